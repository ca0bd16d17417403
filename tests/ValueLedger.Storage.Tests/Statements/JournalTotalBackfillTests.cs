using Dapper;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Tests.Histories;
using ValueLedger.Testing;

namespace ValueLedger.Storage.Tests.Statements;

/// <summary>Databases that are older than the journal totals are filled with them by the migration, from their entries alone.</summary>
public sealed class JournalTotalBackfillTests
{
    private const string Begins = "INSERT INTO journal_total";

    private static readonly string Migration = SqlFile.ReadText("Engines/Sqlite/Migrations/0007_journal_totals.sql");

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 6)];

    [SqliteTheory]
    [MemberData(nameof(Seeds))]
    public async Task Totals_that_the_migration_fills_in_are_those_that_the_log_makes(int seed)
    {
        await using var ledger = new TestLedger();
        var history = new RandomHistory(ledger, await ledger.OrganisationAsync("one"), new Random(seed));
        await history.BeginAsync();
        for (var round = 0; round < 3; round++)
        {
            var import = history.NextImport();
            await Task.WhenAll(history.StepAsync(60), import.RunAsync());
            history.Note(import);
        }

        await history.NextOpenImport().RunAsync();
        HasEverything(ledger);
        await ledger.TamperAsync("DELETE FROM journal_total");
        Assert.Contains("The journal total ", ledger.FirstWrong() ?? "Nothing.", StringComparison.Ordinal);
        await ledger.TamperAsync(Migration[Migration.IndexOf(Begins, StringComparison.Ordinal)..]);
        Assert.Null(ledger.FirstWrong());
    }

    /// <summary>Otherwise it would not be said of what stands only sometimes.</summary>
    private static void HasEverything(TestLedger ledger)
    {
        using var session = ledger.Reader.Open();
        var (reversals, released, waiting, imported, open) = session.Connection.QuerySingle<(long, long, long, long, long)>(
            """
            SELECT (SELECT count(*) FROM reversal), (SELECT count(*) FROM suspense WHERE is_released = 1), (SELECT count(*) FROM suspense WHERE decided_sequence IS NULL),
                (SELECT count(*) FROM entry e JOIN import i ON i.organisation_id = e.organisation_id AND i.sequence = e.import WHERE i.closed_sequence IS NOT NULL),
                (SELECT count(*) FROM entry e JOIN import i ON i.organisation_id = e.organisation_id AND i.sequence = e.import WHERE coalesce(i.closed_sequence, i.abandoned_sequence) IS NULL)
            """
        );
        Assert.All([reversals, released, waiting, imported, open], count => Assert.True(count > 0));
    }
}
