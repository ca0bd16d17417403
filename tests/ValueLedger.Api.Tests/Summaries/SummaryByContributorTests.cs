using System.Text.Json;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Summaries;

public sealed class SummaryByContributorTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string Year = "from=2024-01-01&to=2024-12-31";

    [Fact]
    public async Task A_row_is_what_one_volunteer_gave_and_the_last_row_is_what_nobody_is_named_for()
    {
        var organisation = await NewHoursAsync();
        var summary = (await organisation.GetAsync($"/v1/summaries?{Year}&groupBy=contributor")).Succeeded(200).Json;
        Assert.Equal(
            [("v-1", 3, 9m, 91m, 0m, 1), ("v-2", 1, 4m, 32m, 0m, 1), (null, 2, 2.5m, 20m, 2.5m, 0)],
            summary.GetProperty("rows").EnumerateArray().Select(Row)
        );
        var total = summary.GetProperty("total");
        Assert.Equal(
            (6, 15.5m, 2),
            (
                total.GetProperty("entries").GetInt32(),
                total.GetProperty("citizenHours").GetDecimal(),
                total.GetProperty("contributors").GetInt32()
            )
        );
    }

    [Fact]
    public async Task Other_measures_than_hours_and_cut_months_are_told_apart_too()
    {
        var organisation = await NewHoursAsync();
        var rows = (await organisation.GetAsync("/v1/summaries?from=2024-05-02&to=2024-06-15&groupBy=contributor,measure")).Json;
        Assert.Equal(
            [("v-1", "hours", 4m), ("v-1", "letters", 7m), (null, "letters", 11m)],
            rows.GetProperty("rows")
                .EnumerateArray()
                .Select(row =>
                    (
                        row.GetProperty("group").GetProperty("contributor").GetString(),
                        row.GetProperty("group").GetProperty("measure").GetString()!,
                        row.GetProperty("measures")[0].GetProperty("quantity").GetDecimal()
                    )
                )
        );
    }

    [Fact]
    public async Task It_is_as_known_at_the_moment_and_reversed_hours_are_nobodys()
    {
        var organisation = await server.NewLedgerAsync();
        var first = await organisation.RecordAsync(("contributor", "v-1"), ("quantity", 3));
        await organisation.RecordAsync(("contributor", "v-2"), ("quantity", 1), ("date", "2024-06-01"));
        var then = (await organisation.GetAsync($"/v1/summaries?{Year}")).Json.Text("knownAt");
        (await organisation.PostAsync($"/v1/entries/{first}/reversal", new { reason = "Never there" })).Succeeded(201);
        await organisation.RecordAsync(("contributor", "v-3"), ("quantity", 8));
        Assert.Equal(["v-2", "v-3"], await CodesAsync(""));
        Assert.Equal(["v-1", "v-2"], await CodesAsync($"&knownAt={then}"));

        async Task<string[]> CodesAsync(string query) =>
            [
                .. (await organisation.GetAsync($"/v1/summaries?{Year}&groupBy=contributor{query}"))
                    .Succeeded(200)
                    .Json.GetProperty("rows")
                    .EnumerateArray()
                    .Select(row => row.GetProperty("group").GetProperty("contributor").GetString()!),
            ];
    }

    [Fact]
    public async Task A_team_and_a_table_show_the_same_people()
    {
        var organisation = await NewHoursAsync();
        var rows = Csv.Read(
            (await organisation.GetAsync($"/v1/summaries.csv?{Year}&groupBy=contributor&team=north&totals=only")).Succeeded(200).Text
        );
        Assert.Equal([("v-2", "4", "32.00")], rows.Select(row => (row["contributor"], row["citizenHours"], row["citizenInputValue"])));
    }

    /// <summary>A rate that changes within June: v-1 gives 3 and 2 hours at 8, and 4 hours at 12.75.</summary>
    private async Task<LedgerOrganisation> NewHoursAsync()
    {
        var organisation = await server.NewLedgerAsync();
        await organisation.PostAsync("/v1/rates", Sample.Rate());
        await organisation.PostAsync("/v1/rates", Sample.Rate(("amount", 12.75m), ("effectiveFrom", "2024-06-10")));
        await organisation.RecordAsync(("contributor", "v-1"), ("quantity", 5), ("date", "2024-04-30"));
        await organisation.RecordAsync(("contributor", "v-1"), ("quantity", 4), ("date", "2024-06-10"));
        await organisation.RecordAsync(("contributor", "v-2"), ("quantity", 4), ("team", "north"));
        await organisation.RecordAsync(("date", "2024-04-02"));
        await organisation.RecordAsync(("measure", "letters"), ("contributor", "v-1"), ("quantity", 7), ("date", "2024-05-20"));
        await organisation.RecordAsync(("measure", "letters"), ("quantity", 11), ("date", "2024-06-01"));
        return organisation;
    }

    private static (string?, int, decimal, decimal, decimal, int) Row(JsonElement row) =>
        (
            row.GetProperty("group").GetProperty("contributor").GetString(),
            row.GetProperty("entries").GetInt32(),
            row.GetProperty("citizenHours").GetDecimal(),
            row.GetProperty("citizenInputValue").GetDecimal(),
            row.GetProperty("hoursWithoutContributor").GetDecimal(),
            row.GetProperty("contributors").GetInt32()
        );
}
