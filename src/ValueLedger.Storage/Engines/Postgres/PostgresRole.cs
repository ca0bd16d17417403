using Dapper;
using Npgsql;

namespace ValueLedger.Storage.Engines.Postgres;

/// <summary>The role that a server runs as: it may add what the log attests, and neither change nor delete it.</summary>
internal static class PostgresRole
{
    private const string Changeable = """
        SELECT string_agg(t, ', ' ORDER BY t) FROM unnest(ARRAY['record', 'entry', 'statement', 'publication']) t
        WHERE has_table_privilege(t, 'UPDATE') OR has_table_privilege(t, 'DELETE') OR has_table_privilege(t, 'TRUNCATE')
        """;

    /// <exception cref="IOException">It may do too much.</exception>
    public static void Check(NpgsqlConnection connection)
    {
        if (connection.QuerySingle<string?>(Changeable) is { } tables)
        {
            var role = connection.QuerySingle<string>("SELECT current_user");
            throw new IOException(
                $"The role {role} may change what the log attests: REVOKE UPDATE, DELETE, TRUNCATE ON {tables} FROM {role}, and let another role own the tables. To try the server with one role for both, set Ledger:Postgres:Owner to true."
            );
        }
    }
}
