using System.Text.Json;
using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Entries;

public sealed class RecordEntryTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private static readonly JsonObject Whole = Sample.Entry(
        ("startDate", "2024-04-30"),
        ("startTime", "19:30"),
        ("endTime", "22:15:30"),
        ("party", "volunteers"),
        ("team", "north"),
        ("contributor", "v-0193"),
        ("reference", "=1+1 \"quoted\", ✓"),
        ("note", "School run,\r\nB4040\t😀"),
        (
            "evidence",
            JsonNode.Parse(
                $$"""{"grade":"independently-verified","items":[{"title":"Sheet","uri":"https://example.org/x","sha256":"{{new string('a', 64)}}"}]}"""
            )
        )
    );

    [Fact]
    public async Task A_recorded_entry_is_read_back_whole()
    {
        var organisation = await server.NewLedgerAsync();
        await organisation.PostAsync("/v1/rates", Sample.Rate());
        var recorded = (await organisation.PostAsync("/v1/entries", Whole)).Succeeded(201);
        Assert.Equal($"/v1/entries/{recorded.Json.Text("id")}", recorded.Header("Location"));
        var read = (await organisation.GetAsync(recorded.Header("Location")!)).Succeeded(200);
        Assert.Equal(recorded.Text, read.Text);
        foreach (var (name, value) in Whole)
        {
            Assert.True(JsonNode.DeepEquals(value, JsonNode.Parse(read.Text)![name]), $"{name}: {read.Text}");
        }

        var valuation = read.Json.GetProperty("valuation");
        Assert.Equal(20m, valuation.GetProperty("amount").GetDecimal());
        Assert.Equal("own", valuation.Text("basis"));
        Assert.Equal(32, Convert.FromBase64String(read.Json.Text("leafHash")).Length);
        Assert.Equal("input", read.Json.Text("stage"));
        Assert.Equal("hour", read.Json.Text("unit"));
    }

    [Theory]
    [InlineData("0.000001")]
    [InlineData("999999999999")]
    [InlineData("999999999998.999999")]
    [InlineData("2.50")]
    [InlineData("1e2")]
    [InlineData("1E-6")]
    public async Task A_quantity_is_kept_exactly(string quantity)
    {
        var organisation = await server.NewLedgerAsync();
        var id = (
            await organisation.PostAsync(
                "/v1/entries",
                $$"""{"programme":"watch","measure":"letters","quantity":{{quantity}},"date":"2024-05-01"}"""
            )
        )
            .Succeeded(201)
            .Json.Text("id");
        var read = (await organisation.GetAsync($"/v1/entries/{id}")).Json.GetProperty("quantity").GetDecimal();
        Assert.Equal(
            decimal.Parse(quantity, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture),
            read
        );
    }

    [Fact]
    public async Task The_same_reference_with_the_same_content_is_the_same_entry()
    {
        var organisation = await server.NewLedgerAsync();
        var first = (await organisation.PostAsync("/v1/entries", Whole)).Succeeded(201);
        var again = (await organisation.PostAsync("/v1/entries", Whole)).Succeeded(200);
        Assert.Equal(first.Text, again.Text);
        Assert.Null(again.Header("Idempotency-Replayed"));
        Assert.Single(await organisation.ItemsAsync("/v1/entries"));
    }

    [Fact]
    public async Task Same_content_compares_what_was_sent_with_defaults_filled_in()
    {
        var organisation = await server.NewLedgerAsync();
        (await organisation.PostAsync("/v1/entries", Sample.Entry(("reference", "r")))).Succeeded(201);
        var spelt = Sample.Entry(
            ("reference", "r"),
            ("startDate", "2024-05-01"),
            ("note", null),
            ("evidence", JsonNode.Parse("""{"grade":"self-reported","items":[]}"""))
        );
        (await organisation.PostAsync("/v1/entries", spelt)).Succeeded(200);
        (
            await organisation.PostAsync(
                "/v1/entries",
                """{"date":"2024-05-01","quantity":2.500000,"measure":"hours","programme":"watch","reference":"r"}"""
            )
        ).Succeeded(200);
    }

    [Theory]
    [InlineData("quantity", "3")]
    [InlineData("date", "\"2024-05-02\"")]
    [InlineData("programme", "\"other\"")]
    [InlineData("note", "\"A note\"")]
    [InlineData("contributor", "\"v-9\"")]
    [InlineData("evidence", """{"items":[{"title":"T"}]}""")]
    public async Task The_same_reference_with_other_content_is_a_conflict(string member, string value)
    {
        var organisation = await server.NewLedgerAsync();
        (await organisation.PostAsync("/v1/entries", Sample.Entry(("reference", "r")))).Succeeded(201);
        (await organisation.PostAsync("/v1/entries", Sample.Entry(("reference", "r"), (member, JsonNode.Parse(value))))).IsRefused(
            409,
            "reference_recorded_with_other_content /reference"
        );
        Assert.Single(await organisation.ItemsAsync("/v1/entries"));
        (await organisation.GetAsync("/v1/contributors/v-9")).Succeeded(404);
    }

    [Fact]
    public async Task The_same_sent_again_is_the_same_entry_also_when_the_catalogue_takes_no_such_entries_any_more()
    {
        var organisation = await server.NewLedgerAsync();
        var first = (await organisation.PostAsync("/v1/entries", Whole)).Succeeded(201);
        (
            await organisation.PutAsync(
                "/v1/programmes/watch",
                Sample.With(Sample.Programme(), ("archived", true), ("endDate", "2024-04-01"))
            )
        ).Succeeded(200);
        (
            await organisation.PutAsync(
                "/v1/teams/north",
                new
                {
                    name = "North",
                    programme = "other",
                    archived = true,
                }
            )
        ).Succeeded(200);
        (await organisation.PutAsync("/v1/contributors/v-0193", new { archived = true })).Succeeded(200);
        Assert.Equal(first.Text, (await organisation.PostAsync("/v1/entries", Whole)).Succeeded(200).Text);
        (await organisation.PostAsync("/v1/entries", Sample.With((JsonObject)Whole.DeepClone(), ("quantity", 3)))).Succeeded(400);
        (await organisation.PostAsync("/v1/entries", Sample.With((JsonObject)Whole.DeepClone(), ("reference", "new")))).Succeeded(400);
    }

    [Fact]
    public async Task A_trial_answers_without_id_and_writes_nothing()
    {
        var organisation = await server.NewLedgerAsync();
        var size = await organisation.LogSizeAsync();
        var trial = (await organisation.PostAsync("/v1/entries?dryRun=true", Whole)).Succeeded(200);
        foreach (var member in (string[])["id", "sequence", "recordedAt", "leafHash"])
        {
            Assert.Equal(JsonValueKind.Null, trial.Json.GetProperty(member).ValueKind);
        }

        Assert.Null(trial.Header("Location"));
        Assert.Equal("v-0193", trial.Json.Text("contributor"));
        Assert.Equal(size, await organisation.LogSizeAsync());
        Assert.Empty(await organisation.ItemsAsync("/v1/entries"));
        Assert.Empty(await organisation.ItemsAsync("/v1/contributors"));
        (await organisation.PostAsync("/v1/entries?dryRun=false", Whole)).Succeeded(201);
        (await organisation.PostAsync("/v1/entries?dryRun=yes", Whole)).IsRefused(400, "query_parameter_has_the_wrong_type /dryRun");
        (await organisation.PostAsync("/v1/entries?dryrun=true", Whole)).IsRefused(400, "unknown_query_parameter /dryrun");
    }

    [Fact]
    public async Task An_id_that_names_nothing_is_404()
    {
        var organisation = await server.NewLedgerAsync();
        var id = await organisation.RecordAsync();
        foreach (var other in (string[])["x", $"{Guid.NewGuid()}", "%2F", $"{id}%0A", $"%20{id}", new string('9', 400)])
        {
            Assert.Equal(404, (await organisation.GetAsync($"/v1/entries/{other}")).Status);
        }
    }
}
