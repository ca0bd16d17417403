using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Http;
using ValueLedger.Api.Tests.Impact;
using ValueLedger.Api.Tests.Imports;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Core.Entries;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Statements;

/// <summary>Whatever would give the same programmes and period other figures, assumptions or claims is told, and nothing else is.</summary>
public sealed class RestatementTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    [Fact]
    public async Task What_was_recorded_since_is_told_where_it_touches_the_statement()
    {
        var organisation = await server.NewWatchAsync();
        var draft = await organisation.PrepareAsync();
        await organisation.RecordAsync(("programme", "other"), ("date", "2024-03-01"));
        await organisation.PutAsync("/v1/programmes/other", new { title = "Another title" });
        Assert.Equal("", await organisation.RestatedByAsync(draft));
        await organisation.RecordAsync(("quantity", 1), ("date", "2024-03-01"));
        Assert.Equal("entries", await organisation.RestatedByAsync(draft));
        await organisation.PostAsync("/v1/rates", Sample.Rate(("amount", 9)));
        Assert.Equal("entries rates", await organisation.RestatedByAsync(draft));
        await organisation.PutAsync("/v1/measures/hours", Sample.With(Sample.Measure("input", "citizen-time", "hour"), ("title", "Hours")));
        await organisation.PutMapAsync(ImpactMaps.Of());
        Assert.Equal("entries catalogue rates impact-maps", await organisation.RestatedByAsync(draft));
        Assert.Equal("", await organisation.RestatedByAsync(await organisation.PrepareAsync()));
    }

    [Fact]
    public async Task A_reversal_of_what_the_statement_has_is_told()
    {
        var organisation = await server.NewWatchAsync();
        var entry = await organisation.RecordAsync(("quantity", 3), ("date", "2024-03-02"));
        var (year, may) = (await organisation.PrepareAsync(), await organisation.PrepareAsync(May));
        (await organisation.PostAsync($"/v1/entries/{entry}/reversal", new { reason = "Not ours" })).Succeeded(201);
        Assert.Equal("entries", await organisation.RestatedByAsync(year));
        Assert.Equal("", await organisation.RestatedByAsync(may));
    }

    [Fact]
    public async Task An_import_that_was_in_the_making_then_is_told_once_it_is_closed()
    {
        var organisation = await server.NewWatchAsync();
        var rows = new List<EntryDraft>
        {
            new()
            {
                Programme = "watch",
                Measure = "hours",
                Quantity = 3,
                Date = new NodaTime.LocalDate(2024, 3, 2),
                Reference = "r-0",
            },
        };
        Answer year,
            may;
        await using (var import = await PausedImport.AfterAsync(server, organisation, rows, rows.Count))
        {
            (year, may) = (await organisation.PrepareAsync(), await organisation.PrepareAsync(May));
            Assert.Equal("", await organisation.RestatedByAsync(year));
        }

        Assert.Equal("entries", await organisation.RestatedByAsync(year));
        Assert.Equal("", await organisation.RestatedByAsync(may));
    }

    [Fact]
    public async Task An_entry_that_was_in_suspense_then_is_told_once_it_is_released_and_not_when_it_is_rejected()
    {
        var organisation = await server.NewWatchAsync();
        await organisation.RecordAsync(("contributor", "v-1"), ("quantity", 20), ("date", "2024-03-02"));
        var released = await organisation.RecordAsync(("contributor", "v-1"), ("quantity", 5), ("date", "2024-03-02"));
        var rejected = await organisation.RecordAsync(("contributor", "v-1"), ("quantity", 6), ("date", "2024-03-02"));
        var (year, may) = (await organisation.PrepareAsync(), await organisation.PrepareAsync(May));
        (await organisation.PostAsync($"/v1/entries/{rejected}/rejection", new { reason = "Nobody does" })).Succeeded(201);
        Assert.Equal("", await organisation.RestatedByAsync(year));
        (await organisation.PostAsync($"/v1/entries/{released}/release", new { reason = "Two rounds" })).Succeeded(201);
        Assert.Equal("entries", await organisation.RestatedByAsync(year));
        Assert.Equal("", await organisation.RestatedByAsync(may));
    }

    [Fact]
    public async Task An_entry_in_the_prior_period_is_told_and_one_before_it_is_not()
    {
        var organisation = await server.NewWatchAsync();
        var may = await organisation.PrepareAsync(May);
        await organisation.RecordAsync(("date", "2024-03-31"));
        Assert.Equal("", await organisation.RestatedByAsync(may));
        await organisation.RecordAsync(("date", "2024-04-01"));
        Assert.Equal("entries", await organisation.RestatedByAsync(may));
    }

    [Theory]
    [InlineData("letters", "output", "item")]
    [InlineData("casualties", "outcome", "person")]
    public async Task A_measure_that_was_recorded_in_the_prior_period_alone_is_looked_at_too(string measure, string stage, string unit)
    {
        var organisation = await server.NewWatchAsync();
        await organisation.PutMapAsync(ImpactMaps.Of());
        await organisation.RecordAsync(("measure", measure), ("date", "2024-05-01"));
        var (june, july) = (
            await organisation.PrepareAsync(("from", "2024-06-01"), ("to", "2024-06-30")),
            await organisation.PrepareAsync(("from", "2024-07-01"), ("to", "2024-07-31"))
        );
        (
            await organisation.PutAsync(
                $"/v1/measures/{measure}",
                Sample.With(Sample.Measure(stage, stage, unit), ("title", "Another title"))
            )
        ).Succeeded(200);
        Assert.Equal("catalogue", await organisation.RestatedByAsync(june));
        Assert.Equal("", await organisation.RestatedByAsync(july));
    }

    [Fact]
    public async Task What_another_programme_claims_of_a_shared_outcome_is_told()
    {
        var organisation = await server.NewWatchAsync();
        await organisation.PutMapAsync(ImpactMaps.Of(ImpactMaps.Claiming("serious", "fewer-casualties", 0.4m)));
        var alone = await organisation.PrepareAsync();
        await PutOfAnotherAsync(ImpactMaps.Claiming("theirs", "fewer-accidents", 0.5m));
        Assert.Equal("", await organisation.RestatedByAsync(alone));
        await PutOfAnotherAsync(ImpactMaps.Claiming("theirs", "fewer-casualties", 0.5m));
        Assert.Equal("impact-maps", await organisation.RestatedByAsync(alone));
        var together = await organisation.PrepareAsync();
        Assert.NotEqual(Flags(alone), Flags(together));
        await PutOfAnotherAsync(Sample.With(ImpactMaps.Claiming("theirs", "fewer-casualties", 0.5m), ("title", "Another title")));
        Assert.Equal("", await organisation.RestatedByAsync(together));
        await PutOfAnotherAsync(ImpactMaps.Claiming("theirs", "fewer-casualties", 0.6m));
        Assert.Equal("impact-maps", await organisation.RestatedByAsync(together));

        Task PutOfAnotherAsync(JsonObject line) => organisation.PutMapAsync(ImpactMaps.Of(line), "/v1/programmes/other/impact-map");
    }

    [Fact]
    public async Task A_rate_in_the_place_of_one_that_a_unit_value_names_is_told_whatever_its_measure()
    {
        var organisation = await server.NewWatchAsync();
        await organisation.PutAsync("/v1/measures/lives", Sample.Measure("outcome", "outcome", "person"));
        var rate = (await organisation.PostAsync("/v1/rates", Sample.Rate(("measure", "lives"), ("amount", 700))))
            .Succeeded(201)
            .Json.Text("id");
        await organisation.PutMapAsync(ImpactMaps.Of(ImpactMaps.Line(("unitValue", new JsonObject { ["rate"] = rate }))));
        var before = await organisation.PrepareAsync();
        await organisation.PutAsync(
            "/v1/measures/lives",
            Sample.With(Sample.Measure("outcome", "outcome", "person"), ("title", "Another title"))
        );
        Assert.Equal("", await organisation.RestatedByAsync(before));
        (await organisation.PostAsync("/v1/rates", Sample.Rate(("measure", "lives"), ("amount", 800)))).Succeeded(201);
        Assert.Equal("rates", await organisation.RestatedByAsync(before));
        Assert.NotEqual(Flags(before), Flags(await organisation.PrepareAsync()));
    }

    [Fact]
    public async Task What_is_stated_or_erased_of_somebody_who_gave_is_told()
    {
        var organisation = await server.NewWatchAsync();
        await organisation.PutAsync("/v1/contributors/v-1", new { deprivationQuintile = 1 });
        await organisation.RecordAsync(("contributor", "v-1"), ("date", "2024-05-02"));
        var before = await organisation.PrepareAsync();
        Assert.Equal("", await organisation.RestatedByAsync(before));
        (await organisation.PutAsync("/v1/contributors/v-1", new { deprivationQuintile = 5 })).Succeeded(200);
        Assert.Equal("contributors", await organisation.RestatedByAsync(before));
        var after = await organisation.PrepareAsync();
        Assert.NotEqual(Fairness(before), Fairness(after));
        Assert.Equal("", await organisation.RestatedByAsync(after));
        (await organisation.DeleteAsync("/v1/contributors/v-1")).Succeeded(204);
        Assert.Equal("contributors", await organisation.RestatedByAsync(after));
        Assert.NotEqual(Fairness(after), Fairness(await organisation.PrepareAsync()));
    }

    [Fact]
    public async Task What_is_stated_of_those_who_did_not_give_in_the_programmes_and_days_is_not_told()
    {
        var organisation = await server.NewWatchAsync();
        await organisation.RecordAsync(("contributor", "elsewhere"), ("date", "2024-05-02"), ("programme", "other"));
        await organisation.RecordAsync(("contributor", "before"), ("date", "2024-04-30"));
        await organisation.RecordAsync(("contributor", "after"), ("date", "2024-06-01"));
        var reversed = await organisation.RecordAsync(("contributor", "reversed"), ("date", "2024-05-02"));
        (await organisation.PostAsync($"/v1/entries/{reversed}/reversal", new { reason = "Not theirs" })).Succeeded(201);
        var may = await organisation.PrepareAsync(May);
        foreach (var contributor in (string[])["elsewhere", "before", "after", "reversed", "nobody"])
        {
            await organisation.PutAsync($"/v1/contributors/{contributor}", new { deprivationQuintile = 5 });
        }

        Assert.Equal("", await organisation.RestatedByAsync(may));
        Assert.Equal(Fairness(may), Fairness(await organisation.PrepareAsync(May)));
    }

    private static (string Name, JsonNode? Value)[] May => [("from", "2024-05-01"), ("to", "2024-05-31")];

    private static string Flags(Answer statement) => statement.Json.GetProperty("flags").GetRawText();

    private static string Fairness(Answer statement) => statement.Json.GetProperty("fairness").GetRawText();
}
