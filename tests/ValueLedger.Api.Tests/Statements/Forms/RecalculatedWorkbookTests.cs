using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Impact;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Statements.Forms;

/// <summary>Another program computes every formula of a workbook from nothing, and finds the figures of the server.</summary>
public sealed class RecalculatedWorkbookTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    [Fact]
    public async Task Every_formula_comes_to_the_figure_of_the_server()
    {
        var (plain, rich, empty) = (await server.NewWatchAsync(), await server.NewRichWatchAsync(), await server.NewLedgerAsync());
        var richDraft = await rich.PrepareRichAsync();
        byte[][] workbooks =
        [
            await plain.WorkbookAsync(await plain.PrepareAsync()),
            await rich.WorkbookAsync(richDraft),
            await rich.WorkbookAsync(await rich.PrepareRichAsync(("baseYear", null), ("from", "2024-01-01"))),
            await empty.WorkbookAsync(await empty.PrepareAsync()),
        ];
        var computed = await Office.RecalculateAsync(workbooks);
        foreach (var (workbook, found) in workbooks.Zip(computed))
        {
            found.ComesToWhat(ReadWorkbook.Of(workbook));
        }

        var results = richDraft.Json.GetProperty("results");
        Assert.Equal(results.GetProperty("npsv").GetDecimal(), computed[1].Find("Results", "Net present social value", "Value").Money);
        Assert.Equal(
            (double)results.GetProperty("ratios").GetProperty("benefitCostRatio").GetProperty("value").GetDecimal(),
            computed[1].Find("Results", "Benefit-cost ratio", "Value").Number!.Value,
            9
        );
    }

    [Fact]
    public async Task So_does_every_formula_of_statements_that_nobody_thought_of()
    {
        var workbooks = new List<byte[]>();
        for (var seed = 1; seed <= 6; seed++)
        {
            var organisation = await server.NewRichWatchAsync();
            workbooks.Add(await organisation.WorkbookAsync(await new RandomWatch(organisation, seed).PrepareAsync()));
        }

        foreach (var (workbook, computed) in workbooks.Zip(await Office.RecalculateAsync(workbooks)))
        {
            computed.ComesToWhat(ReadWorkbook.Of(workbook));
        }
    }

    [Fact]
    public async Task Changing_a_rate_an_assumption_a_unit_value_or_a_quantity_comes_to_what_the_server_makes_of_it()
    {
        var organisation = await server.NewRichWatchAsync();
        var workbook = await organisation.WorkbookAsync(await organisation.PrepareRichAsync());
        var served = ReadWorkbook.Of(workbook);
        var rate = served.Sheets["Rates"].First(cell => cell.Value.Number == 8.37).Key;
        var deadweight = served.Sheets["Assumptions"].First(cell => cell.Value.Number == 0.15 && cell.Key.StartsWith('G')).Key;
        var police = served.Sheets["Assumptions"].First(cell => cell.Value.Number == 415.35).Key;
        var byRate = workbook.With("Rates", rate, 9.99m);
        var byMap = workbook.With("Assumptions", deadweight, 0.44m).With("Assumptions", police, 1000.005m);

        await organisation.PutMapAsync(RichWatch.Map(0.44m, 1000.005m));
        var withMap = ReadWorkbook.Of(await organisation.WorkbookAsync(await organisation.PrepareRichAsync()));
        await organisation.PutMapAsync(RichWatch.Map());
        await organisation.StateAsync(Sample.Rate(("amount", 9.99m), ("effectiveFrom", "2024-08-15"), ("low", 7m), ("high", 11m)));
        var withRate = ReadWorkbook.Of(await organisation.WorkbookAsync(await organisation.PrepareRichAsync()));

        // The same day has the same line, on which a hundred hours more are counted; what is counted and not computed stays as it was.
        var byQuantity = byRate.With("Citizen inputs", served.NameOf("Citizen inputs", "citizen-3", "system-recorded"), 107.5m);
        await organisation.RecordAsync(
            ("quantity", 100),
            ("date", "2024-08-20"),
            ("party", "volunteers"),
            ("evidence", new JsonObject { ["grade"] = "system-recorded" })
        );
        var withQuantity = ReadWorkbook.Of(await organisation.WorkbookAsync(await organisation.PrepareRichAsync()));

        var computed = await Office.RecalculateAsync(byRate, byMap, byQuantity);
        computed[0].ComesToWhat(withRate);
        // What each quintile gains is computed by the server and stays as it was.
        computed[1].ComesToWhat(withMap, [.. withMap.Sheets.Keys.Where(sheet => sheet != "Fairness")]);
        computed[2]
            .ComesToWhat(
                withQuantity,
                "Results",
                "Citizen inputs",
                "Costs",
                "Outputs",
                "Payers and gainers",
                "Payback",
                "Bases",
                "Grade or better"
            );
        Assert.Equal(
            4,
            ((ReadWorkbook[])[served, .. computed])
                .Select(workbook => workbook.Find("Results", "Net present social value", "Value").Money)
                .Distinct()
                .Count()
        );
    }
}
