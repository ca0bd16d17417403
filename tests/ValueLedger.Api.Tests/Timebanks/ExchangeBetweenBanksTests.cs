using System.Text.Json;
using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Imports;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Timebanks;

/// <summary>A member of one time bank gives hours to a member of another bank of the same organisation.</summary>
public sealed class ExchangeBetweenBanksTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    [Fact]
    public async Task It_is_one_entry_that_moves_two_balances_in_either_bank_and_counts_its_hours_once()
    {
        var organisation = await server.NewBanksAsync();
        var size = await organisation.LogSizeAsync();
        var exchange = (await organisation.PostAsync(Bank.Exchanges, TwoBanks.Across(("service", "Sat in")))).Succeeded(201).Json;
        Assert.Equal(size + 1, await organisation.LogSizeAsync());
        Assert.Equal(
            ("bank", "a", "x", "other"),
            (exchange.Text("programme"), exchange.Text("giver"), exchange.Text("receiver"), exchange.Text("receiverProgramme"))
        );
        Assert.Equal(
            """{"giver":"a","receiver":"x","receiverProgramme":"other","service":"Sat in"}""",
            (await organisation.GetAsync($"/v1/entries/{exchange.Text("id")}")).Json.GetProperty("exchange").GetRawText()
        );
        Assert.Equal("a:2 community:-2", await organisation.BalancesAsync(Bank.Path));
        Assert.Equal("community:2 x:-2", await organisation.BalancesAsync(TwoBanks.Path));
        Assert.Equal(
            ["bank 2"],
            (await organisation.GetAsync($"/v1/summaries?{Bank.Year}&groupBy=programme"))
                .Succeeded(200)
                .Json.GetProperty("rows")
                .EnumerateArray()
                .Select(row => $"{row.GetProperty("group").Text("programme")} {row.GetProperty("citizenHours")}")
        );
        var changes = (await organisation.GetAsync("/v1/entries/changes")).Succeeded(200).Json.GetProperty("items");
        Assert.Equal(
            "other",
            Assert.Single(changes.EnumerateArray()).GetProperty("entry").GetProperty("exchange").Text("receiverProgramme")
        );
        server.IsWhole();
    }

    [Fact]
    public async Task Statements_of_both_banks_tell_of_it_with_the_other_bank()
    {
        var organisation = await server.NewBanksAsync();
        await organisation.AcrossAsync(("service", "Sat in"), ("reference", "r"));
        await organisation.BackAsync(("hours", 0.5m), ("date", "2024-03-02"));
        Assert.Equal(["x other 2 0 2 Sat in", "x other 0 0.5 1.5 "], await LinesAsync(organisation, Bank.Path, "a"));
        Assert.Equal(["a bank 0 2 -2 Sat in", "a bank 0.5 0 -1.5 "], await LinesAsync(organisation, TwoBanks.Path, "x"));
        Assert.Equal(["a other 0 2 -2 Sat in", "a other 0.5 0 -1.5 "], await LinesAsync(organisation, Bank.Path, "community"));
        Assert.Equal(["x bank 2 0 2 Sat in", "x bank 0 0.5 1.5 "], await LinesAsync(organisation, TwoBanks.Path, "community"));
    }

    [Fact]
    public async Task The_summary_of_the_givers_bank_counts_it_and_both_tell_what_passed_between_them()
    {
        var organisation = await server.NewBanksAsync();
        await organisation.AcrossAsync();
        await organisation.AcrossAsync(("giver", "b"), ("hours", 1));
        var here = await organisation.SummaryOfAsync(Bank.Path);
        var there = await organisation.SummaryOfAsync(TwoBanks.Path);
        Assert.Equal("2 3 2 0 0 3 0", Figures(here));
        Assert.Equal("""[{"programme":"other","given":3,"received":0}]""", here.GetProperty("otherBanks").GetRawText());
        Assert.Equal("0 0 1 0 0 3 ", Figures(there));
        Assert.Equal("""[{"programme":"bank","given":0,"received":3}]""", there.GetProperty("otherBanks").GetRawText());
        await organisation.BackAsync(("hours", 2));
        Assert.Equal("2 3 2 1 0 1 0.5", Figures(await organisation.SummaryOfAsync(Bank.Path)));
        Assert.Equal("1 2 1 1 0 1 1", Figures(await organisation.SummaryOfAsync(TwoBanks.Path)));
    }

    [Fact]
    public async Task Both_banks_list_it_as_known_at_a_moment_and_a_reversal_takes_it_out_of_both()
    {
        var organisation = await server.NewBanksAsync();
        var inside = await organisation.ExchangeAsync(("giver", "c"), ("receiver", "b"), ("date", "2024-03-05"));
        var id = await organisation.AcrossAsync();
        var then = (await organisation.SummaryAsync()).Text("knownAt");
        (await organisation.PostAsync($"/v1/entries/{id}/correction", new { reason = "r", entry = Sample.Entry() })).IsRefusedFirst(
            409,
            "entry_is_an_exchange"
        );
        var reversal = (await organisation.ReverseAsync(id)).Succeeded(201).Json;
        Assert.Equal("other", reversal.GetProperty("exchange").Text("receiverProgramme"));
        Assert.Equal<IEnumerable<string>>([inside, id, reversal.Text("id")], await organisation.ListedAsync(Bank.Path));
        Assert.Equal<IEnumerable<string>>([id, reversal.Text("id")], await organisation.ListedAsync(TwoBanks.Path));
        Assert.Equal<IEnumerable<string>>([id], await organisation.ListedAsync(TwoBanks.Path, $"?knownAt={then}"));
        Assert.Empty(await organisation.ListedAsync(TwoBanks.Path, "?from=2024-03-02"));
        var page = (await organisation.GetAsync($"{TwoBanks.Exchanges}?limit=1")).Succeeded(200).Json;
        Assert.Equal<IEnumerable<string>>(
            [reversal.Text("id")],
            await organisation.ListedAsync(TwoBanks.Path, $"?cursor={page.Text("nextCursor")}")
        );
        Assert.Equal("", await organisation.BalancesAsync(TwoBanks.Path));
        Assert.Equal("community:2 x:-2", await organisation.BalancesAsync(TwoBanks.Path, $"?knownAt={then}"));
        Assert.Equal("0 0 0 0 0 0 ", Figures(await organisation.SummaryOfAsync(TwoBanks.Path)));
        Assert.Equal("[]", (await organisation.SummaryOfAsync(TwoBanks.Path)).GetProperty("otherBanks").GetRawText());
        Assert.Equal("0 0 1 0 0 2 ", Figures(await organisation.SummaryOfAsync(TwoBanks.Path, $"&knownAt={then}")));
        (await organisation.ReverseAsync(id)).IsRefused(409, "entry_is_already_reversed ");
        server.IsWhole();
    }

    [Fact]
    public async Task In_doubt_it_is_in_no_balance_of_either_bank_before_it_is_released()
    {
        var organisation = await server.NewBanksAsync();
        await organisation.AcrossAsync(("hours", 20));
        var doubtful = (await organisation.PostAsync(Bank.Exchanges, TwoBanks.Across(("hours", 5)))).Succeeded(201).Json;
        Assert.Equal("suspended", doubtful.GetProperty("suspension").Text("status"));
        Assert.Equal("community:20 x:-20", await organisation.BalancesAsync(TwoBanks.Path));
        (await organisation.PutOtherAsync("x", ("joined", "2024-03-02"))).IsRefused(409, "member_has_earlier_exchanges /joined");
        (await organisation.PostAsync($"/v1/entries/{doubtful.Text("id")}/release", new { reason = "Two came" })).Succeeded(201);
        Assert.Equal("a:25 community:-25", await organisation.BalancesAsync(Bank.Path));
        Assert.Equal("community:25 x:-25", await organisation.BalancesAsync(TwoBanks.Path));
        server.IsWhole();
    }

    [Fact]
    public async Task The_same_hours_for_members_of_two_banks_with_the_same_code_are_two_exchanges()
    {
        var organisation = await server.NewBanksAsync();
        await organisation.ExchangeAsync(("giver", "c"), ("receiver", "a"));
        await organisation.AcrossAsync(("giver", "c"), ("receiver", "a"));
        Assert.Equal("a:-2 c:4 community:-2", await organisation.BalancesAsync(Bank.Path));
        await organisation.AcrossAsync(("giver", "c"), ("receiver", "a"));
        Assert.Equal("a:-2 community:2", await organisation.BalancesAsync(TwoBanks.Path));
    }

    [Fact]
    public async Task What_the_receiver_may_owe_is_for_the_receivers_bank_to_say()
    {
        var organisation = await server.NewBanksAsync();
        (await organisation.PutAsync(Bank.Path, Limit(1, "refuse"))).Succeeded(201);
        await organisation.AcrossAsync(("hours", 6));
        (await organisation.PutAsync(TwoBanks.Path, Limit(8, "refuse"))).Succeeded(201);
        await organisation.AcrossAsync(("hours", 2));
        (await organisation.PostAsync(Bank.Exchanges, TwoBanks.Across(("hours", 0.5m)))).IsRefused(
            409,
            "debit_limit_is_exceeded /receiver"
        );
        const string Columns = "programme,measure,quantity,date,exchangeGiver,exchangeReceiver,exchangeReceiverProgramme\r\n";
        var refused = await organisation.OverAsync(
            await organisation.ImportAsync(
                $"{Columns}other,exchanged-hours,3,2024-03-02,x,a,\r\nbank,exchanged-hours,3,2024-03-02,b,x,other\r\nbank,exchanged-hours,1,2024-03-02,c,x,other\r\n",
                "?mode=partial"
            )
        );
        Assert.Equal((2, 1), (refused.GetProperty("recorded").GetInt32(), refused.GetProperty("rejected").GetInt32()));
        Assert.Equal("debit_limit_is_exceeded", refused.GetProperty("problems")[0].Text("code"));
        (await organisation.PutAsync(TwoBanks.Path, Limit(8, "flag"))).Succeeded(200);
        Assert.Equal(
            """["debit_limit_is_exceeded"]""",
            (await organisation.PostAsync(Bank.Exchanges, TwoBanks.Across(("hours", 1), ("date", "2024-03-09"))))
                .Succeeded(201)
                .Json.GetProperty("flags")
                .GetRawText()
        );
        server.IsWhole();
    }

    [Fact]
    public async Task The_texts_of_either_person_are_erased()
    {
        foreach (var (bank, member) in (ValueTuple<string, string>[])[(Bank.Path, "a"), (TwoBanks.Path, "x")])
        {
            var organisation = await server.NewBanksAsync();
            (await organisation.PutAsync($"{bank}/members/{member}", new { joined = "2024-01-01", contributor = "v-1" })).Succeeded(200);
            await organisation.AcrossAsync(("service", "Sat with Anna Kent"));
            (await organisation.DeleteAsync("/v1/contributors/v-1?texts=true")).Succeeded(204);
            Assert.DoesNotContain("Kent", string.Concat(await organisation.ItemsAsync(TwoBanks.Exchanges)), StringComparison.Ordinal);
            Assert.Equal("community:2 x:-2", await organisation.BalancesAsync(TwoBanks.Path));
            server.IsWhole();
        }
    }

    private static JsonObject Limit(int hours, string action) =>
        new()
        {
            ["debitLimit"] = new JsonObject { ["hours"] = hours, ["action"] = action },
        };

    private static string Figures(JsonElement summary) =>
        string.Join(
            ' ',
            (
                (string[])["exchanges", "hours", "activeMembers", "twoWayMembers", "sumOfBalances", "positiveOutstanding", "reciprocity"]
            ).Select(figure =>
                summary.GetProperty(figure).ValueKind == JsonValueKind.Null
                    ? ""
                    : summary.GetProperty(figure).GetDecimal().ToString("0.######", System.Globalization.CultureInfo.InvariantCulture)
            )
        );

    private static async Task<string[]> LinesAsync(LedgerOrganisation organisation, string bank, string member) =>
        [
            .. (await organisation.GetAsync($"{bank}/members/{member}/statement?{Bank.Year}"))
                .Succeeded(200)
                .Json.GetProperty("lines")
                .EnumerateArray()
                .Select(line =>
                    $"{line.Text("otherMember")} {line.Text("otherProgramme")} {line.GetProperty("given")} {line.GetProperty("received")} {line.GetProperty("balance")} {line.Text("service")}"
                ),
        ];
}
