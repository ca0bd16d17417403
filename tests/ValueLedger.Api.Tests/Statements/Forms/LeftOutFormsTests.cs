using System.Text.Json.Nodes;
using AngleSharp.Dom;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Statements.Forms;

/// <summary>What has no value, waits, or is not counted is told as that: it is none of nil, absent or dear.</summary>
public sealed class LeftOutFormsTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    [Fact]
    public async Task Days_that_nobody_valued_are_days_and_not_nil()
    {
        var organisation = await server.NewLedgerAsync();
        (
            await organisation.PutAsync(
                "/v1/measures/days",
                Sample.With(Sample.Measure("input", "citizen-time", "day"), ("title", "Volunteer days"))
            )
        ).Succeeded(201);
        await organisation.RecordAsync(("measure", "days"), ("quantity", 30), ("date", "2024-03-01"));
        var statement = new FormedStatement(organisation, await organisation.PrepareAsync());
        var glance = await GlanceAsync(statement);
        Assert.Contains("Citizens’ time 30 days", glance, StringComparison.Ordinal);
        Assert.Contains("No input of citizens has a value in money", glance, StringComparison.Ordinal);
        Assert.DoesNotContain("£0.00", glance, StringComparison.Ordinal);
        var workbook = ReadWorkbook.Of(await organisation.WorkbookAsync(statement.Prepared));
        Assert.Equal(
            (30d, null),
            (
                workbook.Find("Statement", "Volunteer days: no value in money", "Figure").Number,
                workbook.Find("Citizen inputs", "citizen-total", "Value").Number
            )
        );
    }

    [Fact]
    public async Task A_spend_that_waits_is_not_absent()
    {
        var organisation = await server.NewLedgerAsync();
        (
            await organisation.PutAsync(
                "/v1/measures/spend",
                Sample.With(Sample.Measure("input", "public-spend", "GBP"), ("title", "Equipment"))
            )
        ).Succeeded(201);
        await organisation.RecordAsync(("measure", "spend"), ("quantity", 10_000), ("date", "2024-03-01"), ("contributor", "v-1"));
        (
            await organisation.PostAsync(
                "/v1/entries",
                Sample.Entry(("measure", "spend"), ("quantity", 10_000), ("date", "2024-03-01"), ("contributor", "v-1"))
            )
        ).Succeeded(201);
        var statement = new FormedStatement(organisation, await organisation.PrepareAsync());
        Assert.NotEmpty(statement.Prepared.Json.GetProperty("notes").GetProperty("suspended").EnumerateArray());
        var page = await statement.DocumentAsync();
        Assert.Contains(
            "In suspense, and in no figure: Equipment £10,000.00.",
            Words(page.QuerySelector("#at-a-glance")!),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "In suspense, and in no figure: Equipment £10,000.00.",
            Words(page.QuerySelector("#public-costs .notice")!),
            StringComparison.Ordinal
        );
        Assert.Equal(
            10_000d,
            ReadWorkbook
                .Of(await organisation.WorkbookAsync(statement.Prepared))
                .Find("Statement", "Equipment: in suspense", "Figure")
                .Number
        );
    }

    [Fact]
    public async Task A_basis_says_over_how_many_hours_it_counts()
    {
        var organisation = await server.NewWatchAsync();
        await organisation.PostAsync("/v1/rates", Sample.Rate(("basis", "minimum-wage"), ("amount", 11), ("effectiveFrom", "2024-04-01")));
        var statement = new FormedStatement(organisation, await organisation.PrepareAsync(("compareBases", new JsonArray("minimum-wage"))));
        var bases = statement.Prepared.Json.GetProperty("bases");
        Assert.Equal(
            [15m, 5m],
            bases.EnumerateArray().Select(column => column.GetProperty("figures").GetProperty("valuedCitizenHours").GetDecimal())
        );
        var row = (await statement.DocumentAsync())
            .QuerySelectorAll("[aria-labelledby=bases-caption] tbody tr")
            .Single(row => Words(row.FirstElementChild!) == "Of these, valued in money");
        Assert.Equal(["15", "5"], row.Children.Skip(1).Select(Words));
        Assert.Equal(
            5d,
            ReadWorkbook
                .Of(await organisation.WorkbookAsync(statement.Prepared))
                .Find("Bases", "Of these, valued in money", "minimum-wage")
                .Number
        );
    }

    [Fact]
    public async Task What_is_attested_too_weakly_is_not_called_worthless()
    {
        var organisation = await server.NewWatchAsync();
        var statement = new FormedStatement(organisation, await organisation.PrepareAsync());
        var page = await statement.DocumentAsync();
        var rows = page.QuerySelectorAll("[aria-labelledby=and-better-caption] tbody tr")
            .ToDictionary(row => Words(row.FirstElementChild!), row => row.Children.Skip(1).Select(Words).ToList());
        Assert.Equal(["", "benefit-1", "benefit-1", "benefit-1"], rows["Left out: evidence too weak"]);
        Assert.DoesNotContain("Left out: no value in money", rows.Keys);
        Assert.Single(rows["Full social cost"].Distinct());
        Assert.Equal("Entries of all stages, and the worth of inputs, by grade of evidence", Words(page.QuerySelector("#grades-caption")!));
    }

    private static async Task<string> GlanceAsync(FormedStatement statement) =>
        Words((await statement.DocumentAsync()).QuerySelector("#at-a-glance")!);

    private static string Words(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
