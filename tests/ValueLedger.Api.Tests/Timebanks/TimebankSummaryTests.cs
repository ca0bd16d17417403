using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Timebanks;

public sealed class TimebankSummaryTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    [Fact]
    public async Task A_summary_has_what_was_exchanged_and_how_balances_stood_and_answers_the_same_for_ever()
    {
        var organisation = await server.NewBankAsync();
        (await organisation.PutMemberAsync("later", ("joined", "2025-01-01"))).Succeeded(201);
        await organisation.ExchangeAsync(("date", "2024-01-02"));
        await organisation.ExchangeAsync(("date", "2024-01-03"), ("giver", "b"), ("receiver", "a"), ("hours", 0.5m));
        await organisation.ExchangeAsync(("date", "2024-01-03"), ("giver", "b"), ("receiver", "community"), ("hours", 1));
        var answer = (await organisation.GetAsync($"{Bank.Path}/summary?from=2024-01-01&to=2024-01-04")).Succeeded(200);
        var (knownAt, size) = (answer.Json.Text("knownAt"), answer.Json.GetProperty("logSize").GetInt64());

        // 0, 2, 1.5 and 1.5 hours are outstanding at the end of the four days: 3.5 / (5 / 4). Of three directed pairs two go both ways.
        Assert.Equal(
            $$"""
            {"programme":"bank","from":"2024-01-01","to":"2024-01-04","knownAt":"{{knownAt}}","logSize":{{size}},"members":4,"activeMembers":3,"twoWayMembers":2,
            "exchanges":3,"hours":3.5,"sumOfBalances":0,"positiveOutstanding":1.5,"velocity":2.800000,"velocityUndefinedReason":null,
            "reciprocity":0.666667,"reciprocityUndefinedReason":null,"otherBanks":[]}
            """.ReplaceLineEndings(""),
            answer.Text
        );
        await organisation.ExchangeAsync(("date", "2024-01-02"), ("giver", "c"));
        Assert.Equal(
            answer.Text,
            (await organisation.GetAsync($"{Bank.Path}/summary?from=2024-01-01&to=2024-01-04&knownAt={knownAt}")).Text
        );
        (
            await organisation.GetAsync(
                $"{Bank.Path}/summary?from=2024-01-01&to=2024-01-04&knownAt={knownAt}",
                ("If-None-Match", answer.Header("ETag")!)
            )
        ).Succeeded(304);
        Assert.Equal(5, (await organisation.SummaryAsync("from=2025-01-01&to=2025-01-01")).GetProperty("members").GetInt32());
    }

    [Fact]
    public async Task Hours_that_the_community_gave_are_nobodys()
    {
        var organisation = await server.NewBankAsync();
        (await organisation.PutMemberAsync("a", ("contributor", "v-1"))).Succeeded(200);
        await organisation.ExchangeAsync();
        await organisation.ExchangeAsync(("giver", "community"), ("receiver", "a"), ("hours", 5));
        var total = (await organisation.GetAsync($"/v1/summaries?{Bank.Year}&programme=bank")).Succeeded(200).Json.GetProperty("total");
        Assert.Equal(
            (7m, 5m, 1),
            (
                total.GetProperty("citizenHours").GetDecimal(),
                total.GetProperty("hoursWithoutContributor").GetDecimal(),
                total.GetProperty("contributors").GetInt32()
            )
        );
        var statement = (
            await organisation.PostAsync(
                "/v1/statements",
                new
                {
                    programmes = (string[])["bank"],
                    from = "2024-01-01",
                    to = "2024-12-31",
                }
            )
        ).Succeeded(201).Json;
        Assert.Equal(
            5m,
            statement
                .GetProperty("fairness")
                .GetProperty("lines")
                .EnumerateArray()
                .Single(line => line.Text("quintile") == "nobody-named")
                .GetProperty("hours")
                .GetDecimal()
        );
    }

    [Fact]
    public async Task Without_exchanges_ratios_are_null_and_say_why()
    {
        var summary = await (await server.NewBankAsync()).SummaryAsync();
        Assert.Equal(
            ("null", "no_positive_balance"),
            (summary.GetProperty("velocity").GetRawText(), summary.Text("velocityUndefinedReason"))
        );
        Assert.Equal(
            ("null", "no_exchange"),
            (summary.GetProperty("reciprocity").GetRawText(), summary.Text("reciprocityUndefinedReason"))
        );
    }

    [Fact]
    public async Task Balances_sum_to_zero_however_large_the_hours()
    {
        var organisation = await server.NewBankAsync();
        for (var month = 1; month <= 12; month++)
        {
            await organisation.ExchangeAsync(("date", $"2024-{month:D2}-01"), ("giver", "community"), ("hours", 999_999_999_999m));
        }

        var summary = await organisation.SummaryAsync();
        Assert.Equal(
            (11_999_999_999_988m, 0m),
            (summary.GetProperty("positiveOutstanding").GetDecimal(), summary.GetProperty("sumOfBalances").GetDecimal())
        );
        Assert.Equal(-11_999_999_999_988m, await organisation.BalanceAsync("b"));
    }
}
