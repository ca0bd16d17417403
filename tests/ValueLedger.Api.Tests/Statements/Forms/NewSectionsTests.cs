using System.Text.Json.Nodes;
using AngleSharp.Dom;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Api.Tests.Timebanks;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Statements.Forms;

/// <summary>Time banks, decisions, compulsory time, break-even and the cost per recorded outcome, in every form of a statement.</summary>
public sealed class NewSectionsTests : IAsyncDisposable
{
    private readonly LedgerServer _server = new();

    [Fact]
    public async Task The_page_says_what_was_exchanged_who_decided_and_what_must_be_avoided()
    {
        var page = await (await PrepareAsync()).DocumentAsync();
        Assert.Equal(["timebank-1", "2", "3", "2", "2", "100%"], Cells(page.QuerySelector("#timebank-1")!)[^6..].Select(Last));
        Assert.Equal(["1", "£400.00", "40%"], Cells(page.QuerySelector("#decided-1")!)[^3..]);
        Assert.Equal(["1", "£600.00", "60%"], Cells(page.QuerySelector("#decided-2")!)[^3..]);
        Assert.Contains("Entries do not say", Words(page.QuerySelector("#decided-2")!), StringComparison.Ordinal);
        Assert.Contains("120 hours of compulsory time", Words(page.QuerySelector("#volunteers")!), StringComparison.Ordinal);
        Assert.Contains("some of which has no rate", Words(page.QuerySelector("#volunteers")!), StringComparison.Ordinal);
        Assert.Contains("if they avoid 10% of it", Words(page.QuerySelector("#burden")!), StringComparison.Ordinal);
        var cost = Assert.Single(page.QuerySelectorAll("[aria-labelledby=cost-per-recorded-outcome-caption] tbody tr"));
        Assert.Equal("£40.00", Cells(cost)[2]);

        static string Last(string cell) => cell.Split(' ')[^1];
    }

    [Fact]
    public async Task The_table_has_a_row_for_each_of_them()
    {
        var rows = (await (await PrepareAsync()).TableAsync()).Text.Split("\r\n");
        Assert.Contains(rows, row => row.StartsWith("timebanks,timebank-1,line,bank,", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.StartsWith("decisions,decided-1,line,bank,", StringComparison.Ordinal));
        Assert.Equal(2, rows.Count(row => row.StartsWith("decisions/parties,,party,", StringComparison.Ordinal)));
        Assert.Contains(rows, row => row.StartsWith("breakEven/share,,share,", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.StartsWith("volunteers,,compulsory,", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.StartsWith("results/costPerRecordedOutcome,recorded-1,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_workbook_computes_the_break_even_share_and_the_cost_per_outcome()
    {
        var statement = await PrepareAsync();
        var workbook = ReadWorkbook.Of(await statement.Organisation.WorkbookAsync(statement.Prepared));
        Assert.Equal("0.1", workbook.Find("Results", "Break-even share", "Value").Text);
        Assert.NotNull(workbook.Find("Results", "Break-even share", "Value").Formula);
        Assert.Equal("40", workbook.Find("Outcomes", "recorded-1", "Agency cost per unit").Text);
        Assert.NotNull(workbook.Find("Outcomes", "recorded-1", "Agency cost per unit").Formula);
        Assert.Equal("2", workbook.Find("Time banks", "timebank-1", "Exchanges").Text);
        Assert.Equal("400", workbook.Find("Decisions", "decided-1", "Agency cost").Text);
    }

    [Theory]
    [InlineData("timebank-1", 2)]
    [InlineData("decided-1", 1)]
    [InlineData("decided-2", 1)]
    public async Task Each_line_leads_to_its_entries(string line, int entries)
    {
        var statement = await PrepareAsync();
        var found = await statement.Organisation.GetAsync($"{statement.Path}/lines/{line}/entries");
        Assert.Equal(entries, found.Succeeded(200).Json.GetProperty("items").GetArrayLength());
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task<FormedStatement> PrepareAsync()
    {
        var organisation = await _server.NewBankAsync();
        await PutAsync("parties/residents", new JsonObject { ["name"] = "Residents", ["sector"] = "citizen" });
        await PutAsync("measures/grants", Sample.Measure("input", "public-spend", "GBP"));
        await PutAsync("measures/ordered", Sample.With(Sample.Measure("input", "citizen-time", "hour"), ("compulsory", true)));
        await PutAsync("measures/less-lonely", Sample.Measure("outcome", "outcome", "person"));
        await RecordAsync("grants", 600m);
        await RecordAsync("grants", 400m, ("decidedBy", "residents"));
        await RecordAsync("ordered", 120m);
        await RecordAsync("less-lonely", 25m);
        await organisation.ExchangeAsync();
        await organisation.ExchangeAsync(("giver", "b"), ("receiver", "a"), ("hours", 1));
        var burden = new JsonObject { ["amount"] = 10_000, ["source"] = "Estimate of the council" };
        var asked = StatementCalls.Year(("programmes", new JsonArray("bank")), ("burden", burden));
        return new FormedStatement(organisation, (await organisation.PostAsync(StatementCalls.Path, asked)).Succeeded(201));

        async Task PutAsync(string path, JsonObject body) => (await organisation.PutAsync($"/v1/{path}", body)).Succeeded(201);

        Task RecordAsync(string measure, decimal quantity, params (string Name, JsonNode? Value)[] members) =>
            organisation.RecordAsync([
                ("programme", "bank"),
                ("measure", measure),
                ("quantity", quantity),
                ("date", "2024-05-01"),
                ("party", null),
                .. members,
            ]);
    }

    private static List<string> Cells(IElement row) => [.. row.Children.Select(Words)];

    private static string Words(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
