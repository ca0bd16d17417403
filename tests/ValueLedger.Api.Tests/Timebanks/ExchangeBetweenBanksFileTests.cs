using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Entries;
using ValueLedger.Api.Tests.Imports;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Timebanks;

/// <summary>Exchanges between two time banks in files that are read and written.</summary>
public sealed class ExchangeBetweenBanksFileTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string Columns =
        "programme,measure,quantity,date,exchangeGiver,exchangeReceiver,exchangeService,exchangeReceiverProgramme,reference\r\n";

    [Fact]
    public async Task An_export_imports_elsewhere_with_the_same_balances_in_both_banks()
    {
        var (here, there) = (await server.NewBanksAsync(), await server.NewBanksAsync());
        await here.AcrossAsync(("service", "Sat in, twice"), ("reference", "r-1"));
        await here.BackAsync(("hours", 0.25m));
        await here.ExchangeAsync(("giver", "c"));
        (await here.ReverseAsync(await here.AcrossAsync(("giver", "b"), ("hours", 7)))).Succeeded(201);
        var csv = (await here.GetAsync("/v1/entries.csv")).Succeeded(200).Text;
        Assert.Equal(["other", "bank", "", "other", "other"], Csv.Read(csv).Select(row => row["exchangeReceiverProgramme"]));
        Assert.Equal(("completed", 3L, 0L, 0L, 0L), (await there.OverAsync(await there.ImportAsync(csv))).Fate());
        foreach (var bank in (string[])[Bank.Path, TwoBanks.Path])
        {
            var balances = await here.BalancesAsync(bank);
            Assert.NotEqual("", balances);
            Assert.Equal(balances, await there.BalancesAsync(bank));
        }

        Assert.Equal(("completed", 0L, 3L, 0L, 0L), (await there.OverAsync(await there.ImportAsync(csv))).Fate());
        Assert.Equal(("completed", 0L, 3L, 0L, 0L), (await here.OverAsync(await here.ImportAsync(csv))).Fate());
        server.IsWhole();
    }

    [Fact]
    public async Task A_table_may_name_both_banks_in_every_row_and_a_wrong_one_is_told_by_its_column()
    {
        var organisation = await server.NewBanksAsync();
        var file =
            Columns
            + "bank,exchanged-hours,2,2024-03-01,a,x,\"Sat in\nand out\",other,\r\n"
            + "bank,exchanged-hours,1,2024-03-01,b,c,, bank ,\r\n"
            + "other,exchanged-hours,3,2024-03-01,x,b,,bank,r-1\r\n"
            + "bank,exchanged-hours,1,2024-03-01,a,x,,nowhere,\r\n"
            + "bank,exchanged-hours,1,2024-03-01,a,community,,other,\r\n"
            + "bank,exchanged-hours,1,2024-03-01,a,b,,other,\r\n";
        var import = await organisation.OverAsync(await organisation.ImportAsync(file, "?mode=partial"));
        Assert.Equal((3, 3), (import.GetProperty("recorded").GetInt32(), import.GetProperty("rejected").GetInt32()));
        Assert.Equal(
            [
                "exchangeReceiverProgramme unknown_programme nowhere",
                "exchangeReceiver community_stands_for_the_other_bank community",
                "exchangeReceiver unknown_member b",
            ],
            import
                .GetProperty("problems")
                .EnumerateArray()
                .Select(problem => $"{problem.Text("column")} {problem.Text("code")} {problem.Text("found")}")
        );
        Assert.Equal("a:2 b:-2 c:-1 community:1", await organisation.BalancesAsync(Bank.Path));
        Assert.Equal("community:-1 x:1", await organisation.BalancesAsync(TwoBanks.Path));
        var savedAgain = file.Replace("\"Sat in\nand out\"", "Sat in", StringComparison.Ordinal);
        import = await organisation.OverAsync(await organisation.ImportAsync(savedAgain, "?mode=partial&likeStanding=skip"));
        Assert.Equal((0, 3), (import.GetProperty("recorded").GetInt32(), import.GetProperty("alreadyRecorded").GetInt32()));
        server.IsWhole();
    }

    [Fact]
    public async Task A_line_of_json_a_title_and_an_entry_name_the_receivers_bank()
    {
        var organisation = await server.NewBanksAsync();
        var line = new JsonObject
        {
            ["programme"] = "bank",
            ["measure"] = "exchanged-hours",
            ["quantity"] = 2,
            ["date"] = "2024-03-01",
            ["exchange"] = new JsonObject
            {
                ["giver"] = "a",
                ["receiver"] = "x",
                ["receiverProgramme"] = " other ",
            },
        };
        Assert.Equal(
            ("completed", 1L, 0L, 0L, 0L),
            (await organisation.OverAsync(await organisation.ImportLinesAsync(line.ToJsonString()))).Fate()
        );
        const string Titled =
            "programme,measure,quantity,date,exchangeGiver,exchangeReceiver,exchangeReceiverProgramme\r\nTime bank,exchanged-hours,1,2024-03-02,b,x,Other bank\r\n";
        Assert.Equal(
            ("completed", 1L, 0L, 0L, 0L),
            (await organisation.OverAsync(await organisation.ImportAsync(Titled, "?titles=true"))).Fate()
        );
        line["exchange"]!["receiverProgramme"] = "other";
        line["date"] = "2024-03-03";
        Assert.Equal(
            "other",
            (await organisation.PostAsync("/v1/entries", line)).Succeeded(201).Json.GetProperty("exchange").Text("receiverProgramme")
        );
        Assert.Equal("community:5 x:-5", await organisation.BalancesAsync(TwoBanks.Path));
        server.IsWhole();
    }

    [Fact]
    public async Task In_hledger_either_bank_balances_to_zero()
    {
        using var hledger = new Hledger();
        var organisation = await server.NewBanksAsync();
        await organisation.AcrossAsync();
        await organisation.BackAsync(("hours", 0.5m), ("date", "2024-04-01"));
        await organisation.ExchangeAsync(("giver", "b"), ("receiver", "c"));
        (await organisation.ReverseAsync(await organisation.AcrossAsync(("hours", 3), ("giver", "c")))).Succeeded(201);
        var journal = (await organisation.GetAsync("/v1/entries.journal")).Succeeded(200).Text;
        Assert.Empty(await hledger.CheckAsync(journal));
        foreach (var (path, code) in (ValueTuple<string, string>[])[(Bank.Path, "bank"), (TwoBanks.Path, "other")])
        {
            Assert.Equal(0m, await hledger.SumAsync(journal, "time credits", $"timebank:{code}"));
            foreach (var member in await organisation.ItemsAsync($"{path}/members"))
            {
                Assert.Equal(
                    member.GetProperty("balance").GetDecimal(),
                    await hledger.SumAsync(journal, "time credits", $"timebank:{code}:{member.Text("code")}$")
                );
            }
        }

        var ofTheOther = (await organisation.GetAsync("/v1/entries.journal?programme=other")).Succeeded(200).Text;
        Assert.Empty(await hledger.CheckAsync(ofTheOther));
        Assert.Equal(0.5m, await hledger.SumAsync(ofTheOther, "time credits", "timebank:other:x$"));
    }
}
