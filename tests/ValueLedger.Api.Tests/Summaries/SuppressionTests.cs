using System.Text.Json;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Summaries;

public sealed class SuppressionTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string May = "from=2024-05-01&to=2024-05-31";

    [Fact]
    public async Task Figures_of_few_people_and_those_that_would_tell_them_are_null_and_empty_cells()
    {
        var organisation = await LedgerAsync();
        var summary = (await organisation.GetAsync($"/v1/summaries?{May}&groupBy=programme&suppressBelow=2")).Succeeded(200).Json;
        Assert.Equal(2, summary.GetProperty("suppressBelow").GetInt32());
        Assert.Equal(
            [("other", "primary", JsonValueKind.Null), ("watch", "secondary", JsonValueKind.Null)],
            summary
                .GetProperty("rows")
                .EnumerateArray()
                .Select(row =>
                    (row.GetProperty("group").Text("programme"), row.Text("suppressed"), row.GetProperty("citizenHours").ValueKind)
                )
        );
        Assert.Equal(7m, summary.GetProperty("total").GetProperty("citizenHours").GetDecimal());
        var totals = Csv.Read((await organisation.GetAsync($"/v1/summaries.csv?{May}&groupBy=programme&totals=only&suppressBelow=2")).Text);
        Assert.Equal(
            [("other", "", "", "", "primary"), ("watch", "", "", "", "secondary")],
            totals.Select(row => (row["programme"], row["citizenHours"], row["contributors"], row["publicCost"], row["suppressed"]))
        );
    }

    [Fact]
    public async Task A_table_of_measures_has_a_row_of_empty_cells_for_a_suppressed_group()
    {
        var organisation = await LedgerAsync();
        var rows = Csv.Read((await organisation.GetAsync($"/v1/summaries.csv?{May}&groupBy=programme,measure&suppressBelow=2")).Text);
        Assert.Equal(
            [("other", "", "", "primary", "GBP"), ("watch", "", "", "secondary", "GBP")],
            rows.Select(row => (row["programme"], row["quantity"], row["stage"], row["suppressed"], row["currency"]))
        );
        rows = Csv.Read(
            (await organisation.GetAsync($"/v1/summaries.csv?{May}&groupBy=programme,measure&programme=watch&suppressBelow=2")).Text
        );
        Assert.Equal([("4", "input", "")], rows.Select(row => (row["quantity"], row["stage"], row["suppressed"])));
    }

    [Theory]
    [InlineData("suppressBelow=1", "suppression_is_out_of_range")]
    [InlineData("suppressBelow=1001", "suppression_is_out_of_range")]
    [InlineData("suppressBelow=5&groupBy=programme,contributor", "suppression_leaves_no_contributors")]
    [InlineData("suppressBelow=5&groupBy=coProduction", "suppression_needs_separate_rows")]
    [InlineData("suppressBelow=5&groupBy=co", "suppression_needs_separate_rows")]
    [InlineData("suppressBelow=5&groupBy=star", "suppression_needs_separate_rows")]
    public async Task What_cannot_be_suppressed_is_refused(string query, string code)
    {
        var organisation = await server.NewLedgerAsync();
        (await organisation.GetAsync($"/v1/summaries?{May}&{query}")).IsRefused(400, $"{code} /suppressBelow");
        (await organisation.GetAsync($"/v1/summaries.csv?{May}&{query}")).IsRefused(400, $"{code} /suppressBelow");
    }

    /// <summary>One person gave 3 hours to one programme, two gave 4 to the other.</summary>
    private async Task<LedgerOrganisation> LedgerAsync()
    {
        var organisation = await server.NewLedgerAsync();
        foreach (var (programme, contributor, hours) in new[] { ("other", "v-1", 3m), ("watch", "v-2", 1m), ("watch", "v-3", 3m) })
        {
            await organisation.RecordAsync(
                ("programme", programme),
                ("contributor", contributor),
                ("quantity", hours),
                ("date", "2024-05-04"),
                ("team", null)
            );
        }

        return organisation;
    }
}
