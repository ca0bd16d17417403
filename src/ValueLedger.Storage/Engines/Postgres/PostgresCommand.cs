using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Npgsql;
using NpgsqlTypes;

namespace ValueLedger.Storage.Engines.Postgres;

/// <summary>
/// A command whose values are as PostgreSQL compares them with the ledger's columns: every number and every yes or no is a bigint.
/// </summary>
internal sealed partial class PostgresCommand(PostgresLedgerConnection connection) : DbCommand
{
    private readonly NpgsqlCommand _command = new();
    private string _text = "";

    [AllowNull]
    public override string CommandText
    {
        get => _text;
        set => _text = value ?? "";
    }

    public override int CommandTimeout
    {
        get => _command.CommandTimeout;
        set => _command.CommandTimeout = value;
    }

    public override CommandType CommandType { get; set; } = CommandType.Text;

    public override bool DesignTimeVisible { get; set; }

    public override UpdateRowSource UpdatedRowSource { get; set; }

    protected override DbConnection? DbConnection
    {
        get => null;
        set { }
    }

    protected override DbParameterCollection DbParameterCollection => _command.Parameters;

    protected override DbTransaction? DbTransaction
    {
        get => null;
        set { }
    }

    public override void Cancel() => _command.Cancel();

    public override int ExecuteNonQuery() => connection.Run(Ready());

    public override object? ExecuteScalar()
    {
        using var rows = connection.Read(Ready());
        return rows.Read() ? rows[0] : null;
    }

    public override void Prepare() { }

    protected override DbParameter CreateDbParameter() => new NpgsqlParameter();

    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => connection.Read(Ready());

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _command.Dispose();
        }

        base.Dispose(disposing);
    }

    private NpgsqlCommand Ready()
    {
        _command.CommandText = EmptyList()
            .Replace(PostgresSql.Of(_text), list => list.Groups["not"].Success ? "<> ALL ('{}')" : "= ANY ('{}')");
        foreach (NpgsqlParameter parameter in _command.Parameters)
        {
            Widen(parameter);
        }

        return _command;
    }

    private static void Widen(NpgsqlParameter parameter)
    {
        switch (parameter.Value)
        {
            case bool yes:
                (parameter.Value, parameter.NpgsqlDbType) = (yes ? 1L : 0L, NpgsqlDbType.Bigint);
                break;
            case int or short or byte or long:
                (parameter.Value, parameter.NpgsqlDbType) = (Convert.ToInt64(parameter.Value, null), NpgsqlDbType.Bigint);
                break;
            case string text:
                parameter.Value = PostgresSql.Text(text);
                break;
            case null or DBNull:
                parameter.NpgsqlDbType = parameter.DbType switch
                {
                    DbType.Boolean or DbType.Byte or DbType.Int16 or DbType.Int32 or DbType.Int64 => NpgsqlDbType.Bigint,
                    DbType.Binary => NpgsqlDbType.Bytea,
                    DbType.String or DbType.AnsiString => NpgsqlDbType.Text,
                    _ => NpgsqlDbType.Unknown,
                };
                break;
        }
    }

    /// <summary>What stands for a list without members, whose type PostgreSQL must be able to tell.</summary>
    [GeneratedRegex(@"(?<not>NOT )?IN \(SELECT @\w+ WHERE 1 = 0\)")]
    private static partial Regex EmptyList();
}
