using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Summaries;

/// <summary>Answers are remembered; nobody can tell by what is answered.</summary>
public sealed class AnsweredSummariesTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string Year = "/v1/summaries?from=2024-01-01&to=2024-12-31";

    [Fact]
    public async Task What_is_asked_twice_is_answered_alike()
    {
        var organisation = await server.NewLedgerAsync();
        await organisation.RecordAsync(("quantity", 2));
        var (first, again) = (await organisation.GetAsync(Year), await organisation.GetAsync(Year));
        Assert.Equal((first.Text, first.ContentType), (again.Text, again.ContentType));
        var tag = first.Message.Headers.ETag!.ToString();
        Assert.Equal(tag, again.Message.Headers.ETag!.ToString());
        Assert.Equal(304, (await organisation.GetAsync(Year, ("If-None-Match", tag))).Status);
    }

    [Fact]
    public async Task Whatever_is_recorded_shows_at_once()
    {
        var organisation = await server.NewLedgerAsync();
        Assert.Equal((0m, 0m), await HoursAsync(organisation));
        var entry = await organisation.RecordAsync(("quantity", 2));
        Assert.Equal((2m, 0m), await HoursAsync(organisation));
        await organisation.PostAsync("/v1/rates", Sample.Rate(("amount", 8)));
        Assert.Equal((2m, 16m), await HoursAsync(organisation));
        (await organisation.PostAsync($"/v1/entries/{entry}/reversal", new { reason = "twice" })).Succeeded(201);
        Assert.Equal((0m, 0m), await HoursAsync(organisation));
    }

    [Fact]
    public async Task Each_organisation_and_each_moment_has_its_own_answer()
    {
        var (one, other) = (await server.NewLedgerAsync(), await server.NewLedgerAsync());
        var entry = await one.RecordAsync(("quantity", 2));
        await other.RecordAsync(("quantity", 3));
        Assert.Equal((2m, 3m), ((await HoursAsync(one)).Hours, (await HoursAsync(other)).Hours));
        await one.RecordAsync(("quantity", 5));
        var recordedAt = (await one.GetAsync($"/v1/entries/{entry}")).Succeeded(200).Json.Text("recordedAt");
        var then = $"&knownAt={Uri.EscapeDataString(recordedAt)}";
        Assert.Equal((7m, 2m, 7m), ((await HoursAsync(one)).Hours, (await HoursAsync(one, then)).Hours, (await HoursAsync(one)).Hours));
    }

    private static async Task<(decimal Hours, decimal Value)> HoursAsync(LedgerOrganisation organisation, string query = "")
    {
        var total = (await organisation.GetAsync(Year + query)).Succeeded(200).Json.GetProperty("total");
        return (total.GetProperty("citizenHours").GetDecimal(), total.GetProperty("citizenInputValue").GetDecimal());
    }
}
