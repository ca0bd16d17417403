using System.Globalization;
using System.Text.Json;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Summaries;

public sealed class SummaryCsvTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string Year = "from=2024-01-01&to=2024-12-31";

    private static readonly string[] OfAMeasure =
    [
        "measure",
        "stage",
        "quantity",
        "undefinedReason",
        "unit",
        "value",
        "unvaluedReason",
        "unvaluedQuantity",
        "agencyCostPerUnit",
        "agencyCostUndefinedReason",
        "agencyCostPartial",
        "agencyCostBound",
        "fullCostPerUnit",
        "fullCostUndefinedReason",
        "fullCostPartial",
        "fullCostBound",
        "planned",
        "difference",
        "differenceShare",
        "plannedUndefinedReason",
        "partial",
    ];

    private static readonly string[] OfTotals =
    [
        "entries",
        "citizenHours",
        "hoursWithoutContributor",
        "contributors",
        "teams",
        "citizenInputValue",
        "partnerInputValue",
        "publicCost",
        "mobilisationCost",
        "fullSocialCost",
        "sharedCost",
        "partial",
    ];

    [Theory]
    [InlineData("")]
    [InlineData("&groupBy=programme,month")]
    [InlineData("&groupBy=stage,measure")]
    [InlineData("&groupBy=team,party,coProduction")]
    public async Task Every_row_is_a_measure_of_a_group_with_the_figures_of_the_json(string groupBy)
    {
        var organisation = await NewLedgerAsync();
        var (groups, rows) = await ReadAsync(organisation, $"{Year}{groupBy}");
        var expected = groups.SelectMany(group => group.GetProperty("measures").EnumerateArray(), (group, measure) => (group, measure));
        Assert.Equal(expected.Count(), rows.Count);
        foreach (var ((group, measure), row) in expected.Zip(rows))
        {
            Assert.All(OfAMeasure, column => Assert.Equal(Csv.Cell(measure.GetProperty(column)), row[column]));
            Assert.Equal(string.Join(' ', group.GetProperty("flags").EnumerateArray().Select(Csv.Cell)), row["flags"]);
            AssertIsOfTheGroup(group, row);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("&groupBy=programme,month")]
    [InlineData("&groupBy=team")]
    public async Task With_totals_only_every_row_is_a_group_with_its_totals(string groupBy)
    {
        var organisation = await NewLedgerAsync();
        await organisation.RecordAsync(("measure", "spend"), ("quantity", 40));
        await organisation.RecordAsync(("measure", "spend"), ("quantity", 40), ("programme", "other"));
        var (groups, rows) = await ReadAsync(organisation, $"{Year}{groupBy}", "&totals=only");
        Assert.Equal(groups.Count, rows.Count);
        foreach (var (group, row) in groups.Zip(rows))
        {
            // What is nil only because nothing is known of it is an empty cell, which other tests read.
            Assert.All(
                OfTotals.Where(column => row[column].Length > 0),
                column => Assert.Equal(Csv.Cell(group.GetProperty(column)), row[column])
            );
            AssertIsOfTheGroup(group, row);
        }

        Assert.Equal(
            33.54m,
            rows.Where(row => row["citizenInputValue"].Length > 0)
                .Sum(row => decimal.Parse(row["citizenInputValue"], CultureInfo.InvariantCulture))
        );
    }

    [Fact]
    public async Task The_whole_is_no_row_among_groups_and_has_no_columns_of_a_group()
    {
        var organisation = await NewLedgerAsync();
        var whole = Assert.Single((await ReadAsync(organisation, Year, "&totals=only")).Rows);
        Assert.Equal("entries", whole.Keys.First());
        var teams = (await ReadAsync(organisation, $"{Year}&groupBy=team", "&totals=only")).Rows;
        Assert.Equal(["north", ""], teams.Select(row => row["team"]));
        Assert.Equal(whole["entries"], $"{teams.Sum(row => int.Parse(row["entries"], CultureInfo.InvariantCulture))}");
    }

    [Fact]
    public async Task What_is_not_known_is_an_empty_cell_with_its_reason()
    {
        var organisation = await server.NewLedgerAsync();
        await organisation.PutAsync("/v1/measures/staff", Sample.Measure("input", "public-staff-time", "hour"));
        await organisation.PutAsync("/v1/measures/share", Sample.Measure("outcome", "outcome", "percent"));
        await organisation.RecordAsync(("programme", "other"));
        await organisation.RecordAsync(("programme", "other"), ("measure", "letters"));
        var totals = Assert.Single((await ReadAsync(organisation, $"{Year}&groupBy=programme", "&totals=only")).Rows);
        Assert.Equal(
            ("", "0.00", "", "", "true", "hours", "no_public_input_recorded unvalued_quantity_left_out"),
            (
                totals["citizenInputValue"],
                totals["partnerInputValue"],
                totals["publicCost"],
                totals["fullSocialCost"],
                totals["partial"],
                totals["missing"],
                totals["flags"]
            )
        );

        await organisation.RecordAsync(("programme", "other"), ("measure", "staff"));
        await organisation.RecordAsync(("measure", "share"), ("quantity", 79), ("programme", "other"));
        await organisation.RecordAsync(("measure", "share"), ("quantity", 76), ("programme", "other"));
        Assert.Equal("", (await ReadAsync(organisation, Year, "&totals=only")).Rows.Single()["publicCost"]);
        var rows = (await ReadAsync(organisation, Year)).Rows;
        Assert.Equal(
            [
                ("hours", "2.5", "", "", "no_rate_in_force", "", "measure_is_an_input"),
                ("letters", "2.5", "", "", "output_carries_no_value", "", "no_public_input_is_valued"),
                ("share", "", "does_not_add_up", "", "outcome_is_valued_net", "", "does_not_add_up"),
                ("staff", "2.5", "", "", "no_rate", "", "measure_is_an_input"),
            ],
            rows.Select(row =>
                (
                    row["measure"],
                    row["quantity"],
                    row["undefinedReason"],
                    row["value"],
                    row["unvaluedReason"],
                    row["agencyCostPerUnit"],
                    row["agencyCostUndefinedReason"]
                )
            )
        );
    }

    [Fact]
    public async Task Titles_stand_beside_codes_as_known_at_the_moment_and_are_never_run()
    {
        var organisation = await server.NewLedgerAsync();
        await organisation.PutAsync("/v1/parties/volunteers", new { name = "Frën & \"Friends\", Ltd", sector = "citizen" });
        await organisation.PutAsync("/v1/teams/north", new { name = "=HYPERLINK(\"x\")", programme = "watch" });
        await organisation.RecordAsync(("team", "north"), ("party", "volunteers"));
        var then = (await organisation.GetAsync($"/v1/summaries?{Year}")).Json.Text("knownAt");
        await organisation.PutAsync("/v1/programmes/watch", new { title = "Speedwatch, renamed" });
        var query = $"{Year}&groupBy=programme,team,party";
        var now = Assert.Single((await ReadAsync(organisation, query)).Rows);
        Assert.Equal(
            ("Speedwatch, renamed", "'=HYPERLINK(\"x\")", "Frën & \"Friends\", Ltd", "A measure"),
            (now["programmeTitle"], now["teamName"], now["partyName"], now["measureTitle"])
        );
        var before = Assert.Single((await ReadAsync(organisation, $"{query}&knownAt={then}")).Rows);
        Assert.Equal("Community Speedwatch", before["programmeTitle"]);
    }

    [Fact]
    public async Task A_grouped_summary_of_nothing_is_its_header()
    {
        var organisation = await server.NewLedgerAsync();
        var answer = (await organisation.GetAsync($"/v1/summaries.csv?{Year}&groupBy=programme,month")).Succeeded(200);
        Assert.StartsWith(
            "programme,programmeTitle,month,measure,measureTitle,stage,quantity,undefinedReason,bound,share,mean,of,low,high,intervalUndefinedReason,unit,",
            answer.Text,
            StringComparison.Ordinal
        );
        Assert.Empty(Csv.Read(answer.Text));
    }

    [Fact]
    public async Task Totals_can_only_be_the_only_ones()
    {
        var organisation = await server.NewOrganisationAsync();
        (await organisation.GetAsync($"/v1/summaries.csv?{Year}&totals=none")).IsRefused(400, "value_is_not_in_the_list /totals");
        (await organisation.GetAsync($"/v1/summaries?{Year}&totals=only")).IsRefused(400, "unknown_query_parameter /totals");
    }

    private async Task<LedgerOrganisation> NewLedgerAsync()
    {
        var organisation = await server.NewLedgerAsync();
        await organisation.PutAsync("/v1/measures/spend", Sample.Measure("input", "public-spend", "GBP"));
        await organisation.PostAsync("/v1/rates", Sample.Rate(("amount", 6.708333m)));
        await organisation.RecordAsync(("contributor", "v-1"), ("team", "north"), ("party", "volunteers"));
        await organisation.RecordAsync(("date", "2024-06-01"));
        await organisation.RecordAsync(("measure", "letters"), ("quantity", 3));
        return organisation;
    }

    /// <summary>The groups of the JSON, and the rows of the table; without groupBy the total is the only group.</summary>
    private static async Task<(List<JsonElement> Groups, List<Dictionary<string, string>> Rows)> ReadAsync(
        LedgerOrganisation organisation,
        string query,
        string totals = ""
    )
    {
        var json = (await organisation.GetAsync($"/v1/summaries?{query}")).Succeeded(200).Json;
        var answer = (await organisation.GetAsync($"/v1/summaries.csv?{query}{totals}")).Succeeded(200);
        Assert.Equal("text/csv", answer.ContentType);
        Assert.Equal(
            $"attachment; filename=\"{(totals.Length > 0 ? "summary-totals.csv" : "summaries.csv")}\"",
            answer.Header("Content-Disposition")
        );
        return (
            query.Contains("groupBy", StringComparison.Ordinal)
                ? [.. json.GetProperty("rows").EnumerateArray()]
                : [json.GetProperty("total")],
            Csv.Read(answer.Text)
        );
    }

    private static void AssertIsOfTheGroup(JsonElement group, Dictionary<string, string> row)
    {
        var names = group.TryGetProperty("group", out var values) ? values.EnumerateObject().ToList() : [];
        Assert.All(names, name => Assert.Equal(Csv.Cell(name.Value), row[name.Name]));
    }
}
