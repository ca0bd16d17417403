using System.Buffers.Binary;
using System.Security.Cryptography;
using ValueLedger.Proofs;

namespace ValueLedger.Storage.Engines;

/// <summary>
/// SQL that is compiled once and run many times. Parameters are bound and columns are read by name, so their order in the text does not
/// matter. After a run it can be bound again.
/// </summary>
/// <param name="parameters">Names of the parameters, without the mark that they have in the text.</param>
internal abstract class CompiledSql(string[] parameters) : IDisposable
{
    private string[] _columns = [];
    private readonly bool[] _isBound = new bool[parameters.Length];
    private int _bound;
    private int _nextParameter;
    private int _nextColumn;
    private bool _isRunning;

    public IReadOnlyList<string> Parameters => parameters;

    public CompiledSql Bind(string name, long value)
    {
        BindAt(Parameter(name), value);
        return this;
    }

    public CompiledSql Bind(string name, long? value)
    {
        var index = Parameter(name);
        if (value is { } stated)
        {
            BindAt(index, stated);
        }
        else
        {
            BindNullAt(index, ColumnKind.Integer);
        }

        return this;
    }

    public CompiledSql Bind(string name, string? value)
    {
        var index = Parameter(name);
        if (value is null)
        {
            BindNullAt(index, ColumnKind.Text);
        }
        else
        {
            BindAt(index, value);
        }

        return this;
    }

    public CompiledSql Bind(string name, ReadOnlySpan<byte> value)
    {
        BindAt(Parameter(name), value);
        return this;
    }

    public CompiledSql Bind(string name, Hash32? value)
    {
        if (value is not { } hash)
        {
            BindNullAt(Parameter(name), ColumnKind.Bytes);
            return this;
        }

        Span<byte> bytes = stackalloc byte[Hash32.Length];
        hash.CopyTo(bytes);
        return Bind(name, bytes);
    }

    /// <summary>Runs it to the end; for statements that return no rows.</summary>
    public void Run()
    {
        while (Step()) { }
    }

    /// <summary>Moves to the next row; false when there is none, and then the statement is ready again.</summary>
    public bool Step()
    {
        if (!_isRunning && _bound < parameters.Length)
        {
            var missing = parameters[Array.IndexOf(_isBound, false)];
            Reset();
            throw new InvalidOperationException($"Nothing is bound to the parameter '{missing}'.");
        }

        _isRunning = true;
        _nextColumn = 0;
        if (StepOnce())
        {
            return true;
        }

        Reset();
        return false;
    }

    /// <summary>Skips the rows that were not read.</summary>
    public void Reset()
    {
        if (!_isRunning && _bound == 0)
        {
            return;
        }

        ResetRun();
        Array.Clear(_isBound);
        (_bound, _nextParameter, _nextColumn, _isRunning) = (0, 0, 0, false);
    }

    /// <summary>The first column of the only row as an integer; null when there is no row.</summary>
    public long? ReadSingle()
    {
        if (!Step())
        {
            return null;
        }

        var value = Int64At(0);
        Reset();
        return value;
    }

    public bool IsNull(string column) => IsNullAt(Column(column));

    public long Int64(string column) => Int64At(Column(column));

    public int Int32(string column) => checked((int)Int64At(Column(column)));

    public long? NullableInt64(string column)
    {
        var index = Column(column);
        return IsNullAt(index) ? null : Int64At(index);
    }

    public int? NullableInt32(string column) => checked((int?)NullableInt64(column));

    public string? NullableText(string column)
    {
        var index = Column(column);
        return IsNullAt(index) ? null : TextAt(index);
    }

    public string Text(string column) => NullableText(column) ?? throw new InvalidDataException($"The column '{column}' holds nothing.");

    /// <summary>Valid until the next step.</summary>
    public ReadOnlySpan<byte> Bytes(string column) => BytesAt(Column(column));

    /// <summary>What a column holds, whatever it should hold; null when it holds nothing.</summary>
    public ColumnKind? Kind(string column) => KindAt(Column(column));

    /// <summary>Adds the columns of a row to a hash, each with its length, so that two different rows never give the same bytes.</summary>
    public void AppendTo(IncrementalHash hash)
    {
        Span<byte> length = stackalloc byte[sizeof(long)];
        for (var column = 0; column < _columns.Length; column++)
        {
            var bytes = BytesAt(column);
            BinaryPrimitives.WriteInt64BigEndian(length, IsNullAt(column) ? -1 : bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }
    }

    public abstract void Dispose();

    protected abstract void BindAt(int parameter, long value);

    protected abstract void BindAt(int parameter, string value);

    protected abstract void BindAt(int parameter, ReadOnlySpan<byte> value);

    protected abstract void BindNullAt(int parameter, ColumnKind kind);

    /// <summary>Says what the columns are called, before the first of them is read.</summary>
    protected void NameColumns(string[] columns) => _columns = columns;

    /// <summary>Moves to the next row; false when there is none.</summary>
    protected abstract bool StepOnce();

    protected abstract void ResetRun();

    protected abstract bool IsNullAt(int column);

    /// <summary>Null when it holds nothing, or something that no column of the ledger is for.</summary>
    protected abstract ColumnKind? KindAt(int column);

    protected abstract long Int64At(int column);

    protected abstract string TextAt(int column);

    protected abstract ReadOnlySpan<byte> BytesAt(int column);

    private int Parameter(string name)
    {
        var index = IndexOf(parameters, name, ref _nextParameter);
        if (index < 0)
        {
            throw new ArgumentException($"There is no parameter '{name}' among {string.Join(", ", parameters)}.", nameof(name));
        }

        if (!_isBound[index])
        {
            _isBound[index] = true;
            _bound++;
        }

        return index;
    }

    private int Column(string name) =>
        IndexOf(_columns, name, ref _nextColumn) is >= 0 and var index
            ? index
            : throw new ArgumentException($"There is no column '{name}' among {string.Join(", ", _columns)}.", nameof(name));

    /// <summary>
    /// Names are mostly used in the order of the text, so the search begins after the last one found; a name that was found once is
    /// recognised by its reference.
    /// </summary>
    private static int IndexOf(string[] names, string name, ref int next)
    {
        for (var tried = 0; tried < names.Length; tried++)
        {
            var index = next < names.Length ? next : 0;
            next = index + 1;
            if (ReferenceEquals(names[index], name) || string.Equals(names[index], name, StringComparison.OrdinalIgnoreCase))
            {
                names[index] = name;
                return index;
            }
        }

        return -1;
    }
}

/// <summary>What a column holds when it holds anything.</summary>
internal enum ColumnKind
{
    Integer,
    Text,
    Bytes,
}
