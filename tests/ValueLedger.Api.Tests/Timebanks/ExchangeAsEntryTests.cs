using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Imports;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Timebanks;

/// <summary>What may be done to an exchange as an entry, and what an entry may not do to a time bank.</summary>
public sealed class ExchangeAsEntryTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private static readonly JsonObject HalfAnExchange = Sample.Entry(
        ("programme", "bank"),
        ("measure", "exchanged-hours"),
        ("date", "2024-03-01")
    );

    [Fact]
    public async Task A_reversal_takes_an_exchange_out_of_both_balances_and_stays_out_of_what_was_known()
    {
        var organisation = await server.NewBankAsync();
        var id = await organisation.ExchangeAsync();
        await organisation.ExchangeAsync(("giver", "b"), ("receiver", "c"), ("hours", 0.5m));
        var then = (await organisation.SummaryAsync()).Text("knownAt");
        var reversal = (await organisation.ReverseAsync(id)).Succeeded(201).Json;
        Assert.Equal(
            ("""{"giver":"a","receiver":"b","receiverProgramme":null,"service":null}""", -2m),
            (reversal.GetProperty("exchange").GetRawText(), reversal.GetProperty("quantity").GetDecimal())
        );
        Assert.Equal(
            (0m, 0.5m, -0.5m),
            (await organisation.BalanceAsync("a"), await organisation.BalanceAsync("b"), await organisation.BalanceAsync("c"))
        );
        Assert.Equal(
            (2m, -1.5m),
            (await organisation.BalanceAsync("a", $"?knownAt={then}"), await organisation.BalanceAsync("b", $"?knownAt={then}"))
        );
        var summary = await organisation.SummaryAsync();
        Assert.Equal(
            (1, 0.5m, 2),
            (
                summary.GetProperty("exchanges").GetInt32(),
                summary.GetProperty("hours").GetDecimal(),
                summary.GetProperty("activeMembers").GetInt32()
            )
        );
        Assert.Equal(2.5m, (await organisation.SummaryAsync($"{Bank.Year}&knownAt={then}")).GetProperty("hours").GetDecimal());
        (await organisation.ReverseAsync(id)).IsRefused(409, "entry_is_already_reversed ");
        server.IsWhole();
    }

    [Fact]
    public async Task An_exchange_is_not_corrected_and_nothing_is_corrected_into_one()
    {
        var organisation = await server.NewBankAsync();
        var id = await organisation.ExchangeAsync();
        (await organisation.PutAsync("/v1/measures/hours", Sample.Measure("input", "citizen-time", "hour"))).Succeeded(201);
        var hours = Sample.Entry(("programme", "bank"));
        (await organisation.PostAsync($"/v1/entries/{id}/correction", new { reason = "Three hours", entry = hours })).IsRefused(
            409,
            "entry_is_an_exchange "
        );
        var entry = (await organisation.PostAsync("/v1/entries", hours)).Succeeded(201).Json.Text("id");
        (await organisation.PostAsync($"/v1/entries/{entry}/correction", new { reason = "Exchanged", entry = HalfAnExchange })).IsRefused(
            400,
            "exchanged_hours_need_both_ends /entry/measure"
        );
        Assert.Equal(2m, await organisation.BalanceAsync("a"));
    }

    [Fact]
    public async Task Exchanged_hours_without_both_ends_are_refused_one_by_one_in_batches_and_in_files()
    {
        var organisation = await server.NewBankAsync();
        await organisation.ExchangeAsync(("reference", "r"));
        (await organisation.PostAsync("/v1/entries", HalfAnExchange)).IsRefused(400, "exchanged_hours_need_both_ends /measure");
        (
            await organisation.PostAsync(
                "/v1/entries",
                Sample.With((JsonObject)HalfAnExchange.DeepClone(), ("reference", "r"), ("quantity", 2))
            )
        ).IsRefused(400, "exchanged_hours_need_both_ends /measure");
        (await organisation.PostAsync("/v1/entries/batch", new { entries = new[] { HalfAnExchange } })).IsRefused(
            400,
            "exchanged_hours_need_both_ends /entries/0/measure"
        );
        var import = await organisation.OverAsync(
            await organisation.ImportAsync("programme,measure,quantity,date\r\nbank,exchanged-hours,2,2024-03-01\r\n")
        );
        Assert.Equal(("failed", 1), (import.Text("status"), import.GetProperty("rejected").GetInt32()));
        Assert.Equal(
            ("measure", "exchanged_hours_need_both_ends"),
            (import.GetProperty("problems")[0].Text("column"), import.GetProperty("problems")[0].Text("code"))
        );
        Assert.Single(await organisation.ItemsAsync("/v1/entries"));
    }

    [Fact]
    public async Task An_export_of_exchanges_shows_both_ends_and_imports_again_unchanged()
    {
        var organisation = await server.NewBankAsync();
        await organisation.ExchangeAsync(("reference", "r"), ("service", "=Mended a bicycle"));
        await organisation.ExchangeAsync(("receiver", "community"));
        (await organisation.ReverseAsync(await organisation.ExchangeAsync(("giver", "c")))).Succeeded(201);
        var csv = (await organisation.GetAsync("/v1/entries.csv")).Succeeded(200).Text;
        Assert.Equal(
            ["a b '=Mended a bicycle", "a community ", "c b ", "c b "],
            Csv.Read(csv).Select(row => $"{row["exchangeGiver"]} {row["exchangeReceiver"]} {row["exchangeService"]}")
        );
        var import = await organisation.OverAsync(await organisation.ImportAsync(csv));
        Assert.Equal(
            ("completed", 0, 0),
            (import.Text("status"), import.GetProperty("accepted").GetInt32(), import.GetProperty("rejected").GetInt32())
        );
        Assert.Equal(4, (await organisation.ItemsAsync("/v1/entries")).Length);
    }

    [Fact]
    public async Task An_exchange_in_doubt_is_in_no_balance_until_it_is_released()
    {
        var organisation = await server.NewBankAsync();
        (await organisation.PutMemberAsync("a", ("contributor", "v-1"))).Succeeded(200);
        await organisation.ExchangeAsync(("hours", 20));
        await organisation.ExchangeAsync(("hours", 1), ("receiver", "c"));
        var doubtful = (await organisation.PostAsync(Bank.Exchanges, Bank.Exchange(("hours", 5)))).Succeeded(201).Json;
        Assert.Equal("""["more_than_24_hours_in_a_day_in_sum"]""", doubtful.GetProperty("suspension").GetProperty("rules").GetRawText());
        var then = (await organisation.SummaryAsync()).Text("knownAt");
        Assert.Equal((21m, -20m), (await organisation.BalanceAsync("a"), await organisation.BalanceAsync("b")));
        Assert.Equal(2, (await organisation.ItemsAsync(Bank.Exchanges)).Length);
        (await organisation.PutMemberAsync("b", ("joined", "2024-03-02"))).IsRefused(409, "member_has_earlier_exchanges /joined");
        (await organisation.PostAsync($"/v1/entries/{doubtful.Text("id")}/release", new { reason = "Two of them came" })).Succeeded(201);
        Assert.Equal((26m, -25m), (await organisation.BalanceAsync("a"), await organisation.BalanceAsync("b")));
        Assert.Equal(
            (21m, 2),
            (
                await organisation.BalanceAsync("a", $"?knownAt={then}"),
                (await organisation.ItemsAsync($"{Bank.Exchanges}?knownAt={then}")).Length
            )
        );
        Assert.Equal("released", (await organisation.ItemsAsync(Bank.Exchanges))[2].GetProperty("suspension").Text("status"));
        server.IsWhole();
    }

    [Fact]
    public async Task The_same_hours_for_one_member_twice_are_doubted_and_for_two_members_are_two_exchanges()
    {
        var organisation = await server.NewBankAsync();
        await organisation.ExchangeAsync();
        await organisation.ExchangeAsync();
        Assert.Equal(2m, await organisation.BalanceAsync("a"));
        (await organisation.PutMemberAsync("c", ("contributor", "v-1"))).Succeeded(200);
        await organisation.ExchangeAsync(("giver", "c"), ("receiver", "a"));
        await organisation.ExchangeAsync(("giver", "c"), ("receiver", "b"));
        Assert.Equal(4m, await organisation.BalanceAsync("c"));
        await organisation.ExchangeAsync(("giver", "c"), ("receiver", "b"));
        Assert.Equal(4m, await organisation.BalanceAsync("c"));
    }

    [Fact]
    public async Task Exchanged_hours_are_citizens_hours_once_and_worth_what_the_rate_says_in_the_social_case_alone()
    {
        var organisation = await server.NewBankAsync();
        (await organisation.PutMemberAsync("a", ("contributor", "v-1"))).Succeeded(200);
        await organisation.ExchangeAsync();
        await organisation.ExchangeAsync(("giver", "b"), ("receiver", "a"), ("hours", 1.5m));
        (await organisation.PostAsync("/v1/rates", Sample.Rate(("measure", "exchanged-hours"), ("amount", 10)))).Succeeded(201);
        var total = (await organisation.GetAsync($"/v1/summaries?{Bank.Year}")).Succeeded(200).Json.GetProperty("total");
        Assert.Equal(
            (2, 3.5m, 1),
            (
                total.GetProperty("entries").GetInt32(),
                total.GetProperty("citizenHours").GetDecimal(),
                total.GetProperty("contributors").GetInt32()
            )
        );
        Assert.Equal(
            (35m, 35m, 0m),
            (
                total.GetProperty("citizenInputValue").GetDecimal(),
                total.GetProperty("fullSocialCost").GetDecimal(),
                total.GetProperty("publicCost").GetDecimal()
            )
        );
        var bank = string.Concat(
            (await organisation.GetAsync($"{Bank.Path}/members")).Text,
            (await organisation.GetAsync($"{Bank.Path}/members/a/statement?{Bank.Year}")).Text,
            await organisation.SummaryAsync()
        );
        Assert.DoesNotMatch("(?i)value|amount|currency|price", bank);
    }
}
