using System.Text.Json;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Entries;

/// <summary>The journal as plain-text accounting, as the program hledger reads it.</summary>
public sealed class EntriesJournalTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string Journal = "/v1/entries.journal";

    private const string MonthEnd = "Balances at the end of the month";

    private static readonly string[] Secrets = ["Anna Kent", "v-1", "Miscounted by", "Gardening at", "old system", "Sheet of"];

    [Fact]
    public async Task Hledger_finds_our_totals()
    {
        using var hledger = new Hledger();
        var organisation = await server.NewLifelikeJournalAsync();
        var answer = (await organisation.GetAsync(Journal)).Succeeded(200);
        Assert.Equal("text/plain", answer.ContentType);
        Assert.Equal("attachment; filename=\"entries.journal\"", answer.Header("Content-Disposition"));
        var journal = answer.Text;
        Assert.Empty(await hledger.CheckAsync(journal));
        Assert.All(Secrets, secret => Assert.DoesNotContain(secret, journal, StringComparison.Ordinal));

        var total = await TotalAsync(organisation, "from=2024-01-01&to=2024-12-31");
        var measures = total.GetProperty("measures").EnumerateArray().ToDictionary(measure => measure.Text("measure"));
        Assert.Equal(
            ["exchanged-hours", "grant", "hours", "letters", "places", "rent", "rooms", "satisfaction", "savings", "staff"],
            measures.Keys.Order()
        );
        foreach (var (code, measure) in measures.Where(measure => !LifelikeJournal.Readings.Contains(measure.Key)))
        {
            var commodity = code is "grant" or "rent" ? "GBP" : code;
            Assert.Equal(measure.GetProperty("quantity").GetDecimal(), await hledger.SumAsync(journal, commodity, $"received:.*:{code}$"));
            if (measure.GetProperty("value").ValueKind != JsonValueKind.Null)
            {
                Assert.Equal(
                    measure.GetProperty("value").GetDecimal(),
                    await RoundedAsync(hledger, journal, $"received:.*:{code}$", "--value=then,GBP")
                );
            }
        }

        var hours = await hledger.SumAsync(journal, "hours", "received", "cur:hours");
        var exchanged = await hledger.SumAsync(journal, "exchanged-hours", "received", "cur:exchanged-hours");
        Assert.Equal((14.250001m, 3.5m), (hours, exchanged));
        Assert.Equal(total.GetProperty("citizenHours").GetDecimal(), hours + exchanged);
        Assert.Equal(30m, -await hledger.SumAsync(journal, "letters", "made:outputs"));
        foreach (var (source, figure) in ((string, string)[])[("public", "publicCost"), ("partners", "partnerInputValue")])
        {
            var cost = total.GetProperty(figure).GetDecimal();
            Assert.True(cost > 0);
            Assert.Equal(cost, -await RoundedAsync(hledger, journal, $"given:{source}", "--value=then,GBP"));
        }

        Assert.Equal(20.25m, -await hledger.SumAsync(journal, "GBP", "spent:gifts"));
        Assert.Equal(
            total.GetProperty("citizenInputValue").GetDecimal(),
            -await RoundedAsync(hledger, journal, "given:citizens", "not:cur:exchanged-hours", "--value=then,GBP")
        );
        var ids = (await organisation.ItemsAsync("/v1/entries"))
            .Where(entry => !LifelikeJournal.Readings.Contains(entry.Text("measure")))
            .Select(entry => entry.Text("id"));
        Assert.Empty(ids.Except(await hledger.AskAsync(journal, "tags", "--values", "id")));
        Assert.Equal(["date:2024-13-01; = \"a\" £ ü|", "r-1"], await hledger.AskAsync(journal, "tags", "--values", "reference"));
        Assert.Equal(
            ["Litter, pick / the \"big\" one, £5 ü", "Time bank"],
            (await hledger.AskAsync(journal, "descriptions")).Where(title => title != MonthEnd)
        );
    }

    [Fact]
    public async Task Prices_are_our_rates_from_their_first_day_to_their_last()
    {
        using var hledger = new Hledger();
        var organisation = await server.NewLifelikeJournalAsync();
        var journal = (await organisation.GetAsync(Journal)).Succeeded(200).Text;
        Assert.Equal(
            [
                "P 2024-01-01 hours 8 GBP",
                "P 2024-01-01 rooms 12.5 GBP",
                "P 2024-01-01 staff 20.123456 GBP",
                "P 2024-06-01 hours 9.555555 GBP",
                "P 2024-10-01 hours 0 GBP",
            ],
            await hledger.AskAsync(journal, "prices")
        );
        Assert.Contains("\n; No rate of hours is in force from 2024-10-01 on.", journal, StringComparison.Ordinal);
        foreach (
            var (from, to, after) in ((string, string, string)[])
                [
                    ("2024-01-01", "2024-05-31", "2024-06-01"),
                    ("2024-06-01", "2024-09-30", "2024-10-01"),
                    ("2024-10-01", "2024-12-31", "2025-01-01"),
                ]
        )
        {
            var total = await TotalAsync(organisation, $"from={from}&to={to}&measure=hours");
            var value = total.GetProperty("citizenInputValue").GetDecimal();
            string[] period = ["received:.*:hours$", "-b", from, "-e", after];
            Assert.Equal(value, await RoundedAsync(hledger, journal, [.. period, "-V"]));
            Assert.Equal(value, await RoundedAsync(hledger, journal, [.. period, "--value=then,GBP"]));
            Assert.Equal(to != "2024-12-31", value > 0);
        }
    }

    [Fact]
    public async Task A_time_bank_balances_to_zero_and_its_members_have_our_balances()
    {
        using var hledger = new Hledger();
        var organisation = await server.NewLifelikeJournalAsync();
        var journal = (await organisation.GetAsync(Journal)).Succeeded(200).Text;
        Assert.Equal(0m, await hledger.SumAsync(journal, "time credits", "timebank"));
        foreach (var member in (string[])["a", "b", "community"])
        {
            var balance = (await organisation.GetAsync($"/v1/timebanks/bank/members/{member}")).Succeeded(200).Json;
            Assert.NotEqual(0m, balance.GetProperty("balance").GetDecimal());
            Assert.Equal(
                balance.GetProperty("balance").GetDecimal(),
                await hledger.SumAsync(journal, "time credits", $"timebank:bank:{member}$")
            );
        }

        // Credits have no price, and those from an older system are no hours.
        Assert.Equal(3.5m, await hledger.SumAsync(journal, "exchanged-hours", "received:bank:exchanged-hours", "--value=then,GBP"));
        Assert.Equal(5m, await hledger.SumAsync(journal, "time credits", "timebank:bank:a$", "--value=then,GBP", "-e", "2024-03-01"));
    }

    [Fact]
    public async Task A_changed_line_does_not_pass_the_check()
    {
        using var hledger = new Hledger();
        var organisation = await server.NewLifelikeJournalAsync();
        var journal = (await organisation.GetAsync(Journal)).Succeeded(200).Text;
        var parts = journal.Split("\n\n");
        var transactions = parts.Where(part =>
            part.StartsWith("20", StringComparison.Ordinal) && !part.Contains(MonthEnd, StringComparison.Ordinal)
        );
        var count = 0;
        foreach (var transaction in transactions.Where(part => part.Contains("    received:", StringComparison.Ordinal)))
        {
            count++;
            var posting = transaction.Split('\n').First(line => line.StartsWith("    received:", StringComparison.Ordinal));
            var figure = posting.Split("  ")[^1].Split(' ')[0].TrimStart('-');
            var other = (figure[0] == '9' ? "1" : "9") + figure[1..];
            var (onOneSide, onBoth, another, without) = (
                transaction.Replace($"  {figure} ", $"  {other} ", StringComparison.Ordinal),
                transaction
                    .Replace($" {figure} ", $" {other} ", StringComparison.Ordinal)
                    .Replace($" -{figure} ", $" -{other} ", StringComparison.Ordinal),
                transaction.Replace("2024-", "2025-", StringComparison.Ordinal),
                ""
            );
            Assert.Contains("sum should be 0", await hledger.CheckAsync(Changed(onOneSide)), StringComparison.Ordinal);
            // A gift that pays a part is a third line, so a change of two lines does not add up.
            var isFinanced = transaction.Contains("    spent:gifts", StringComparison.Ordinal);
            foreach (var change in isFinanced ? (string[])[another, without] : [onBoth, another, without])
            {
                Assert.Contains("balance assertion", await hledger.CheckAsync(Changed(change)), StringComparison.Ordinal);
            }

            string Changed(string to)
            {
                Assert.NotEqual(transaction, to);
                return journal.Replace($"\n\n{transaction}\n", $"\n\n{to}\n", StringComparison.Ordinal);
            }
        }

        Assert.True(count > 10);
    }

    [Fact]
    public async Task Readings_are_comments_and_money_that_was_not_put_in_is_no_pound()
    {
        using var hledger = new Hledger();
        var organisation = await server.NewLifelikeJournalAsync();
        var journal = (await organisation.GetAsync(Journal)).Succeeded(200).Text;
        var readings = journal.Split('\n').Where(line => line.Contains(" reading of ", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, readings.Count);
        Assert.Matches(@"^; 2024-12-31 \(\d+\) watch: a reading of satisfaction, 82\.5 percent\. .* id: [-0-9a-f]{36}$", readings[0]);
        Assert.Matches(@"^; 2024-12-31 \(\d+\) watch: a reading of places, 12 place\. .* id: [-0-9a-f]{36}$", readings[1]);
        Assert.DoesNotContain("\"places\"", journal, StringComparison.Ordinal);
        Assert.DoesNotContain("\"satisfaction\"", journal, StringComparison.Ordinal);
        Assert.Equal(162.86m, await hledger.SumAsync(journal, "GBP", "cur:GBP", "received"));
        Assert.Equal(5000m, await hledger.SumAsync(journal, "savings", "received:watch:savings"));
    }

    [Fact]
    public async Task Filters_choose_entries_and_opening_balances_and_a_period_ends_with_its_last_day()
    {
        using var hledger = new Hledger();
        var organisation = await server.NewLifelikeJournalAsync();
        var early = await JournalAsync("?programme=bank&to=2024-03-15");
        Assert.Equal(2m, await hledger.SumAsync(early, "exchanged-hours", "received"));
        Assert.Equal(7m, await hledger.SumAsync(early, "time credits", "timebank:bank:a$"));
        Assert.Equal(
            ["2024-02-29", "2024-03-15"],
            early.Split('\n').Where(line => line.EndsWith(MonthEnd, StringComparison.Ordinal)).Select(line => line.Split(' ')[0])
        );
        Assert.Equal(3, Transactions(await JournalAsync("?measure=exchanged-hours&to=2024-02-15")));
        Assert.Equal(0, Transactions(await JournalAsync("?measure=grant&to=2024-02-15")));
        Assert.Equal(0, Transactions(await JournalAsync("?stage=output&to=2024-02-15")));
        Assert.Equal(0, Transactions(await JournalAsync("?programme=watch&to=2024-02-15")));
        Assert.Equal(1, Transactions(await JournalAsync("?contributor=v-1")));
        Assert.Equal(0, Transactions(await JournalAsync("?knownAt=2000-01-01T00:00:00Z")));

        var waiting = await JournalAsync("?suspended=true");
        Assert.Equal(3m, await hledger.SumAsync(waiting, "hours", "received", "status:!"));
        Assert.Contains("; These entries are in suspense and count in no figure.", waiting, StringComparison.Ordinal);
        (await organisation.GetAsync($"{Journal}?programme=nope")).IsRefused(400, "unknown_programme /programme");

        async Task<string> JournalAsync(string query)
        {
            var journal = (await organisation.GetAsync(Journal + query)).Succeeded(200).Text;
            Assert.Empty(await hledger.CheckAsync(journal));
            return journal;
        }

        static int Transactions(string journal) =>
            journal
                .Split('\n')
                .Count(line => line.StartsWith("20", StringComparison.Ordinal) && !line.EndsWith(MonthEnd, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_entry_is_there_however_many_there_are_with_every_decimal()
    {
        using var hledger = new Hledger();
        var organisation = await server.NewLedgerAsync();
        for (var batch = 0; batch < 2; batch++)
        {
            var entries = Enumerable.Range(0, 1000).Select(number => Sample.Entry(("quantity", 1m + (0.000001m * number))));
            (await organisation.PostAsync("/v1/entries/batch", new { entries })).Succeeded(201);
        }

        await organisation.RecordAsync(("measure", "letters"), ("quantity", 999999.999999m));
        var journal = (await organisation.GetAsync(Journal)).Succeeded(200).Text;
        Assert.Empty(await hledger.CheckAsync(journal));
        Assert.Equal(2001, (await hledger.AskAsync(journal, "tags", "--values", "id")).Count);
        Assert.Equal(2000.999m, await hledger.SumAsync(journal, "hours", "received:watch:hours"));
        Assert.Equal(999999.999999m, await hledger.SumAsync(journal, "letters", "received:watch:letters"));
    }

    private static async Task<JsonElement> TotalAsync(LedgerOrganisation organisation, string query) =>
        (await organisation.GetAsync($"/v1/summaries?{query}")).Succeeded(200).Json.GetProperty("total");

    /// <summary>A value as a summary rounds it.</summary>
    private static async Task<decimal> RoundedAsync(Hledger hledger, string journal, params string[] arguments) =>
        decimal.Round(await hledger.SumAsync(journal, "GBP", arguments), 2, MidpointRounding.AwayFromZero);
}
