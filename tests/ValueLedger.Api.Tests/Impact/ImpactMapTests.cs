using System.Text.Json;
using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Impact;

public sealed class ImpactMapTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    [Fact]
    public async Task A_map_is_read_back_as_it_was_put()
    {
        var organisation = await server.NewLedgerAsync();
        var sent = ImpactMaps.Of(ImpactMaps.Line());
        var put = (await organisation.PutAsync(ImpactMaps.Path, sent)).Succeeded(201);
        Assert.Equal(ImpactMaps.Path, put.Header("Location"));
        var read = (await organisation.GetAsync(ImpactMaps.Path)).Succeeded(200);
        Assert.Equal(put.Text, read.Text);
        Assert.Equal(put.Header("ETag"), read.Header("ETag"));
        Assert.Equal(("watch", 1), (read.Json.Text("programme"), read.Json.GetProperty("version").GetInt32()));
        var line = JsonNode.Parse(read.Text)!["lines"]![0]!;
        foreach (var (name, value) in ImpactMaps.Line())
        {
            Assert.True(IsWithin(value, line[name]), $"{name}: {line[name]} is not {value}");
        }
    }

    [Fact]
    public async Task Every_version_is_kept_and_the_same_again_is_none()
    {
        var organisation = await server.NewLedgerAsync();
        (await organisation.PutAsync(ImpactMaps.Path, ImpactMaps.Of(ImpactMaps.Line()))).Succeeded(201);
        var size = await organisation.LogSizeAsync();
        (
            await organisation.PutAsync(ImpactMaps.Path, ImpactMaps.Of(ImpactMaps.Line(("transfer", null), ("optimismBias", 0.0m))))
        ).Succeeded(200);
        Assert.Equal(size, await organisation.LogSizeAsync());

        var second = (await organisation.PutAsync(ImpactMaps.Path, ImpactMaps.Of())).Succeeded(200);
        Assert.Equal(size + 1, await organisation.LogSizeAsync());
        Assert.Equal((2, size + 1), (second.Json.GetProperty("version").GetInt32(), second.Json.GetProperty("sequence").GetInt64()));
        Assert.Empty(second.Json.GetProperty("lines").EnumerateArray());
        Assert.Equal(second.Text, (await organisation.GetAsync(ImpactMaps.Path)).Text);
        var first = (await organisation.GetAsync(ImpactMaps.Path + "?version=1")).Succeeded(200);
        Assert.Equal("serious", first.Json.GetProperty("lines")[0].Text("code"));
        Assert.NotEqual(first.Header("ETag"), second.Header("ETag"));
    }

    [Fact]
    public async Task The_versions_are_listed_page_after_page()
    {
        var organisation = await server.NewLedgerAsync();
        foreach (var title in (string[])["One", "Two", "Three"])
        {
            await organisation.PutMapAsync(Sample.With(ImpactMaps.Of(ImpactMaps.Line()), ("title", title)));
        }

        var versions = await organisation.ItemsAsync(ImpactMaps.Path + "/versions");
        Assert.Equal(
            ["1 One 1", "2 Two 1", "3 Three 1"],
            versions.Select(version => $"{version.GetProperty("version")} {version.Text("title")} {version.GetProperty("lines")}")
        );
        var page = (await organisation.GetAsync(ImpactMaps.Path + "/versions?limit=2")).Succeeded(200).Json;
        Assert.Equal(
            "Three",
            Assert.Single(await organisation.ItemsAsync($"{ImpactMaps.Path}/versions?cursor={page.Text("nextCursor")}")).Text("title")
        );
        (await organisation.GetAsync($"/v1/programmes/other/impact-map/versions?cursor={page.Text("nextCursor")}")).IsRefused(
            400,
            "cursor_is_not_valid /cursor"
        );
        Assert.Empty(await organisation.ItemsAsync("/v1/programmes/other/impact-map/versions"));
    }

    [Fact]
    public async Task Who_was_slower_does_not_write_over_who_was_faster()
    {
        var organisation = await server.NewLedgerAsync();
        var first = (await organisation.PutAsync(ImpactMaps.Path, ImpactMaps.Of(ImpactMaps.Line()), ("If-None-Match", "*")))
            .Succeeded(201)
            .Header("ETag")!;
        (await organisation.PutAsync(ImpactMaps.Path, ImpactMaps.Of(), ("If-Match", first))).Succeeded(200);
        (await organisation.PutAsync(ImpactMaps.Path, ImpactMaps.Of(ImpactMaps.Line()), ("If-Match", first))).IsRefused(
            412,
            "precondition_failed "
        );
        (await organisation.PutAsync(ImpactMaps.Path, ImpactMaps.Of(), ("If-None-Match", "*"))).IsRefused(412, "precondition_failed ");
        (await organisation.PutAsync("/v1/programmes/other/impact-map", ImpactMaps.Of(), ("If-Match", first))).IsRefused(
            412,
            "precondition_failed "
        );
    }

    [Fact]
    public async Task What_is_claimed_across_programmes_is_told_and_not_refused()
    {
        var organisation = await server.NewLedgerAsync();
        await organisation.PutMapAsync(ImpactMaps.Of(ImpactMaps.Claiming("ours", "fewer-casualties", 0.3m)));
        var alone = (await organisation.GetAsync(ImpactMaps.Path)).Succeeded(200);
        var outcome = Assert.Single(alone.Json.GetProperty("sharedOutcomes").EnumerateArray());
        Assert.Equal((0.7m, false), (outcome.GetProperty("claimed").GetDecimal(), outcome.GetProperty("exceedsOne").GetBoolean()));

        await organisation.PutMapAsync(
            ImpactMaps.Of(ImpactMaps.Claiming("theirs", "fewer-casualties", 0.5m), ImpactMaps.Line(("category", "fiscal"))),
            "/v1/programmes/other/impact-map"
        );
        var both = (await organisation.GetAsync(ImpactMaps.Path)).Succeeded(200);
        outcome = Assert.Single(both.Json.GetProperty("sharedOutcomes").EnumerateArray());
        Assert.Equal((1.2m, true), (outcome.GetProperty("claimed").GetDecimal(), outcome.GetProperty("exceedsOne").GetBoolean()));
        Assert.Equal(
            ["other theirs 0.5", "watch ours 0.7"],
            outcome
                .GetProperty("claims")
                .EnumerateArray()
                .Select(claim => $"{claim.Text("programme")} {claim.Text("line")} {claim.GetProperty("claim")}")
        );
        Assert.NotEqual(alone.Header("ETag"), both.Header("ETag"));
        (await organisation.PutAsync(ImpactMaps.Path, ImpactMaps.Of(), ("If-Match", both.Header("ETag")!))).Succeeded(200);
        Assert.Empty((await organisation.GetAsync(ImpactMaps.Path)).Json.GetProperty("sharedOutcomes").EnumerateArray());
    }

    [Fact]
    public async Task What_is_not_there_is_404()
    {
        var (organisation, other) = (await server.NewLedgerAsync(), await server.NewOrganisationAsync());
        (await organisation.GetAsync(ImpactMaps.Path)).IsRefused(404, "no_such_impact_map ");
        await organisation.PutMapAsync(ImpactMaps.Of());
        (await organisation.GetAsync(ImpactMaps.Path + "?version=2")).IsRefused(404, "no_such_impact_map ");
        (await organisation.GetAsync(ImpactMaps.Path + "?version=0")).IsRefused(404, "no_such_impact_map ");
        foreach (var path in (string[])["", "?version=1", "/versions"])
        {
            (await other.GetAsync(ImpactMaps.Path + path)).IsRefused(404, "item_is_not_registered ");
        }

        (await other.PutAsync(ImpactMaps.Path, ImpactMaps.Of())).IsRefused(404, "item_is_not_registered ");
    }

    /// <summary>Whether everything that was sent is there; what was left out may have been filled in.</summary>
    private static bool IsWithin(JsonNode? sent, JsonNode? answered) =>
        (sent, answered) switch
        {
            (JsonObject expected, JsonObject found) => expected.All(member => IsWithin(member.Value, found[member.Key])),
            (JsonValue { } expected, JsonValue { } found) when expected.GetValueKind() == JsonValueKind.Number =>
                expected.GetValue<decimal>() == found.GetValue<decimal>(),
            _ => JsonNode.DeepEquals(sent, answered),
        };
}
