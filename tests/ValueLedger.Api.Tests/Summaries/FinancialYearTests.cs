using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Summaries;

public sealed class FinancialYearTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string Organisation = "/v1/organisation";

    [Fact]
    public async Task The_organisation_says_when_its_financial_year_begins()
    {
        var organisation = await server.NewLedgerAsync();
        foreach (var date in (string[])["2024-01-15", "2024-03-31", "2024-04-01", "2024-07-01", "2024-12-31"])
        {
            await organisation.RecordAsync(("date", date), ("quantity", 1));
        }

        Assert.Equal([("2023-24", 2), ("2024-25", 3)], await YearsAsync(organisation));
        var april = (await organisation.GetAsync("/v1/summaries?from=2024-01-01&to=2024-12-31")).Json.Text("knownAt");
        (await organisation.PatchAsync(Organisation, new { financialYearStart = 7 })).Succeeded(200);
        Assert.Equal([("2023-24", 3), ("2024-25", 2)], await YearsAsync(organisation));
        (await organisation.PatchAsync(Organisation, new { financialYearStart = 1 })).Succeeded(200);
        Assert.Equal([("2024", 5)], await YearsAsync(organisation));
        Assert.Equal([("2023-24", 2), ("2024-25", 3)], await YearsAsync(organisation, $"&knownAt={april}"));
    }

    [Fact]
    public async Task The_change_is_in_the_log_and_the_same_again_is_not()
    {
        var organisation = await server.NewLedgerAsync();
        var size = await organisation.LogSizeAsync();
        (await organisation.PatchAsync(Organisation, new { financialYearStart = 4 })).Succeeded(200);
        Assert.Equal(size, await organisation.LogSizeAsync());
        var changed = (await organisation.PatchAsync(Organisation, new { financialYearStart = 10 })).Succeeded(200);
        Assert.Equal(10, changed.Json.GetProperty("financialYearStart").GetInt32());
        Assert.Equal(size + 1, await organisation.LogSizeAsync());
    }

    private static async Task<(string, int)[]> YearsAsync(LedgerOrganisation organisation, string query = "") =>
        [
            .. (await organisation.GetAsync($"/v1/summaries?from=2024-01-01&to=2024-12-31&groupBy=financialYear{query}"))
                .Succeeded(200)
                .Json.GetProperty("rows")
                .EnumerateArray()
                .Select(row => (row.GetProperty("group").Text("financialYear"), row.GetProperty("entries").GetInt32())),
        ];
}
