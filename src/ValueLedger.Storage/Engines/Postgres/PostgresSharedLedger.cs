using Dapper;
using Npgsql;

namespace ValueLedger.Storage.Engines.Postgres;

/// <summary>Several servers of one ledger: the row of the head of a log is locked by the one that writes to it.</summary>
internal sealed class PostgresSharedLedger(string server) : SharedLedger
{
    private const string Heads = "SELECT organisation_id, size, recorded_at_micros, answered_up_to_micros, importing FROM head";
    private const string OfOne = $"{Heads} WHERE organisation_id = $1";

    public override string Server => server;

    public static SqlFile Statements { get; } = SqlFile.Load("Engines/Postgres/Sharing.sql");

    public override SqlFile Sql => Statements;

    /// <summary>Begins a transaction that writes, and waits until no other one writes the log.</summary>
    public static IReadOnlyList<LockedHead> BeginWriting(NpgsqlConnection connection, int? organisation)
    {
        using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(new NpgsqlBatchCommand("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"));
        if (organisation is { } one)
        {
            batch.BatchCommands.Add(new NpgsqlBatchCommand($"{OfOne} FOR UPDATE") { Parameters = { new() { Value = (long)one } } });
        }
        else
        {
            // An organisation that another server is about to make has no row that could be locked.
            batch.BatchCommands.Add(new NpgsqlBatchCommand("LOCK TABLE head IN EXCLUSIVE MODE"));
            batch.BatchCommands.Add(new NpgsqlBatchCommand(Heads));
        }

        using var rows = batch.ExecuteReader();
        var heads = new List<LockedHead>();
        while (rows.Read())
        {
            heads.Add(Read(rows));
        }

        return heads;
    }

    public override LockedHead HeadOf(ILedgerConnection connection, int organisation)
    {
        var row = connection.QuerySingle<Row>($"{Heads} WHERE organisation_id = @organisation", new { organisation });
        return new LockedHead((int)row.OrganisationId, row.Size, row.RecordedAtMicros, row.AnsweredUpToMicros, row.Importing);
    }

    /// <summary>Of all organisations.</summary>
    public static long AnsweredUpToMicros(ILedgerConnection connection) =>
        connection.QuerySingle<long>("SELECT coalesce(max(answered_up_to_micros), 0) FROM head");

    private static LockedHead Read(NpgsqlDataReader row) =>
        new((int)row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3), row.IsDBNull(4) ? null : row.GetString(4));

    [method: ExplicitConstructor]
    private sealed record Row(long OrganisationId, long Size, long RecordedAtMicros, long AnsweredUpToMicros, string? Importing);
}
