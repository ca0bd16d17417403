using System.Globalization;
using System.Text;
using Npgsql;
using NpgsqlTypes;

namespace ValueLedger.Storage.Engines.Postgres;

/// <summary>A statement of PostgreSQL, which prepares it when it runs for the second time.</summary>
internal sealed class PostgresCompiledSql : CompiledSql
{
    private readonly PostgresLedgerConnection _connection;
    private readonly PostgresStatement _statement;
    private readonly NpgsqlParameter[] _parameters;
    private readonly PostgresValue[] _values;
    private readonly NpgsqlCommand _command;
    private PostgresRows? _rows;
    private byte[]? _bytes;

    public PostgresCompiledSql(PostgresLedgerConnection connection, string sql)
        : this(connection, PostgresStatement.Of(sql)) { }

    private PostgresCompiledSql(PostgresLedgerConnection connection, PostgresStatement statement)
        : base([.. statement.Names])
    {
        (_connection, _statement) = (connection, statement);
        _parameters = [.. statement.Names.Select(_ => new NpgsqlParameter())];
        _values = new PostgresValue[_parameters.Length];
        _command = new NpgsqlCommand(statement.Text);
        _command.Parameters.AddRange(_parameters);
    }

    public override void Dispose() => _command.Dispose();

    /// <summary>The same question about several, in one statement; then it is ready to be bound again.</summary>
    public NpgsqlCommand QuestionAbout<T>(IEnumerable<T> about, Action<CompiledSql, T> bind)
    {
        var bound = new List<PostgresValue[]>();
        foreach (var one in about)
        {
            bind(this, one);
            bound.Add([.. _values]);
            Reset();
        }

        var question = new NpgsqlCommand(_statement.ForEach);
        question.Parameters.AddRange(PostgresValue.Arrays(bound));
        return question;
    }

    /// <summary>Gives it the answer to what is bound now.</summary>
    public void Answer(PostgresRows rows)
    {
        _rows = rows;
        NameColumns(rows.Names);
    }

    protected override void BindAt(int parameter, long value) => _values[parameter] = new PostgresValue(NpgsqlDbType.Bigint, value, null);

    protected override void BindAt(int parameter, string value) =>
        _values[parameter] = new PostgresValue(NpgsqlDbType.Text, 0, PostgresSql.Text(value));

    protected override void BindAt(int parameter, ReadOnlySpan<byte> value) =>
        _values[parameter] = new PostgresValue(NpgsqlDbType.Bytea, 0, value.ToArray());

    protected override void BindNullAt(int parameter, ColumnKind kind) =>
        _values[parameter] = new PostgresValue(
            kind switch
            {
                ColumnKind.Integer => NpgsqlDbType.Bigint,
                ColumnKind.Text => NpgsqlDbType.Text,
                _ => NpgsqlDbType.Bytea,
            },
            0,
            DBNull.Value
        );

    protected override bool StepOnce()
    {
        if (_rows is null)
        {
            if (_statement.Changes is not null)
            {
                // What is bound now, since the next values are bound before it is sent.
                _connection.RunSoon(_statement, [.. _values]);
                return false;
            }

            for (var index = 0; index < _parameters.Length; index++)
            {
                (_parameters[index].NpgsqlDbType, _parameters[index].Value) = (_values[index].Type, _values[index].AsObject);
            }

            _rows = _connection.Read(_command);
            NameColumns(_rows.Names);
        }

        return _rows.Read();
    }

    protected override void ResetRun()
    {
        _rows?.Close();
        _rows = null;
    }

    protected override bool IsNullAt(int column) => _rows![column] is DBNull;

    protected override ColumnKind? KindAt(int column) =>
        _rows![column] switch
        {
            long => ColumnKind.Integer,
            string => ColumnKind.Text,
            byte[] => ColumnKind.Bytes,
            _ => null,
        };

    protected override long Int64At(int column) => _rows![column] is long value ? value : 0;

    protected override string TextAt(int column) =>
        _rows![column] switch
        {
            string text => text,
            byte[] bytes => Encoding.UTF8.GetString(bytes),
            var other => Convert.ToString(other, CultureInfo.InvariantCulture)!,
        };

    protected override ReadOnlySpan<byte> BytesAt(int column) =>
        _rows![column] switch
        {
            byte[] bytes => bytes,
            DBNull => default,
            _ => _bytes = Encoding.UTF8.GetBytes(TextAt(column)),
        };
}
