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
        _command = new NpgsqlCommand(statement.Text);
        _command.Parameters.AddRange(_parameters);
    }

    public override void Dispose() => _command.Dispose();

    protected override void BindAt(int parameter, long value) => Set(parameter, value, NpgsqlDbType.Bigint);

    protected override void BindAt(int parameter, string value) => Set(parameter, PostgresSql.Text(value), NpgsqlDbType.Text);

    protected override void BindAt(int parameter, ReadOnlySpan<byte> value) => Set(parameter, value.ToArray(), NpgsqlDbType.Bytea);

    protected override void BindNullAt(int parameter, ColumnKind kind) =>
        Set(
            parameter,
            DBNull.Value,
            kind switch
            {
                ColumnKind.Integer => NpgsqlDbType.Bigint,
                ColumnKind.Text => NpgsqlDbType.Text,
                _ => NpgsqlDbType.Bytea,
            }
        );

    protected override bool StepOnce()
    {
        if (_rows is null)
        {
            if (_statement.Changes is { } table)
            {
                _connection.RunSoon(Copy(), table);
                return false;
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

    private void Set(int parameter, object value, NpgsqlDbType type)
    {
        _parameters[parameter].NpgsqlDbType = type;
        _parameters[parameter].Value = value;
    }

    /// <summary>What is bound now, since the next values are bound before it is sent.</summary>
    private NpgsqlBatchCommand Copy()
    {
        var copy = new NpgsqlBatchCommand(_statement.Text);
        foreach (var parameter in _parameters)
        {
            copy.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = parameter.NpgsqlDbType, Value = parameter.Value });
        }

        return copy;
    }
}
