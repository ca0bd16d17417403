using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Imports;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Timebanks;

/// <summary>Exchanges that come in files and among entries, and what they are then.</summary>
public sealed class ExchangeImportTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string Columns = "programme,measure,quantity,date,exchangeGiver,exchangeReceiver,exchangeService,reference\r\n";

    [Fact]
    public async Task An_export_of_exchanges_imports_elsewhere_with_the_same_balances_and_exports_the_same()
    {
        var (here, there) = (await server.NewBankAsync(), await server.NewBankAsync());
        foreach (var organisation in (LedgerOrganisation[])[here, there])
        {
            (await organisation.PutMemberAsync("a", ("contributor", "v-1"))).Succeeded(200);
            (await organisation.PutAsync("/v1/measures/letters", Sample.Measure("output", "output", "item"))).Succeeded(201);
        }

        await here.ExchangeAsync(("reference", "r-1"), ("service", "=Mended \"two\" lamps,\nand a clock für Zoë"));
        await here.ExchangeAsync(("giver", "b"), ("receiver", "community"), ("hours", 0.000001m));
        await here.ExchangeAsync(("giver", "community"), ("receiver", "c"), ("hours", 3));
        (await here.ReverseAsync(await here.ExchangeAsync(("giver", "c"), ("hours", 7)))).Succeeded(201);
        (
            await here.PostAsync("/v1/entries", Sample.Entry(("programme", "bank"), ("measure", "letters"), ("note", "No exchange")))
        ).Succeeded(201);
        var csv = (await here.GetAsync("/v1/entries.csv")).Succeeded(200).Text;
        var import = await there.OverAsync(await there.ImportAsync(csv));
        Assert.Equal(("completed", 4L, 0L, 0L, 0L), import.Fate());
        foreach (var member in (string[])["a", "b", "c", "community"])
        {
            Assert.Equal(await here.BalanceAsync(member), await there.BalanceAsync(member));
        }

        Assert.Equal(Standing(csv), Standing((await there.GetAsync("/v1/entries.csv")).Succeeded(200).Text));
        Assert.Equal(
            (await here.SummaryAsync("from=2024-03-01&to=2024-03-01")).GetProperty("hours").GetDecimal(),
            (await there.SummaryAsync("from=2024-03-01&to=2024-03-01")).GetProperty("hours").GetDecimal()
        );
        Assert.Equal(("completed", 0L, 4L, 0L, 0L), (await there.OverAsync(await there.ImportAsync(csv))).Fate());
        Assert.Equal(("completed", 0L, 4L, 0L, 0L), (await here.OverAsync(await here.ImportAsync(csv))).Fate());
        server.IsWhole();
    }

    [Fact]
    public async Task A_line_of_json_names_the_ends_as_the_journal_does_and_so_does_a_single_entry()
    {
        var organisation = await server.NewBankAsync();
        var line = new JsonObject
        {
            ["programme"] = "bank",
            ["measure"] = "exchanged-hours",
            ["quantity"] = 2,
            ["date"] = "2024-03-01",
            ["exchange"] = new JsonObject
            {
                ["giver"] = "a",
                ["receiver"] = "b",
                ["service"] = "Sat\nwith",
            },
        };
        JsonObject On(int day) => Sample.With((JsonObject)line.DeepClone(), ("date", $"2024-03-{day:00}"));
        Assert.Equal(
            ("completed", 2L, 0L, 0L, 0L),
            (await organisation.OverAsync(await organisation.ImportLinesAsync($"{On(2).ToJsonString()}\n{On(3).ToJsonString()}\n"))).Fate()
        );
        var entry = (await organisation.PostAsync("/v1/entries", On(4))).Succeeded(201).Json;
        (await organisation.PostAsync("/v1/entries/batch", new { entries = new[] { line } })).Succeeded(201);
        Assert.Equal(8m, await organisation.BalanceAsync("a"));
        Assert.Equal(
            """{"giver":"a","receiver":"b","receiverProgramme":null,"service":"Sat\nwith"}""",
            entry.GetProperty("exchange").GetRawText()
        );
        (await organisation.PostAsync($"/v1/entries/{entry.Text("id")}/correction", new { reason = "r", entry = line })).IsRefused(
            409,
            "entry_is_an_exchange ",
            "entry_is_an_exchange /entry/exchange"
        );
        server.IsWhole();
    }

    [Theory]
    [InlineData("bank,exchanged-hours,2,2024-03-01,nobody,b,,", "unknown_member", "exchangeGiver")]
    [InlineData("bank,exchanged-hours,2,2024-03-01,a,nobody,,", "unknown_member", "exchangeReceiver")]
    [InlineData("bank,exchanged-hours,2,2024-03-01,a,a,,", "giver_and_receiver_are_the_same", "exchangeReceiver")]
    [InlineData("bank,exchanged-hours,2,2024-03-01,,b,,", "member_is_required", "exchangeGiver")]
    [InlineData("bank,exchanged-hours,2,2024-03-01,a,,,", "member_is_required", "exchangeReceiver")]
    [InlineData("bank,exchanged-hours,2,2024-03-01,,,Lawn,", "member_is_required", "exchangeGiver")]
    [InlineData("bank,exchanged-hours,2,2024-03-01,,,,", "exchanged_hours_need_both_ends", "measure")]
    [InlineData("bank,exchanged-hours,2,2023-12-31,community,b,,", "member_had_not_joined", "exchangeReceiver")]
    [InlineData("bank,exchanged-hours,2,2024-03-01,c,b,,", "member_is_archived", "exchangeGiver")]
    [InlineData("bank,exchanged-hours,0.0000001,2024-03-01,a,b,,", "quantity_has_more_than_six_decimals", "quantity")]
    [InlineData("bank,exchanged-hours,-1,2024-03-01,a,b,,", "quantity_must_be_positive", "quantity")]
    [InlineData("bank,letters,2,2024-03-01,a,b,,", "only_exchanged_hours_have_ends", "exchange")]
    [InlineData("nowhere,exchanged-hours,2,2024-03-01,a,b,,", "unknown_programme", "programme")]
    public async Task A_row_is_held_to_the_rules_of_a_single_exchange(string row, string code, string column)
    {
        var organisation = await server.NewBankAsync();
        (await organisation.PutMemberAsync("c", ("archived", true))).Succeeded(200);
        (await organisation.PutAsync("/v1/measures/letters", Sample.Measure("output", "output", "item"))).Succeeded(201);
        var import = await organisation.OverAsync(
            await organisation.ImportAsync($"{Columns}bank,exchanged-hours,1,2024-03-01,a,b,,\r\n{row}\r\n")
        );
        Assert.Equal(("failed", 1L, 0L, 0L, 1L), import.Fate());
        Assert.StartsWith($"3 {column} {code} ", Assert.Single(import.Problems().Take(1)), StringComparison.Ordinal);
        Assert.Equal(0m, await organisation.BalanceAsync("a"));
    }

    [Fact]
    public async Task A_contributor_beside_the_ends_is_the_givers_or_refused()
    {
        var organisation = await server.NewBankAsync();
        (await organisation.PutMemberAsync("a", ("contributor", "v-1"))).Succeeded(200);
        const string Header = "programme,measure,quantity,date,exchangeGiver,exchangeReceiver,contributor\r\n";
        var import = await organisation.OverAsync(await organisation.ImportAsync($"{Header}bank,exchanged-hours,1,2024-03-01,a,b,v-2\r\n"));
        Assert.Equal(["2 contributor contributor_is_not_the_givers v-2"], import.Problems());
        Assert.Equal(
            ("completed", 2L, 0L, 0L, 0L),
            (
                await organisation.OverAsync(
                    await organisation.ImportAsync(
                        $"{Header}bank,exchanged-hours,1,2024-03-01,a,b,v-1\r\nbank,exchanged-hours,2,2024-03-01,a,b,\r\n"
                    )
                )
            ).Fate()
        );
        Assert.Equal(2, (await organisation.ItemsAsync("/v1/entries?contributor=v-1")).Length);
    }

    [Fact]
    public async Task A_file_of_exchanges_moves_balances_when_it_is_closed_and_not_before()
    {
        var organisation = await server.NewBankAsync();
        await organisation.ExchangeAsync(("hours", 5), ("date", "2024-02-01"));
        var then = (await organisation.SummaryAsync()).Text("knownAt");
        var rows = string.Concat(
            Enumerable
                .Range(0, 3000)
                .Select(number =>
                    $"bank,exchanged-hours,0.2,2024-03-{1 + (number % 28):00},{(number % 2 == 0 ? "a,b" : "b,c")},,r-{number}\r\n"
                )
        );
        var import = await organisation.OverAsync(await organisation.ImportAsync(Columns + rows));
        Assert.Equal(("completed", 3000L, 0L, 0L, 0L), import.Fate());
        Assert.Equal(
            (305m, -5m, -300m),
            (await organisation.BalanceAsync("a"), await organisation.BalanceAsync("b"), await organisation.BalanceAsync("c"))
        );
        Assert.Equal(
            (5m, -5m, 0m),
            (
                await organisation.BalanceAsync("a", $"?knownAt={then}"),
                await organisation.BalanceAsync("b", $"?knownAt={then}"),
                await organisation.BalanceAsync("c", $"?knownAt={then}")
            )
        );
        Assert.Single(await organisation.ItemsAsync($"{Bank.Exchanges}?knownAt={then}"));
        Assert.Equal(
            (3001, 605m, 0m),
            (
                (await organisation.SummaryAsync()).GetProperty("exchanges").GetInt32(),
                (await organisation.SummaryAsync()).GetProperty("hours").GetDecimal(),
                (await organisation.SummaryAsync()).GetProperty("sumOfBalances").GetDecimal()
            )
        );
        var imported = (await organisation.ItemsAsync($"{Bank.Exchanges}?limit=2"))[1];
        (await organisation.ReverseAsync(imported.Text("id"))).Succeeded(201);
        Assert.Equal(304.8m, await organisation.BalanceAsync("a"));
        var statement = (await organisation.GetAsync($"{Bank.Path}/members/a/statement?{Bank.Year}")).Succeeded(200).Json;
        Assert.Equal(
            (304.8m, 1502),
            (statement.GetProperty("closingBalance").GetDecimal(), statement.GetProperty("lines").GetArrayLength())
        );
        server.IsWhole();
    }

    [Fact]
    public async Task Rows_that_are_in_the_log_and_not_closed_move_no_balance()
    {
        var organisation = await server.NewBankAsync();
        await using (var import = await PausedImport.AfterAsync(server, organisation, [], recorded: 0, Entries(organisation)))
        {
            Assert.Equal((0m, 0m), (await organisation.BalanceAsync("a"), await organisation.BalanceAsync("b")));
            Assert.Empty(await organisation.ItemsAsync(Bank.Exchanges));
            server.IsWhole();
        }

        Assert.Equal((20m, -20m), (await organisation.BalanceAsync("a"), await organisation.BalanceAsync("b")));
        server.IsWhole();
    }

    [Fact]
    public async Task An_exchange_of_a_file_in_doubt_counts_from_its_release()
    {
        var organisation = await server.NewBankAsync();
        (await organisation.PutMemberAsync("a", ("contributor", "v-1"))).Succeeded(200);
        var import = await organisation.OverAsync(
            await organisation.ImportAsync(
                $"{Columns}bank,exchanged-hours,20,2024-03-01,a,b,,\r\nbank,exchanged-hours,6,2024-03-01,a,c,,\r\n"
            )
        );
        Assert.Equal(("completed", 1L, 0L, 1L, 0L), import.Fate());
        Assert.Equal((20m, 0m), (await organisation.BalanceAsync("a"), await organisation.BalanceAsync("c")));
        var waiting = Assert.Single(await organisation.ItemsAsync("/v1/entries?suspended=true"));
        (await organisation.PostAsync($"/v1/entries/{waiting.Text("id")}/release", new { reason = "Two days" })).Succeeded(201);
        Assert.Equal((26m, -6m), (await organisation.BalanceAsync("a"), await organisation.BalanceAsync("c")));
        server.IsWhole();
    }

    private static List<Entry> Entries(LedgerOrganisation organisation) =>
        [
            .. Enumerable
                .Range(0, 10)
                .Select(number => new Entry
                {
                    Programme = new Coded(1, "bank"),
                    Measure = new Coded(1, Measure.ExchangedHours),
                    Quantity = new Core.Amounts.Quantity(2_000_000),
                    Unit = Measure.Hour,
                    Stage = MeasureStage.Input,
                    Date = new NodaTime.LocalDate(2024, 3, 1 + number),
                    Exchange = new ExchangeEnds(new Coded(1, "a"), new Coded(2, "b")),
                    Evidence = new Evidence { Grade = EvidenceGrade.SelfReported, Items = [] },
                    Reference = $"{organisation.Number}-{number}",
                }),
        ];

    /// <summary>The rows that stand, without what another ledger gives them itself.</summary>
    private static List<string> Standing(string csv) =>
        [
            .. Csv.Read(csv)
                .Where(row => row["reverses"].Length + row["reversedBy"].Length == 0)
                .Select(row =>
                    string.Join(
                        '|',
                        row.Where(cell => cell.Key is not ("id" or "sequence" or "recordedAt" or "leafHash")).Select(cell => cell.Value)
                    )
                ),
        ];
}
