using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using ValueLedger.Api.Access;
using ValueLedger.Api.Tests.Http;
using ValueLedger.Api.Tests.Impact;
using ValueLedger.Api.Tests.Imports;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Statements;

public sealed class BridgeTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    [Fact]
    public async Task A_correction_between_two_statements_is_all_of_the_difference()
    {
        var organisation = await server.NewWatchAsync();
        var wrong = await organisation.RecordAsync(("quantity", 20), ("date", "2024-06-01"));
        var before = await organisation.PrepareAsync();
        var right = await CorrectAsync(organisation, wrong, ("quantity", 25), ("date", "2024-06-01"));
        var bridge = (await BridgeAsync(organisation, before, await organisation.PrepareAsync())).Succeeded(200).Json;
        Assert.Equal("280.00 320.00 corrections 40.00", Told(bridge, "full-social-cost"));
        Assert.Equal("35 40 corrections 5", Told(bridge, "citizen-hours"));
        Assert.Equal("5 5", Told(bridge, "entries"));
        Assert.Equal([$"corrections correction {wrong} {right}"], Records(bridge));
    }

    [Fact]
    public async Task Every_step_has_its_part_and_names_what_it_comes_of()
    {
        var organisation = await server.NewWatchAsync();
        var (reversed, graded) = (
            await organisation.RecordAsync(("quantity", 2), ("date", "2024-06-01")),
            await organisation.RecordAsync(("quantity", 3), ("date", "2024-06-02"))
        );
        var before = await organisation.PrepareAsync();
        (await organisation.PostAsync($"/v1/entries/{reversed}/reversal", new { reason = "Not ours" })).Succeeded(201);
        var late = await organisation.RecordAsync(("quantity", 7), ("date", "2024-06-03"));
        var again = await CorrectAsync(
            organisation,
            graded,
            ("quantity", 3),
            ("date", "2024-06-02"),
            ("evidence", new JsonObject { ["grade"] = "system-recorded" })
        );
        var rate = (await organisation.PostAsync("/v1/rates", Sample.Rate(("amount", 9)))).Succeeded(201).Json.Text("id");
        (
            await organisation.PutAsync(
                "/v1/measures/hours",
                Sample.With(Sample.Measure("input", "citizen-time", "hour"), ("title", "Hours"))
            )
        ).Succeeded(200);
        await organisation.PutMapAsync(ImpactMaps.Of());
        var after = await organisation.PrepareAsync(("baseYear", "2024"));

        var bridge = (await BridgeAsync(organisation, before, after)).Succeeded(200).Json;
        Assert.Equal("160.00 225.00 reversals -16.00 late-entries 56.00 rates 25.00", Told(bridge, "full-social-cost"));
        Assert.Equal(
            [
                "method term   baseYear",
                "catalogue measure   hours",
                $"reversals reversal {reversed} ",
                $"late-entries entry {late} ",
                $"re-gradings re-grading {graded} {again}",
                "rates rate   hours",
                "assumptions impact-map   watch",
            ],
            Records(bridge)
        );
        Assert.Equal(rate, bridge.GetProperty("steps")[6].GetProperty("records")[0].Text("id"));
        Assert.All(
            bridge.GetProperty("figures").EnumerateArray().Where(figure => figure.GetProperty("parts").ValueKind == JsonValueKind.Array),
            figure => Assert.Equal(0m, figure.GetProperty("residual").GetDecimal())
        );
        Assert.Equal(
            (before.Header("Location")!.Split('/')[^1], after.Header("Location")!.Split('/')[^1]),
            (bridge.GetProperty("from").Text("id"), bridge.GetProperty("to").Text("id"))
        );

        var turned = (await BridgeAsync(organisation, after, before)).Succeeded(200).Json;
        Assert.Equal("225.00 160.00 reversals 16.00 late-entries -56.00 rates -25.00", Told(turned, "full-social-cost"));
        // Without a map no benefit has a value, so that the net value of the one statement is not known, and nothing leads there from the
        // other.
        Assert.Equal(
            [JsonValueKind.Null, JsonValueKind.Number, JsonValueKind.Null],
            ((string[])["from", "to", "parts"]).Select(member => Find(turned, "npsv").GetProperty(member).ValueKind)
        );
    }

    [Fact]
    public async Task Each_record_says_what_was_before_and_after()
    {
        var organisation = await server.NewWatchAsync();
        (await organisation.PutAsync("/v1/programmes/patrol", new { title = "Patrol" })).Succeeded(201);
        var rate = Sample.Rate(("amount", 9), ("priceYear", "2024"));
        await organisation.PutMapAsync(
            ImpactMaps.Of(ImpactMaps.Line(("displacement", new JsonObject { ["value"] = 0, ["source"] = "Nobody" })))
        );
        var (moved, graded, reversed) = (
            await organisation.RecordAsync(
                ("quantity", 20),
                ("date", "2024-06-01"),
                ("contributor", "v-1"),
                ("note", "Ann Other was there")
            ),
            await organisation.RecordAsync(("quantity", 3), ("date", "2024-06-02")),
            await organisation.RecordAsync(("quantity", 2), ("date", "2024-06-03"), ("party", "volunteers"))
        );
        var released = await organisation.RecordAsync(("contributor", "v-1"), ("quantity", 5), ("date", "2024-06-01"));
        var before = await organisation.PrepareAsync();

        await CorrectAsync(
            organisation,
            moved,
            ("programme", "patrol"),
            ("quantity", 15),
            ("date", "2024-06-05"),
            ("contributor", "v-1"),
            ("note", "Ann Other was there")
        );
        await CorrectAsync(
            organisation,
            graded,
            ("quantity", 3),
            ("date", "2024-06-02"),
            ("evidence", new JsonObject { ["grade"] = "system-recorded" })
        );
        (await organisation.PostAsync($"/v1/entries/{reversed}/reversal", new { reason = "Not ours" })).Succeeded(201);
        (await organisation.PostAsync($"/v1/entries/{released}/release", new { reason = "Two rounds" })).Succeeded(201);
        await organisation.OverAsync(
            await organisation.ImportAsync(
                "programme,measure,quantity,date\nwatch,hours,1.5,2024-07-01\nwatch,hours,2,2024-07-02\nwatch,letters,7,2024-07-02\n"
            )
        );
        (await organisation.PostAsync("/v1/rates", rate)).Succeeded(201);
        (await organisation.PostAsync("/v1/rates", Sample.Rate(("basis", "minimum-wage"), ("amount", 7)))).Succeeded(201);
        (
            await organisation.PutAsync(
                "/v1/measures/hours",
                Sample.With(Sample.Measure("input", "citizen-time", "hour"), ("title", "Hours given"))
            )
        ).Succeeded(200);
        await organisation.PutMapAsync(
            ImpactMaps.Of(ImpactMaps.Line(("displacement", new JsonObject { ["value"] = 0.1, ["source"] = "Nobody" })))
        );
        var after = await organisation.PrepareAsync();

        var bridge = (await BridgeAsync(organisation, before, after)).Succeeded(200);
        var records = bridge
            .Json.GetProperty("steps")
            .EnumerateArray()
            .SelectMany(step => step.GetProperty("records").EnumerateArray())
            .ToList();
        Assert.Equal("patrol hours: programme watch patrol, date 2024-06-01 2024-06-05, quantity 20 15", Changes(records, "correction"));
        Assert.Equal("watch hours: quantity 3 3, evidenceGrade self-reported system-recorded", Changes(records, "re-grading"));
        Assert.Equal(
            "watch hours: programme watch -, measure hours -, date 2024-06-03 -, quantity 2 -, unit hour -, party volunteers -, evidenceGrade self-reported -",
            Changes(records, "reversal")
        );
        Assert.Equal(
            "watch hours: programme - watch, measure - hours, date - 2024-06-01, quantity - 5, unit - hour, evidenceGrade - self-reported",
            Changes(records, "release")
        );
        Assert.Equal(
            [
                "- hours: basis own own, amount 8 9, unit hour hour, effectiveFrom 2024-01-01 2024-01-01, priceYear - 2024",
                "- hours: basis - minimum-wage, amount - 7, unit - hour, effectiveFrom - 2024-01-01",
            ],
            records.Where(record => record.Text("what") == "rate").Select(Changes)
        );
        Assert.Equal("- hours: title A measure Hours given", Changes(records, "measure"));
        Assert.Equal(
            """watch -: lines/serious/displacement {"source":"Nobody","value":0} {"source":"Nobody","value":0.1}""",
            Changes(records, "impact-map")
        );
        var import = records.Single(record => record.Text("what") == "import");
        Assert.Equal(3, import.GetProperty("entries").GetInt64());
        Assert.Equal(
            ["watch hours 2 3.5", "watch letters 1 7"],
            import
                .GetProperty("parts")
                .EnumerateArray()
                .Select(part =>
                    $"{part.Text("programme")} {part.Text("measure")} {part.GetProperty("entries")} {part.GetProperty("quantity")}"
                )
        );
        Assert.DoesNotContain("\"v-1\"", bridge.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ann", bridge.Text, StringComparison.Ordinal);

        (await organisation.DeleteAsync($"/v1/entries/{moved}/text")).Succeeded(204);
        var erased = (await BridgeAsync(organisation, before, after)).Succeeded(200);
        Assert.Equal((bridge.Text, bridge.Header("ETag")), (erased.Text, erased.Header("ETag")));
    }

    [Fact]
    public async Task A_key_that_may_not_read_entries_is_not_told_what_they_say()
    {
        var organisation = await server.NewWatchAsync();
        var wrong = await organisation.RecordAsync(("quantity", 20), ("date", "2024-06-01"), ("party", "volunteers"));
        var before = await organisation.PrepareAsync();
        var right = await CorrectAsync(organisation, wrong, ("quantity", 25), ("date", "2024-06-02"), ("party", "volunteers"));
        (await organisation.PostAsync("/v1/rates", Sample.Rate(("amount", 9)))).Succeeded(201);
        var after = await organisation.PrepareAsync();
        using var http = server.ClientWith(await server.NewKeyAsync(organisation.Number, null, Scopes.StatementsRead));
        var bridge = await http.GetFromJsonAsync<JsonElement>(
            $"{before.Header("Location")}/bridge?to={after.Header("Location")!.Split('/')[^1]}"
        );
        var records = bridge
            .GetProperty("steps")
            .EnumerateArray()
            .SelectMany(step => step.GetProperty("records").EnumerateArray())
            .ToList();
        Assert.Equal("watch hours: ", Changes(records, "correction"));
        Assert.Equal([$"corrections correction {wrong} {right}", "rates rate   hours"], Records(bridge));
        Assert.NotEqual("- hours: ", Changes(records, "rate"));
    }

    [Fact]
    public async Task A_bridge_stays_what_it_is_whatever_is_recorded_later()
    {
        var organisation = await server.NewWatchAsync();
        var before = await organisation.PrepareAsync();
        await organisation.RecordAsync(("quantity", 7), ("date", "2024-06-03"));
        var after = await organisation.PrepareAsync();
        var first = (await BridgeAsync(organisation, before, after)).Succeeded(200);
        await organisation.RecordAsync(("quantity", 8), ("date", "2024-06-04"));
        (await organisation.PostAsync("/v1/rates", Sample.Rate(("amount", 9)))).Succeeded(201);
        var again = (await BridgeAsync(organisation, before, after)).Succeeded(200);
        Assert.Equal((first.Text, first.Header("ETag")), (again.Text, again.Header("ETag")));
    }

    [Fact]
    public async Task Statements_that_cannot_be_joined_are_refused()
    {
        var (organisation, other) = (await server.NewWatchAsync(), await server.NewWatchAsync());
        var (year, months, foreign) = (
            await organisation.PrepareAsync(),
            await organisation.PrepareAsync(("to", "2024-11-30")),
            await other.PrepareAsync()
        );
        var place = year.Header("Location") + "/bridge";
        (await organisation.GetAsync(place)).IsRefused(400, "member_is_required /to");
        (await organisation.GetAsync(place + "?until=x")).IsRefused(400, "unknown_query_parameter /until", "member_is_required /to");
        (await organisation.GetAsync(place + "?to=nonsense")).IsRefused(404, "unknown_statement /to");
        (await BridgeAsync(organisation, year, months)).IsRefused(400, "statements_are_of_different_scopes /to");
        (await BridgeAsync(organisation, year, foreign)).IsRefused(404, "unknown_statement /to");
        (await BridgeAsync(organisation, foreign, year)).IsRefused(404, "unknown_statement ");
        (await BridgeAsync(other, year, foreign)).IsRefused(404, "unknown_statement ");
    }

    private static async Task<string> CorrectAsync(
        LedgerOrganisation organisation,
        string entry,
        params (string Name, JsonNode? Value)[] members
    ) =>
        (await organisation.PostAsync($"/v1/entries/{entry}/correction", new { reason = "Miscounted", entry = Sample.Entry(members) }))
            .Succeeded(201)
            .Json.Text("id");

    private static Task<Answer> BridgeAsync(LedgerOrganisation organisation, Answer from, Answer to) =>
        organisation.GetAsync($"{from.Header("Location")}/bridge?to={to.Header("Location")!.Split('/')[^1]}");

    /// <summary>From, to and the parts that are not 0.</summary>
    private static string Told(JsonElement bridge, string figure)
    {
        var found = Find(bridge, figure);
        return string.Join(
            ' ',
            [
                found.GetProperty("from").GetRawText(),
                found.GetProperty("to").GetRawText(),
                .. Parts(bridge, figure).Select(part => $"{part.Step} {part.Change}"),
            ]
        );
    }

    private static List<(string Step, string Change)> Parts(JsonElement bridge, string figure) =>
        [
            .. Find(bridge, figure)
                .GetProperty("parts")
                .EnumerateArray()
                .Where(part => part.GetProperty("change").GetDecimal() != 0m)
                .Select(part => (part.Text("step"), part.GetProperty("change").GetRawText())),
        ];

    private static JsonElement Find(JsonElement bridge, string figure) =>
        bridge.GetProperty("figures").EnumerateArray().Single(found => found.Text("figure") == figure);

    /// <summary>Of the one record of its kind.</summary>
    private static string Changes(List<JsonElement> records, string what) => Changes(records.Single(record => record.Text("what") == what));

    private static string Changes(JsonElement record) =>
        $"{Word(record, "programme")} {Word(record, "measure")}: "
        + string.Join(
            ", ",
            record
                .GetProperty("changes")
                .EnumerateArray()
                .Select(change => $"{change.Text("member")} {Word(change, "before")} {Word(change, "after")}")
        );

    private static string Word(JsonElement json, string member) => json.GetProperty(member).GetString() ?? "-";

    private static IEnumerable<string> Records(JsonElement bridge) =>
        from step in bridge.GetProperty("steps").EnumerateArray()
        from record in step.GetProperty("records").EnumerateArray()
        select $"{step.Text("step")} {record.Text("what")} {record.GetProperty("entry")} {record.GetProperty("replacement")}"
            + (record.GetProperty("code").ValueKind == JsonValueKind.String ? $" {record.Text("code")}" : "");
}
