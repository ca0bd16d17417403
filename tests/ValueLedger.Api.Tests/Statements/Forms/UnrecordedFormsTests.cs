using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ValueLedger.Api.Tests.Impact;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Statements.Forms;

/// <summary>Where the document has null, no form has a number: not the page, not the table, and not the workbook, either as it is saved or
/// once another program computed it.</summary>
public sealed class UnrecordedFormsTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private static readonly (string Member, string Title)[] Values =
    [
        ("npsv", "Net present social value"),
        ("presentValueBenefits", "Present value of benefits"),
        ("presentValueFiscalBenefits", "Present value of fiscal benefits"),
        ("presentValueAgencyCost", "Present value of agency cost"),
    ];

    private static readonly (string Member, string Page, string Sheet)[] Ratios =
    [
        ("benefitCostRatio", "Benefit-cost ratio", "Benefit-cost ratio"),
        ("benefitPerAgencyPound", "Benefit for each pound of agency cost", "Benefit per agency pound"),
        ("fiscalReturn", "Fiscal return", "Fiscal return"),
        ("socialReturnOnInvestment", "Social return on investment", "Social return on investment"),
    ];

    private static readonly (string Member, string Title)[] KeyFigures =
    [
        ("agencyCost", "Agency cost"),
        ("presentValueBenefits", "Present value of benefits"),
        ("npsv", "Net present social value"),
        ("partnerInputs", "Partner inputs"),
        ("citizenInputs", "Citizen inputs"),
    ];

    [Fact]
    public async Task No_form_has_a_number_where_the_document_has_null()
    {
        var statements = await StatementsAsync();
        List<byte[]> workbooks = [];
        foreach (var statement in statements)
        {
            workbooks.Add(await statement.Organisation.WorkbookAsync(statement.Prepared));
        }

        var computed = await Office.RecalculateAsync(workbooks);
        foreach (var (index, statement) in statements.Index())
        {
            IsKept(statement.Prepared.Json, ReadWorkbook.Of(workbooks[index]));
            IsKept(statement.Prepared.Json, computed[index]);
            computed[index].ComesToWhat(ReadWorkbook.Of(workbooks[index]));
            IsKept(statement.Prepared.Json, await statement.DocumentAsync());
            IsKept(statement.Prepared.Json, (await statement.TableAsync()).Text);
        }

        Assert.Equal(
            [false, true, true, true, true, false],
            statements.Select(statement =>
                statement.Prepared.Json.GetProperty("results").GetProperty("npsv").ValueKind == JsonValueKind.Null
            )
        );
        Assert.Equal(
            [true, false, true, false, true, false],
            statements.Select(statement =>
                statement.Prepared.Json.GetProperty("costs").GetProperty("total").GetProperty("agency").ValueKind == JsonValueKind.Null
            )
        );
    }

    /// <summary>Without costs, without outcomes, with neither, without an outcome that has a value, with nothing, and with all of it; the
    /// last alone has a prior period.</summary>
    private async Task<List<FormedStatement>> StatementsAsync()
    {
        var (hours, spend, outcome, prior) = (
            ("hours", 10m, "2024-03-01"),
            ("spend", 100m, "2024-03-01"),
            ("casualties", 60m, "2024-12-31"),
            ("spend", 50m, "2023-03-01")
        );
        return
        [
            await PrepareAsync(isMapped: true, outcome),
            await PrepareAsync(isMapped: true, hours, spend),
            await PrepareAsync(isMapped: false, hours),
            await PrepareAsync(isMapped: false, hours, spend, outcome),
            await PrepareAsync(isMapped: false),
            await PrepareAsync(isMapped: true, hours, spend, outcome, prior),
        ];
    }

    private async Task<FormedStatement> PrepareAsync(bool isMapped, params (string Measure, decimal Quantity, string Date)[] entries)
    {
        var organisation = await server.NewLedgerAsync();
        (
            await organisation.PutAsync(
                "/v1/programmes/watch",
                new
                {
                    title = "Community Speedwatch",
                    startDate = "2023-01-01",
                    endDate = "2024-12-31",
                }
            )
        ).Succeeded(200);
        (await organisation.PutAsync("/v1/measures/spend", Sample.Measure("input", "public-spend", "GBP"))).Succeeded(201);
        foreach (var (measure, quantity, date) in entries)
        {
            await organisation.RecordAsync(("measure", measure), ("quantity", quantity), ("date", date), ("party", "volunteers"));
        }

        await organisation.PostAsync("/v1/rates", Sample.Rate());
        if (isMapped)
        {
            await organisation.PutMapAsync(ImpactMaps.Of(ImpactMaps.Line()));
        }

        return new FormedStatement(organisation, await organisation.PrepareAsync(("simulation", new JsonObject { ["runs"] = 50 })));
    }

    private static void IsKept(JsonElement statement, ReadWorkbook workbook)
    {
        var results = statement.GetProperty("results");
        foreach (var (member, title) in Values.Where(value => IsNull(results, value.Member)))
        {
            HasNone(workbook.Find("Results", title, "Value"));
        }

        foreach (var (member, _, title) in Ratios)
        {
            var ratio = results.GetProperty("ratios").GetProperty(member);
            foreach (
                var (part, column) in ((string, string)[])
                    [
                        ("value", "Value"),
                        ("numerator", "Numerator"),
                        ("denominator", "Denominator"),
                        ("numerator", "Numerator, not rounded"),
                        ("denominator", "Denominator, not rounded"),
                    ]
            )
            {
                HasNoneIf(IsNull(ratio, part), workbook.Find("Results", title, column));
            }
        }

        HasNoneIf(IsNull(results, "paybackMonths"), workbook.Find("Results", "Payback in months", "Value"));
        HasNoneIf(IsNull(results, "npsv"), workbook.Find("Statement", "Net present social value", "Figure"));
        HasNoneIf(IsNull(results, "presentValueBenefits"), workbook.Find("Statement", "Present value of benefits", "Figure"));
        HasNoneIf(
            IsNull(results.GetProperty("ratios").GetProperty("benefitCostRatio"), "value"),
            workbook.Find("Statement", "Benefit-cost ratio", "Figure")
        );
        HasNoneIf(
            IsNull(statement.GetProperty("costs").GetProperty("total"), "agency"),
            workbook.Find("Costs", "cost-total", "Agency cost")
        );
        HasNoneIf(
            IsNull(statement.GetProperty("publicCosts").GetProperty("total"), "value"),
            workbook.Find("Public costs", "public-total", "Value")
        );
        HasNoneIf(
            IsNull(statement.GetProperty("outcomes").GetProperty("benefits").GetProperty("total"), "presentValue"),
            workbook.Find("Benefits", "benefit-total", "Present value")
        );
        foreach (
            var (member, column) in ((string, string)[])
                [("gain", "All gains"), ("net", "Gain less cost"), ("social", "Social gain"), ("gain", "All gains, not rounded")]
        )
        {
            HasNoneIf(
                IsNull(statement.GetProperty("payerGainer").GetProperty("total"), member),
                workbook.Find("Payers and gainers", "party-total", column)
            );
        }

        KeyFiguresAreKept(workbook, "Bases", "own", statement.GetProperty("bases")[0].GetProperty("figures"));
        KeyFiguresAreKept(
            workbook,
            "Grade or better",
            "independently-verified",
            statement.GetProperty("evidence").GetProperty("andBetter")[3].GetProperty("figures")
        );
        Assert.Equal(IsNull(statement, "comparatives"), !workbook.Sheets.ContainsKey("Prior period"));
        if (IsNull(statement.GetProperty("uncertainty"), "npsv"))
        {
            HasNone(
                workbook
                    .Sheets["Uncertainty"]
                    .GetValueOrDefault(workbook.NameOf("Uncertainty", "Net present social value", "50th percentile"))
            );
        }
    }

    private static void KeyFiguresAreKept(ReadWorkbook workbook, string sheet, string column, JsonElement figures)
    {
        foreach (var (member, title) in KeyFigures)
        {
            HasNoneIf(IsNull(figures, member), workbook.Find(sheet, title, column));
        }

        foreach (var (member, _, title) in Ratios)
        {
            HasNoneIf(IsNull(figures.GetProperty("ratios").GetProperty(member), "value"), workbook.Find(sheet, title, column));
            HasNoneIf(
                IsNull(figures.GetProperty("ratios").GetProperty(member), "numerator"),
                workbook.Find(sheet, $"{title}: numerator", column)
            );
            HasNoneIf(
                IsNull(figures.GetProperty("ratios").GetProperty(member), "denominator"),
                workbook.Find(sheet, $"{title}: denominator", column)
            );
        }
    }

    private static void IsKept(JsonElement statement, IHtmlDocument page)
    {
        var results = statement.GetProperty("results");
        SaysNoneIf(IsNull(results, "npsv"), page, "present-values", "Net present social value");
        SaysNoneIf(IsNull(results, "presentValueBenefits"), page, "present-values", "Benefits");
        SaysNoneIf(IsNull(results, "presentValueAgencyCost"), page, "present-values", "Agency cost");
        foreach (
            var (member, title, _) in Ratios.Where(ratio => IsNull(results.GetProperty("ratios").GetProperty(ratio.Member), "numerator"))
        )
        {
            Assert.DoesNotMatch("[0-9]", Words(RowOf(page, "ratios", title).Children[1]) + Words(RowOf(page, "ratios", title).Children[2]));
        }

        foreach (var table in (string[])["bases", "and-better"])
        {
            var figures =
                table == "bases"
                    ? statement.GetProperty("bases")[0].GetProperty("figures")
                    : statement.GetProperty("evidence").GetProperty("andBetter")[0].GetProperty("figures");
            SaysNoneIf(IsNull(figures, "npsv"), page, table, "Net present social value");
            SaysNoneIf(IsNull(figures, "presentValueBenefits"), page, table, "Present value of benefits");
            SaysNoneIf(IsNull(figures, "agencyCost"), page, table, "Agency cost");
        }

        if (IsNull(results, "npsv"))
        {
            var glance = Words(page.QuerySelector("#at-a-glance")!);
            Assert.Contains("Net present social value Not known", glance, StringComparison.Ordinal);
            Assert.Contains("Benefit-cost ratio Not known", glance, StringComparison.Ordinal);
            Assert.Contains("is not known", Words(page.QuerySelector("#reservations")!) + " is not known", StringComparison.Ordinal);
            Assert.DoesNotMatch("[0-9]", Words(page.GetElementById("party-total")!.LastElementChild!));
        }

        if (IsNull(statement.GetProperty("costs").GetProperty("total"), "agency"))
        {
            Assert.DoesNotMatch("[0-9]", Words(page.GetElementById("cost-total")!.Children[1]));
            Assert.Contains("Agency cost Not recorded", Words(page.QuerySelector("#at-a-glance")!), StringComparison.Ordinal);
        }

        Assert.Equal(IsNull(statement, "comparatives"), page.QuerySelector("#prior-period table") is null);
    }

    /// <summary>Cells of the rows that stand for what is null have no figure.</summary>
    private static void IsKept(JsonElement statement, string table)
    {
        var rows = table.TrimEnd().Split("\r\n").Select(row => row.Split(',')).ToList();
        var columns = rows[0].Index().ToDictionary(column => column.Item, column => column.Index);
        var results = statement.GetProperty("results");
        Assert.All(
            Ratios.SelectMany(
                ratio => ((string, string)[])[("value", "ratio"), ("numerator", "numerator"), ("denominator", "denominator")],
                (ratio, part) => (ratio.Member, part.Item1, part.Item2)
            ),
            figure =>
                Assert.Equal(
                    IsNull(results.GetProperty("ratios").GetProperty(figure.Member), figure.Item2),
                    rows.Single(row => row[0] == "results/ratios" && row[columns["item"]] == figure.Member)[columns[figure.Item3]].Length
                        == 0
                )
        );
        Assert.Equal(
            IsNull(results, "npsv"),
            rows.Single(row => row[0] == "results" && row[columns["item"]] == "npsv")[columns["npsv"]].Length == 0
        );
        Assert.Equal(
            IsNull(results, "npsv"),
            rows.Exists(row =>
                row[0] == "results" && row[columns["item"]] == "benefitsUndefinedReason" && row[columns["reason"]] == "no_benefit_is_valued"
            )
        );
        Assert.Equal(IsNull(statement, "comparatives"), rows.Exists(row => row[columns["reason"]] == "nothing_recorded_then"));
    }

    private static bool IsNull(JsonElement json, string member) => json.GetProperty(member).ValueKind == JsonValueKind.Null;

    private static void HasNoneIf(bool isNull, ReadCell cell) => Assert.Equal(isNull, cell.Number is null);

    private static void HasNone(ReadCell? cell) => Assert.Null(cell?.Number);

    /// <summary>A figure that no column has is only named, and a table in which nothing could differ is only a sentence.</summary>
    private static void SaysNoneIf(bool isNull, IHtmlDocument page, string table, string row)
    {
        if (page.QuerySelector($"[aria-labelledby={table}-caption]") is null)
        {
            Assert.Contains("The key figures are the same whichever grade", Words(page.Body!), StringComparison.Ordinal);
            return;
        }

        var folded = page.QuerySelectorAll($"[aria-labelledby={table}-caption] tbody tr")
            .FirstOrDefault(one => Words(one.FirstElementChild!) == "Not known in any column");
        var isFolded = folded is not null && Words(folded.Children[1]).Split(", ").Contains(row, StringComparer.OrdinalIgnoreCase);
        Assert.Equal(!isNull, !isFolded && Words(RowOf(page, table, row).Children[1]).Any(char.IsDigit));
    }

    private static IElement RowOf(IHtmlDocument page, string table, string title) =>
        page.QuerySelectorAll($"[aria-labelledby={table}-caption] tbody tr")
            .Single(row =>
                Words(row.FirstElementChild!).StartsWith(title, StringComparison.Ordinal)
                && !Words(row.FirstElementChild!).StartsWith("Benefits with", StringComparison.Ordinal)
            );

    private static string Words(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
