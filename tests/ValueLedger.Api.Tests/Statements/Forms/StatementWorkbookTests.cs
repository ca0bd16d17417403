using System.Text.Json;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ValueLedger.Api.Tests.Impact;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Statements.Forms;

public sealed class StatementWorkbookTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string Anyway = "Would have happened anyway";
    private const string Elsewhere = "Happened in place of the same outcome elsewhere";
    private const string Others = "Attributed to others";

    [Fact]
    public async Task A_workbook_is_sent_under_a_telling_name_and_not_again_to_whoever_has_it()
    {
        var organisation = await server.NewWatchAsync();
        var draft = await organisation.PrepareAsync();
        var answer = (await organisation.GetWorkbookAsync(draft)).Succeeded(200);
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", answer.ContentType);
        Assert.Equal("attachment; filename=\"statement-watch-2024-01-01-2024-12-31.xlsx\"", answer.Header("Content-Disposition"));
        Assert.NotEqual((await organisation.GetAsync(draft.Header("Location")!)).Header("ETag"), answer.Header("ETag"));
        Assert.Equal(await organisation.WorkbookAsync(draft), await organisation.WorkbookAsync(draft));
        (await organisation.GetWorkbookAsync(draft, ("If-None-Match", answer.Header("ETag")!))).Succeeded(304);
        (await organisation.GetWorkbookAsync(draft, ("If-Match", "\"another\""))).IsRefused(412, "precondition_failed ");
    }

    [Fact]
    public async Task A_workbook_of_no_statement_or_of_another_organisation_is_404()
    {
        var (mine, other) = (await server.NewWatchAsync(), await server.NewLedgerAsync());
        (await other.GetWorkbookAsync(await mine.PrepareAsync())).IsRefused(404, "unknown_statement ");
        (await mine.GetAsync(StatementCalls.Path + "/nonsense.xlsx")).IsRefused(404, "unknown_statement ");
    }

    [Fact]
    public async Task A_workbook_keeps_the_rules_of_its_format()
    {
        var (rich, empty) = (await server.NewRichWatchAsync(), await server.NewLedgerAsync());
        foreach (
            var workbook in (byte[][])
                [await rich.WorkbookAsync(await rich.PrepareRichAsync()), await empty.WorkbookAsync(await empty.PrepareAsync())]
        )
        {
            using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), false);
            var errors = new OpenXmlValidator(FileFormatVersions.Office2019)
                .Validate(document)
                .Select(error => $"{error.Path?.XPath}: {error.Description}")
                .ToList();
            Assert.True(errors.Count == 0, string.Join('\n', errors.Take(20)));
            var names = document
                .WorkbookPart!.Workbook.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>()
                .Select(sheet => sheet.Name!.Value!)
                .ToList();
            Assert.All(names, name => Assert.True(name.Length <= 31));
            Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        }
    }

    [Fact]
    public async Task Every_line_shows_the_figures_of_the_document()
    {
        var organisation = await server.NewRichWatchAsync();
        var draft = await organisation.PrepareRichAsync();
        var workbook = ReadWorkbook.Of(await organisation.WorkbookAsync(draft));
        var (statement, prior) = (draft.Json, draft.Json.GetProperty("comparatives"));
        foreach (
            var (sheet, section) in ((string, string)[])
                [("Citizen inputs", "citizenInputs"), ("Public costs", "publicCosts"), ("Partner inputs", "partnerInputs")]
        )
        {
            Shows(sheet, statement.GetProperty(section), ("value", "Value"), ("real", "In base-year prices"));
            Shows(sheet, prior.GetProperty(section), ("value", "Value"), ("real", "In base-year prices"));
        }

        foreach (var period in (JsonElement[])[statement, prior])
        {
            Shows(
                "Benefits",
                period.GetProperty("outcomes").GetProperty("benefits"),
                ("gross", "Gross"),
                ("net", "Net"),
                ("presentValue", "Present value")
            );
            Shows(
                "Benefits",
                period.GetProperty("outcomes").GetProperty("transfers"),
                ("gross", "Gross"),
                ("net", "Net"),
                ("presentValue", "Present value")
            );
        }

        foreach (
            var line in statement
                .GetProperty("outcomes")
                .GetProperty("benefits")
                .GetProperty("lines")
                .EnumerateArray()
                .Where(line => line.GetProperty("net").ValueKind == JsonValueKind.Number)
        )
        {
            ShowsSteps(line);
        }

        Shows("Costs", statement.GetProperty("costs"), ("agency", "Agency cost"), ("fullSocial", "Full social cost"));
        Shows(
            "Payers and gainers",
            statement.GetProperty("payerGainer"),
            ("cost", "Cost"),
            ("fiscal", "Fiscal gain"),
            ("social", "Social gain"),
            ("gain", "All gains"),
            ("transfers", "Transfers"),
            ("net", "Gain less cost")
        );
        Shows(
            "Evidence",
            statement.GetProperty("evidence"),
            ("agencyCost", "Agency cost"),
            ("citizenInputs", "Citizen inputs"),
            ("fullSocialCost", "Full social cost")
        );
        foreach (
            var output in statement
                .GetProperty("outputs")
                .EnumerateArray()
                .Where(line => line.GetProperty("fullCostPerUnit").ValueKind == JsonValueKind.Number)
        )
        {
            Assert.Equal(
                output.GetProperty("fullCostPerUnit").GetDouble(),
                workbook.Find("Outputs", output.Text("line"), "Full social cost per unit").Number
            );
        }

        void ShowsSteps(JsonElement line)
        {
            foreach (
                var (step, column, quantity) in ((string, string, string)[])
                    [
                        ("gross", "Gross", "Gross quantity"),
                        ("deadweight", Anyway, Anyway),
                        ("displacement", Elsewhere, Elsewhere),
                        ("attribution-to-others", Others, Others),
                    ]
            )
            {
                var shown = line.GetProperty("steps").EnumerateArray().Single(told => told.Text("step") == step);
                Assert.Equal(
                    (step, shown.GetProperty("amount").GetDecimal()),
                    (step, workbook.Find("Benefits", line.Text("line"), column).Money)
                );
                Assert.Equal(
                    (double)Math.Abs(shown.GetProperty("quantity").GetDecimal()),
                    Math.Abs(workbook.Find("Gross to net", line.Text("line"), quantity).Number!.Value),
                    9
                );
            }

            var first = line.GetProperty("years").GetProperty("lines")[0];
            Assert.Equal(
                (first.GetProperty("beforeFading").GetDecimal(), first.GetProperty("faded").GetDecimal()),
                (
                    workbook.Find("Benefit years", line.Text("line"), "Without drop-off").Money,
                    workbook.Find("Benefit years", line.Text("line"), "Drop-off").Money
                )
            );
        }

        void Shows(string sheet, JsonElement section, params (string Member, string Column)[] figures)
        {
            foreach (
                var line in section
                    .GetProperty("lines")
                    .EnumerateArray()
                    .Append(section.GetProperty("rounding"))
                    .Append(section.GetProperty("total"))
            )
            {
                foreach (var (member, column) in figures.Where(figure => line.GetProperty(figure.Member).ValueKind == JsonValueKind.Number))
                {
                    Assert.Equal(
                        (line.Text("line"), column, line.GetProperty(member).GetDecimal()),
                        (line.Text("line"), column, workbook.Find(sheet, line.Text("line"), column).Money)
                    );
                }
            }
        }
    }

    [Fact]
    public async Task Words_of_users_are_text_whatever_they_look_like()
    {
        var organisation = await server.NewWatchAsync();
        const string Odd = "=HYPERLINK(\"http://example.org\")\uFFFE 😀 _x0041_ <&>";
        (
            await organisation.PutAsync(
                "/v1/programmes/watch",
                new
                {
                    title = Odd,
                    startDate = "2024-01-01",
                    endDate = "2024-12-31",
                }
            )
        ).Succeeded(200);
        var map = ImpactMaps.Of(
            ImpactMaps.Line(("title", "+1"), ("displacement", new System.Text.Json.Nodes.JsonObject { ["notApplied"] = "@SUM(A1)" }))
        );
        await organisation.PutMapAsync(map);
        var draft = await organisation.PrepareAsync();
        var title = draft.Json.GetProperty("header").GetProperty("programmes")[0].Text("title");
        var workbook = ReadWorkbook.Of(await organisation.WorkbookAsync(draft));
        var shown = workbook
            .Sheets["Statement"]
            .Values.Single(cell => cell.Text?.StartsWith("=HYPERLINK", StringComparison.Ordinal) is true);
        Assert.Null(shown.Formula);
        Assert.Equal(
            title.Replace("_x0041_", "_x005F_x0041_", StringComparison.Ordinal).Replace("\uFFFE", "_xFFFE_", StringComparison.Ordinal),
            shown.Text
        );
        Assert.Contains(workbook.Sheets["Assumptions"].Values, cell => cell is { Formula: null, Text: "@SUM(A1)" });
    }

    [Fact]
    public async Task The_community_speedwatch_of_Wiltshire_carries_the_figures_of_its_document()
    {
        var organisation = await server.NewLedgerAsync();
        await organisation.PutAsync("/v1/programmes/watch", new { title = "Community Speedwatch" });
        await organisation.PutAsync("/v1/measures/visits", Sample.Measure("output", "output", "item"));
        await organisation.StateAsync(Sample.Rate(("effectiveFrom", "2013-09-01")));
        await organisation.RecordAsync(("quantity", 14_076), ("startDate", "2013-09-01"), ("date", "2016-01-31"));
        await organisation.RecordAsync(("measure", "letters"), ("quantity", 44_910), ("startDate", "2013-09-01"), ("date", "2016-01-31"));
        await organisation.RecordAsync(("measure", "visits"), ("quantity", 4_211), ("startDate", "2013-09-01"), ("date", "2016-01-31"));
        var workbook = await organisation.WorkbookAsync(await organisation.PrepareAsync(("from", "2013-09-01"), ("to", "2016-01-31")));
        var served = ReadWorkbook.Of(workbook);
        Assert.Equal(
            (14_076d, 112_608.00m),
            (
                served.Find("Citizen inputs", "citizen-1", "Quantity").Number!.Value,
                served.Find("Citizen inputs", "citizen-total", "Value").Money
            )
        );
        Assert.Equal(
            (44_910d, 2.5074),
            (
                served.Find("Outputs", "output-1", "Quantity").Number!.Value,
                served.Find("Outputs", "output-1", "Full social cost per unit").Number!.Value
            )
        );
        Assert.Equal(4_211d, served.Find("Outputs", "output-2", "Quantity").Number);
        (await Office.RecalculateAsync(workbook))[0].ComesToWhat(served);
    }
}
