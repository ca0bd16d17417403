using Dapper;
using ValueLedger.Core.Catalogue;
using ValueLedger.Storage.Engines;
using ValueLedger.Testing;

namespace ValueLedger.Storage.Tests.Timebanks;

/// <summary>Databases that are older than exchanges between time banks go on with the exchanges that they have.</summary>
public sealed class OlderBankTests
{
    private const string Before = "Engines/Sqlite/Migrations/0020_details_of_entries.sql";

    // What the steps after that one made.
    private const string Undo = """
        DROP INDEX idempotency_of_organisation_by_age;
        CREATE INDEX idempotency_by_age ON idempotency (recorded_at_micros);
        DROP TABLE link_use;
        DROP INDEX exchange_by_receiver_programme;
        DROP VIEW end_of_exchange;
        DROP VIEW journal;
        ALTER TABLE entry DROP COLUMN receiver_programme_id;
        ALTER TABLE exchange_of_member DROP COLUMN other_programme_id;
        PRAGMA user_version = 20;
        """;

    [SqliteFact]
    public async Task Exchanges_from_before_keep_their_hashes_and_their_balances()
    {
        await using var ledger = new TestLedger();
        var organisation = await ledger.OrganisationAsync();
        var bank = new RandomBank(
            ledger,
            organisation,
            await ledger.PutAsync(organisation, Samples.Programme("one")),
            await ledger.PutAsync(organisation, Measure.OfExchanges),
            new Random(7)
        );
        await bank.BeginAsync(4);
        for (var step = 0; step < 40; step++)
        {
            await bank.StepAsync();
        }

        var ends = Ends(ledger);
        Assert.NotEmpty(ends);
        await ledger.CloseAsync();
        using (var raw = ledger.OpenRaw())
        {
            raw.Execute(Undo);
            raw.Execute(ViewsOf("0008_exchanges_of_imports.sql") + ViewsOf("0020_details_of_entries.sql"));
        }

        await ledger.ReopenAsync();
        Assert.Null(ledger.FirstWrong());
        Assert.Equal(ends, Ends(ledger));
        for (var step = 0; step < 20; step++)
        {
            await bank.StepAsync();
        }

        Assert.Null(ledger.FirstWrong());
    }

    private static string ViewsOf(string migration)
    {
        var text = SqlFile.ReadText(Before.Replace("0020_details_of_entries.sql", migration, StringComparison.Ordinal));
        return text[text.IndexOf("CREATE VIEW", StringComparison.Ordinal)..];
    }

    private static List<string> Ends(TestLedger ledger)
    {
        using var raw = ledger.OpenRaw();
        return
        [
            .. raw.Query<string>(
                "SELECT programme_id || ' ' || member_id || ' ' || sequence || ' ' || given_micros || ' ' || received_micros FROM end_of_exchange ORDER BY 1"
            ),
        ];
    }
}
