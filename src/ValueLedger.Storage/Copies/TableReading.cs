using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;
using ValueLedger.Storage.Engines;

namespace ValueLedger.Storage.Copies;

/// <summary>
/// Reads the rows of an organisation in a table, one after the other in the order of the key, and hashes their values in a form that is the
/// same for every engine.
/// </summary>
internal sealed class TableReading : IDisposable
{
    private readonly ILedgerConnection _connection;
    private readonly StoredTable _table;
    private readonly int _organisation;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long _rows;

    public TableReading(ILedgerConnection connection, StoredTable table, int organisation) =>
        (_connection, _table, _organisation) = (connection, table, organisation);

    /// <summary>What was read.</summary>
    public TableContent Content => new(_rows, Convert.ToHexStringLower(_hash.GetCurrentHash()));

    public void Dispose() => _hash.Dispose();

    /// <summary>Reads everything only for its hash.</summary>
    public static TableContent Of(ILedgerConnection connection, StoredTable table, int organisation)
    {
        using var reading = new TableReading(connection, table, organisation);
        foreach (var _ in reading.Rows(organisation)) { }

        return reading.Content;
    }

    /// <param name="owner">The number of the organisation in the ledger that the rows are for.</param>
    public IEnumerable<object?[]> Rows(int owner)
    {
        var values = new object?[_table.Columns.Count];
        var rows = _connection.Prepared(Select()).Bind("organisation", _organisation);
        try
        {
            while (rows.Step())
            {
                for (var column = 0; column < values.Length; column++)
                {
                    values[column] =
                        _table.Columns[column].Name == StoredColumn.Organisation ? (long)owner : Read(rows, _table.Columns[column]);
                }

                _rows++;
                yield return values;
            }
        }
        finally
        {
            rows.Reset();
        }
    }

    private string Select()
    {
        var order = _table.Key.Where(column => column != StoredColumn.Organisation).DefaultIfEmpty(StoredColumn.Organisation);
        return $"SELECT {string.Join(", ", _table.Columns.Select(column => column.Name))} FROM {_table.Name} WHERE {StoredColumn.Organisation} = @organisation ORDER BY {string.Join(", ", order)}";
    }

    private object? Read(CompiledSql row, StoredColumn column)
    {
        if (row.IsNull(column.Name))
        {
            Hash([], -1);
            return null;
        }

        if (row.Kind(column.Name) != column.Kind)
        {
            throw new CopyIsRefusedException(
                $"A value in the column '{column.Name}' of the table '{_table.Name}' is of another type than the column."
            );
        }

        if (column.Kind == ColumnKind.Integer)
        {
            var number = row.Int64(column.Name);
            Span<byte> eight = stackalloc byte[sizeof(long)];
            BinaryPrimitives.WriteInt64BigEndian(eight, number);
            Hash(eight, sizeof(long));
            return number;
        }

        var bytes = row.Bytes(column.Name);
        Hash(bytes, bytes.Length);
        return column.Kind == ColumnKind.Bytes ? bytes.ToArray() : Text(bytes, column);
    }

    /// <summary>Not every engine keeps a zero character or what is not UTF-8, and nobody records such a text.</summary>
    private string Text(ReadOnlySpan<byte> bytes, StoredColumn column) =>
        bytes.Contains((byte)0) || !Utf8.IsValid(bytes)
            ? throw new CopyIsRefusedException($"A text in the column '{column.Name}' of the table '{_table.Name}' is none.")
            : Encoding.UTF8.GetString(bytes);

    private void Hash(ReadOnlySpan<byte> bytes, long length)
    {
        Span<byte> eight = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(eight, length);
        _hash.AppendData(eight);
        _hash.AppendData(bytes);
    }
}
