using Dapper;

namespace ValueLedger.Storage.Engines.Postgres;

/// <summary>Checks what belongs to no log: tables, indexes, views and triggers, and rows that have no owner.</summary>
/// <param name="connection">Reads what is there.</param>
/// <param name="place">Where it is.</param>
internal sealed class PostgresCheck(ILedgerConnection connection, PostgresPlace place)
{
    /// <summary>Everything that is wrong, one sentence for each fault.</summary>
    public IEnumerable<string> Wrongs() =>
        ReadAnyway.Sentences("schema", Schema).Concat(ReadAnyway.Sentences("rows of organisations", Strangers));

    private IEnumerable<string> Schema()
    {
        if (!connection.ExecuteScalar<bool>("SELECT has_database_privilege(current_database(), 'CREATE')"))
        {
            return ["The tables were not checked, because the role may not make others to compare them with: verify as their owner."];
        }

        using var scratch = place.Connect();
        return PostgresSchema.AsMade(scratch).Differences(PostgresSchema.Of(connection)).ToList();
    }

    /// <summary>Checking the logs does not reach rows that belong to no organisation.</summary>
    private IEnumerable<string> Strangers() =>
        from table in connection
            .Query<string>(
                "SELECT table_name FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name) WHERE table_schema = current_schema() AND column_name = 'organisation_id' AND table_type = 'BASE TABLE' AND table_name <> 'organisation' ORDER BY table_name"
            )
            .AsList()
        let stranger = connection.QueryFirstOrDefault<long?>(
            $"SELECT organisation_id FROM {table} WHERE organisation_id NOT IN (SELECT organisation_id FROM organisation) LIMIT 1"
        )
        where stranger is not null
        select $"A row of the table '{table}' belongs to the organisation {stranger}, which is not there.";
}
