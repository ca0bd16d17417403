using System.Text.Json;
using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Imports;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Timebanks;

/// <summary>How many hours a member may owe, and what happens beyond.</summary>
public sealed class DebitLimitTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string Columns = "programme,measure,quantity,date,exchangeGiver,exchangeReceiver\r\n";

    [Fact]
    public async Task A_bank_that_refuses_lets_nobody_owe_more_and_the_community_owes_whatever_it_does()
    {
        var organisation = await server.NewBankAsync();
        (await organisation.PutAsync(Bank.Path, Limit(5, "refuse"))).Succeeded(201);
        await organisation.ExchangeAsync(("hours", 5));
        (await organisation.PostAsync(Bank.Exchanges, Bank.Exchange(("hours", 0.000001m)))).IsRefused(
            409,
            "debit_limit_is_exceeded /receiver"
        );
        await organisation.ExchangeAsync(("receiver", "community"), ("hours", 20));
        (await organisation.PutMemberAsync("b", ("debitLimit", LimitOf(6, "refuse")))).Succeeded(200);
        await organisation.ExchangeAsync(("hours", 1));
        (
            await organisation.PostAsync(
                $"{Bank.Path}/opening-balances",
                new
                {
                    date = "2024-02-01",
                    balances = new[] { new { member = "c", hours = -5.5m } },
                    source = "s",
                }
            )
        ).IsRefused(409, "debit_limit_is_exceeded /balances/0/hours");
        (
            await organisation.PostAsync(
                $"{Bank.Path}/opening-balances",
                new
                {
                    date = "2024-02-01",
                    balances = new[] { new { member = "c", hours = -5m } },
                    source = "s",
                }
            )
        ).Succeeded(201);
        Assert.Equal((-6m, -5m), (await organisation.BalanceAsync("b"), await organisation.BalanceAsync("c")));
        server.IsWhole();
    }

    [Fact]
    public async Task A_bank_that_flags_records_and_says_so()
    {
        var organisation = await server.NewBankAsync();
        (await organisation.PutAsync(Bank.Path, Limit(5, "flag"))).Succeeded(201);
        Assert.Equal(
            "[]",
            (await organisation.PostAsync(Bank.Exchanges, Bank.Exchange(("hours", 5))))
                .Succeeded(201)
                .Json.GetProperty("flags")
                .GetRawText()
        );
        Assert.Equal(
            """["debit_limit_is_exceeded"]""",
            (await organisation.PostAsync(Bank.Exchanges, Bank.Exchange(("hours", 1))))
                .Succeeded(201)
                .Json.GetProperty("flags")
                .GetRawText()
        );
        Assert.Equal(-6m, await organisation.BalanceAsync("b"));
        Assert.Equal(
            ["[]", """["debit_limit_is_exceeded"]""", "[]", "[]"],
            (await organisation.ItemsAsync($"{Bank.Path}/members")).Select(member => member.GetProperty("flags").GetRawText())
        );
        var import = await organisation.OverAsync(
            await organisation.ImportAsync($"{Columns}bank,exchanged-hours,1,2024-03-01,b,a\r\nbank,exchanged-hours,2,2024-03-01,a,b\r\n")
        );
        Assert.Equal(("completed", 2L, 0L, 0L, 0L), import.Fate());
        Assert.Equal("debit_limit_is_exceeded", import.GetProperty("warnings")[0].Text("code"));
        server.IsWhole();
    }

    [Fact]
    public async Task Rows_of_a_file_and_of_a_batch_are_held_to_it_in_their_order()
    {
        var organisation = await server.NewBankAsync();
        (await organisation.PutAsync(Bank.Path, Limit(5, "refuse"))).Succeeded(201);
        await organisation.ExchangeAsync(("hours", 3));
        const string Rows =
            $"{Columns}bank,exchanged-hours,2,2024-03-01,a,b\r\nbank,exchanged-hours,1,2024-03-02,a,b\r\nbank,exchanged-hours,4,2024-03-03,b,c\r\nbank,exchanged-hours,4.5,2024-03-04,a,b\r\n";
        var import = await organisation.OverAsync(await organisation.ImportAsync(Rows, "?mode=partial"));
        Assert.Equal(("completed", 2L, 0L, 0L, 2L), import.Fate());
        Assert.Equal(["3 exchangeReceiver debit_limit_is_exceeded b", "5 exchangeReceiver debit_limit_is_exceeded b"], import.Problems());
        Assert.Equal(
            (5m, -1m, -4m),
            (await organisation.BalanceAsync("a"), await organisation.BalanceAsync("b"), await organisation.BalanceAsync("c"))
        );
        JsonObject Row(decimal hours) =>
            new()
            {
                ["programme"] = "bank",
                ["measure"] = "exchanged-hours",
                ["quantity"] = hours,
                ["date"] = "2024-03-05",
                ["exchange"] = new JsonObject { ["giver"] = "a", ["receiver"] = "b" },
            };
        (await organisation.PostAsync("/v1/entries/batch", new { entries = new[] { Row(4), Row(0.5m) } })).IsRefused(
            409,
            "debit_limit_is_exceeded /entries/1/exchange/receiver"
        );
        (await organisation.PostAsync("/v1/entries/batch", new { entries = new[] { Row(3.5m), Row(0.5m) } })).Succeeded(201);
        server.IsWhole();
    }

    [Fact]
    public async Task What_waits_in_suspense_is_held_to_it_when_it_is_released()
    {
        var organisation = await server.NewBankAsync();
        (await organisation.PutMemberAsync("a", ("contributor", "v-1"))).Succeeded(200);
        (await organisation.PutAsync(Bank.Path, Limit(25, "refuse"))).Succeeded(201);
        await organisation.ExchangeAsync(("hours", 20), ("receiver", "c"));
        var waiting = (await organisation.PostAsync(Bank.Exchanges, Bank.Exchange(("hours", 6)))).Succeeded(201).Json;
        Assert.Equal("suspended", waiting.GetProperty("suspension").Text("status"));
        await organisation.ExchangeAsync(("giver", "c"), ("hours", 20));
        (await organisation.PostAsync($"/v1/entries/{waiting.Text("id")}/release", new { reason = "r" })).IsRefused(
            409,
            "debit_limit_is_exceeded "
        );
        (await organisation.PutAsync(Bank.Path, Limit(26, "refuse"))).Succeeded(200);
        (await organisation.PostAsync($"/v1/entries/{waiting.Text("id")}/release", new { reason = "r" })).Succeeded(201);
        Assert.Equal(-26m, await organisation.BalanceAsync("b"));
    }

    [Fact]
    public async Task What_a_bank_decides_has_versions_tags_and_moments()
    {
        var organisation = await server.NewBankAsync();
        var nothing = (await organisation.GetAsync(Bank.Path)).Succeeded(200);
        Assert.Equal("""{"programme":"bank","debitLimit":null}""", nothing.Text);
        (await organisation.PutAsync(Bank.Path, Limit(5, "refuse"), ("If-Match", "\"other\""))).IsRefused(412, "precondition_failed ");
        var first = (await organisation.PutAsync(Bank.Path, Limit(5, "refuse"), ("If-None-Match", "*"))).Succeeded(201);
        Assert.Equal("""{"programme":"bank","debitLimit":{"hours":5,"action":"refuse"}}""", first.Text);
        Assert.Equal(first.Header("ETag"), (await organisation.GetAsync(Bank.Path)).Header("ETag"));
        var size = await organisation.LogSizeAsync();
        var then = (await organisation.SummaryAsync()).Text("knownAt");
        (await organisation.PutAsync(Bank.Path, Limit(5, "refuse"))).Succeeded(200);
        Assert.Equal(size, await organisation.LogSizeAsync());
        (await organisation.PutAsync(Bank.Path, new JsonObject(), ("If-Match", first.Header("ETag")!))).Succeeded(200);
        Assert.Equal(JsonValueKind.Null, (await organisation.GetAsync(Bank.Path)).Json.GetProperty("debitLimit").ValueKind);
        Assert.Equal(first.Text, (await organisation.GetAsync($"{Bank.Path}?knownAt={then}")).Succeeded(200).Text);
        (await organisation.PutAsync(Bank.Path, new JsonObject { ["debitLimit"] = new JsonObject { ["hours"] = -1 } })).IsRefused(
            400,
            "number_is_out_of_range /debitLimit/hours",
            "member_is_required /debitLimit/action"
        );
        (await organisation.PutMemberAsync("a", ("debitLimit", new JsonObject { ["hours"] = 0.0000001m, ["action"] = "flag" }))).IsRefused(
            400,
            "quantity_has_more_than_six_decimals /debitLimit/hours"
        );
        (await organisation.PutAsync("/v1/timebanks/nowhere", Limit(5, "flag"))).IsRefused(404, "item_is_not_registered ");
        server.IsWhole();
    }

    private static JsonObject Limit(decimal hours, string action) => new() { ["debitLimit"] = LimitOf(hours, action) };

    private static JsonObject LimitOf(decimal hours, string action) => new() { ["hours"] = hours, ["action"] = action };
}
