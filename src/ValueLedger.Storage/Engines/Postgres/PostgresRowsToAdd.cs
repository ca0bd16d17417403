using System.Text;
using Npgsql;

namespace ValueLedger.Storage.Engines.Postgres;

/// <summary>Rows of one table that are added by one statement.</summary>
internal sealed class PostgresRowsToAdd(PostgresStatement statement, PostgresRowsInsert together)
{
    private readonly List<PostgresValue[]> _rows = [];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    /// <summary>False when it cannot be added with the others: another statement adds it, or it may be one of them again.</summary>
    public bool TryAdd(PostgresStatement other, PostgresValue[] row)
    {
        if (!ReferenceEquals(other, statement) || (together.Key.Count > 0 && !_keys.Add(KeyOf(row))))
        {
            return false;
        }

        _rows.Add(row);
        return true;
    }

    public NpgsqlBatchCommand ToCommand()
    {
        if (_rows.Count == 1)
        {
            return statement.With(_rows[0]);
        }

        var command = new NpgsqlBatchCommand(together.Text);
        command.Parameters.AddRange(PostgresValue.Arrays(_rows));
        return command;
    }

    private string KeyOf(PostgresValue[] row)
    {
        var key = new StringBuilder();
        foreach (var column in together.Key)
        {
            key.Append(row[column].Other is byte[] bytes ? Convert.ToHexString(bytes) : row[column].AsObject).Append('|');
        }

        return key.ToString();
    }
}
