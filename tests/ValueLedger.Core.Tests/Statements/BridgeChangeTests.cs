using System.Text.Json;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Statements.Bridges;

namespace ValueLedger.Core.Tests.Statements;

public sealed class BridgeChangeTests
{
    private static readonly Entry Given = new()
    {
        Programme = new Coded(1, "choir"),
        Measure = new Coded(1, "hours"),
        Quantity = Quantity.Of(7.5m),
        Unit = "hour",
        Stage = MeasureStage.Input,
        Date = A.Day("2024-06-02"),
        Team = new Coded(1, "north"),
        Contributor = "v-17",
        Note = "Ann came late",
        Evidence = new Evidence { Grade = EvidenceGrade.SelfReported, Items = [] },
    };

    [Fact]
    public void An_entry_that_came_has_all_its_members_after_and_one_that_went_before()
    {
        var (came, went) = (BridgeChanges.OfEntry(null, Given), BridgeChanges.OfEntry(Given, null));
        string[] members =
        [
            "programme choir",
            "measure hours",
            "date 2024-06-02",
            "quantity 7.5",
            "unit hour",
            "team north",
            "evidenceGrade self-reported",
        ];
        Assert.Equal(("choir", "hours"), (came.Programme, came.Measure));
        Assert.Equal(members, came.Changes.Select(change => $"{change.Member} {change.After}"));
        Assert.Equal(members, went.Changes.Select(change => $"{change.Member} {change.Before}"));
        Assert.All(came.Changes, change => Assert.Null(change.Before));
        Assert.All(went.Changes, change => Assert.Null(change.After));
        Assert.Equal(("choir", "hours"), (went.Programme, went.Measure));
    }

    [Fact]
    public void Who_contributed_and_what_was_noted_is_not_told()
    {
        var told = JsonSerializer.Serialize(
            (BridgeContent[])
                [BridgeChanges.OfEntry(Given, Given with { Contributor = "v-18", Note = "Bea came" }), BridgeChanges.OfEntry(null, Given)]
        );
        Assert.DoesNotContain("v-1", told, StringComparison.Ordinal);
        Assert.DoesNotContain("came", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_tells_what_differs_and_always_the_quantity()
    {
        var moved = BridgeChanges.OfEntry(
            Given,
            Given with
            {
                Programme = new Coded(2, "garden"),
                Date = A.Day("2024-05-31"),
                StartDate = A.Day("2024-05-01"),
                Team = null,
            }
        );
        Assert.Equal("garden", moved.Programme);
        Assert.Equal(
            [
                new BridgeChange("programme", "choir", "garden"),
                new("date", "2024-06-02", "2024-05-31"),
                new("startDate", null, "2024-05-01"),
                new("quantity", "7.5", "7.5"),
                new("team", "north", null),
            ],
            moved.Changes
        );
        var graded = BridgeChanges.OfEntry(Given, Given with { Evidence = Given.Evidence with { Grade = EvidenceGrade.SystemRecorded } });
        Assert.Equal(
            [new BridgeChange("quantity", "7.5", "7.5"), new("evidenceGrade", "self-reported", "system-recorded")],
            graded.Changes
        );
    }

    [Fact]
    public void A_rate_is_told_beside_the_one_in_whose_place_it_stands()
    {
        var (before, after) = (
            A.Rate("hours", Basis.Own, 8m, "2024-01-01"),
            A.Rate("hours", Basis.Own, 9m, "2024-01-01") with
            {
                PriceYear = "2024",
            }
        );
        var replaced = BridgeChanges.OfRate(before, after);
        Assert.Equal((null, "hours"), (replaced.Programme, replaced.Measure));
        Assert.Contains(new BridgeChange("amount", "8", "9"), replaced.Changes);
        Assert.Contains(new BridgeChange("priceYear", null, "2024"), replaced.Changes);
        Assert.Contains(new BridgeChange("basis", "own", "own"), replaced.Changes);
        Assert.All(BridgeChanges.OfRate(null, after).Changes, change => Assert.Null(change.Before));
    }

    [Fact]
    public void Of_a_version_what_differs_is_told_and_of_lines_member_by_member()
    {
        var changes = BridgeChanges.OfVersion(
            Json(
                """{"programme":"choir","title":"Old","lines":[{"code":"serious","deadweight":{"value":0.2},"durationYears":1},{"code":"gone","durationYears":2}]}"""
            ),
            Json(
                """{"programme":"choir","notes":"New","lines":[{"code":"serious","deadweight":{"value":0.3},"durationYears":1},{"code":"come","durationYears":3}]}"""
            )
        );
        Assert.Equal(
            [
                new BridgeChange("notes", null, "New"),
                new("lines/serious/deadweight", """{"value":0.2}""", """{"value":0.3}"""),
                new("lines/come/code", null, "come"),
                new("lines/come/durationYears", null, "3"),
                new("title", "Old", null),
                new("lines/gone/code", "gone", null),
                new("lines/gone/durationYears", "2", null),
            ],
            changes
        );
    }

    [Fact]
    public void A_first_version_has_nothing_before_and_no_more_than_a_hundred_members_are_told()
    {
        var first = BridgeChanges.OfVersion(
            null,
            Json("""{"code":"choir","coProduction":["co-delivery"],"archived":false,"endDate":null}""")
        );
        Assert.Equal(
            [new BridgeChange("code", null, "choir"), new("coProduction", null, """["co-delivery"]"""), new("archived", null, "false")],
            first
        );
        var lines = string.Join(',', Enumerable.Range(0, 60).Select(line => $$"""{"code":"line-{{line}}","durationYears":{{line}}}"""));
        Assert.Equal(100, BridgeChanges.OfVersion(null, Json($$"""{"lines":[{{lines}}]}""")).Count);
    }

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;
}
