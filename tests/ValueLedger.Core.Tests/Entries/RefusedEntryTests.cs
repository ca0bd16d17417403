using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Tests.Problems;
using static ValueLedger.Core.Tests.Entries.EntryDrafts;

namespace ValueLedger.Core.Tests.Entries;

public sealed class RefusedEntryTests
{
    private static readonly Dictionary<string, (string Pointer, EntryDraft Draft)> Wrong = new()
    {
        ["member_is_required"] = ("/programme", Right with { Programme = null }),
        ["unknown_programme"] = ("/programme", Right with { Programme = "nope", Team = null }),
        ["programme_is_archived"] = ("/programme", Right with { Programme = "closed", Team = null }),
        ["unknown_measure"] = ("/measure", Right with { Measure = "nope" }),
        ["measure_is_archived"] = ("/measure", Right with { Measure = "old-measure" }),
        ["exchanged_hours_need_both_ends"] = ("/measure", Right with { Measure = "exchanged-hours" }),
        ["quantity_must_be_positive"] = ("/quantity", Right with { Quantity = 0 }),
        ["quantity_is_out_of_range"] = ("/quantity", Right with { Quantity = 1_000_000_000_000m, Contributor = null }),
        ["quantity_has_more_than_six_decimals"] = ("/quantity", Right with { Quantity = 1.1234567m }),
        ["more_than_24_hours_in_a_day"] = ("/quantity", Right with { Quantity = 24.5m }),
        ["date_is_in_the_future"] = ("/date", Right with { Date = A.Day("2016-06-16") }),
        ["date_is_outside_the_programme"] = ("/date", Right with { Date = A.Day("2013-08-31") }),
        ["start_date_is_after_the_date"] = ("/startDate", Right with { StartDate = A.Day("2015-12-06") }),
        ["unknown_party"] = ("/party", Right with { Party = "nope" }),
        ["party_is_archived"] = ("/party", Right with { Party = "old-party" }),
        ["unknown_team"] = ("/team", Right with { Team = "nope" }),
        ["team_is_archived"] = ("/team", Right with { Team = "old-team" }),
        ["team_is_of_another_programme"] = ("/team", Right with { Programme = "gardens" }),
        ["code_is_not_valid"] = ("/contributor", Right with { Contributor = "Jo Smith" }),
        ["text_is_too_long"] = ("/note", Right with { Note = new string('x', 4001) }),
        ["list_is_too_long"] = (
            "/evidence/items",
            Right with
            {
                Evidence = Documents([.. Enumerable.Repeat(new EvidenceItemDraft { Title = "Sheet" }, 21)]),
            }
        ),
        ["evidence_names_nothing"] = (
            "/evidence/items/1",
            Right with
            {
                Evidence = Documents(new EvidenceItemDraft { Uri = "https://example.org/sheet.pdf" }, new EvidenceItemDraft()),
            }
        ),
        ["number_asked_is_not_of_this_measure"] = ("/of", Right with { Of = 10 }),
        ["number_asked_is_not_whole"] = ("/of", Mean with { Of = 40.5m }),
        ["number_asked_must_be_positive"] = ("/of", Mean with { Of = 0 }),
        ["standard_deviation_needs_the_number_asked"] = ("/of", Mean with { Of = null, StandardDeviation = 1m }),
        ["share_is_above_its_whole"] = ("/quantity", Share with { Quantity = 100.000001m }),
        ["mean_is_outside_its_scale"] = ("/quantity", Mean with { Quantity = 5.01m }),
        ["standard_deviation_is_not_of_this_measure"] = ("/standardDeviation", Share with { StandardDeviation = 0.1m }),
        ["standard_deviation_is_outside_its_scale"] = ("/standardDeviation", Mean with { StandardDeviation = 4.1m }),
        ["asset_is_archived"] = ("/asset", Right with { Asset = "old-hall" }),
        ["asset_is_of_another_measure"] = ("/asset", Share with { Asset = "hall" }),
        ["financed_part_is_not_of_this_measure"] = ("/financedBy", Right with { FinancedBy = [Part("volunteers", 1)] }),
        ["financing_party_is_named_twice"] = (
            "/financedBy/1/party",
            Cost with
            {
                FinancedBy = [Part("volunteers", 1), Part("volunteers", 2)],
            }
        ),
        ["financed_part_exceeds_the_cost"] = ("/financedBy", Cost with { FinancedBy = [Part("volunteers", 45_000.000001m)] }),
        ["sha256_is_not_valid"] = (
            "/evidence/items/0/sha256",
            Right with
            {
                Evidence = Documents(new EvidenceItemDraft { Sha256 = new string('g', 64) }),
            }
        ),
    };

    public static TheoryData<string> Codes => [.. Wrong.Keys];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_wrong_entry_is_refused_with_its_code(string code) =>
        Assert.Equal([(code, Wrong[code].Pointer)], ProblemCodes.Found(Wrong[code].Draft.Check()));

    [Fact]
    public void A_contributor_that_is_archived_gives_no_more() =>
        Assert.Equal(
            [("contributor_is_archived", "/contributor")],
            ProblemCodes.Found(Right.Check(new Contributor { Code = "v-0193", Archived = true }))
        );

    [Fact]
    public void Every_code_of_entries_has_a_wrong_entry() =>
        Assert.Empty(ProblemCodes.RefusedInput(typeof(EntryProblems)).Except(["contributor_is_archived"]).Except(Wrong.Keys));

    [Fact]
    public void Whatever_is_required_is_asked_for_at_once() =>
        Assert.Equal(
            ["/programme", "/measure", "/quantity", "/date"],
            new EntryDraft().Check().Problems.Select(problem => problem.Pointer)
        );

    [Fact]
    public void All_problems_come_at_once_in_the_order_of_the_members()
    {
        var draft = new EntryDraft
        {
            Programme = "nope",
            Measure = "nope",
            Quantity = -1.0000001m,
            Date = A.Day("2999-01-01"),
            StartDate = A.Day("2999-01-02"),
            Party = "nope",
            Team = "malmesbury",
            Contributor = "Jo",
            Reference = " ",
            Note = new string('x', 4001),
            Evidence = Documents(
                new EvidenceItemDraft
                {
                    Title = new string('x', 301),
                    Uri = "https://example.org/" + new string('x', 2001),
                    Sha256 = "",
                },
                new EvidenceItemDraft()
            ),
        };
        Assert.Equal(
            [
                ("unknown_programme", "/programme"),
                ("unknown_measure", "/measure"),
                ("quantity_must_be_positive", "/quantity"),
                ("quantity_has_more_than_six_decimals", "/quantity"),
                ("date_is_in_the_future", "/date"),
                ("start_date_is_after_the_date", "/startDate"),
                ("unknown_party", "/party"),
                ("team_is_of_another_programme", "/team"),
                ("code_is_not_valid", "/contributor"),
                ("member_is_required", "/reference"),
                ("text_is_too_long", "/note"),
                ("text_is_too_long", "/evidence/items/0/title"),
                ("text_is_too_long", "/evidence/items/0/uri"),
                ("sha256_is_not_valid", "/evidence/items/0/sha256"),
                ("evidence_names_nothing", "/evidence/items/1"),
            ],
            ProblemCodes.Found(draft.Check())
        );
    }

    [Fact]
    public void Everything_wrong_with_a_quantity_is_said_at_once() =>
        Assert.Equal(
            ["quantity_is_out_of_range", "quantity_has_more_than_six_decimals", "more_than_24_hours_in_a_day"],
            (Right with { Quantity = 1_000_000_000_000.0000001m }).Check().Problems.Select(problem => problem.Code.Name)
        );

    [Theory]
    [InlineData("1999-12-31", "date_is_outside_the_programme")]
    [InlineData("2016-06-16", "date_is_in_the_future")]
    [InlineData("2017-01-01", "date_is_in_the_future")]
    public void A_day_to_come_is_in_the_future_even_where_the_programme_has_ended(string day, string code) =>
        Assert.Equal([(code, "/date")], ProblemCodes.Found((Right with { Date = A.Day(day) }).Check()));

    [Fact]
    public void Details_that_are_not_known_or_not_above_zero_are_refused_where_they_are() =>
        Assert.Equal(
            [
                ("number_asked_must_be_positive", "/of"),
                ("unknown_party", "/assessor"),
                ("unknown_asset", "/asset"),
                ("party_is_archived", "/decidedBy"),
                ("financed_part_is_not_of_this_measure", "/financedBy"),
                ("member_is_required", "/financedBy/0/party"),
                ("quantity_must_be_positive", "/financedBy/0/amount"),
                ("member_is_required", "/financedBy/1/amount"),
            ],
            ProblemCodes.Found(
                (
                    Share with
                    {
                        Quantity = 0,
                        Of = 0,
                        Assessor = "nope",
                        Asset = "nope",
                        DecidedBy = "old-party",
                        FinancedBy = [Part(null, 0), Part("volunteers", null)],
                    }
                ).Check()
            )
        );

    [Theory]
    [InlineData("healthy")]
    [InlineData("rating")]
    public void A_share_or_mean_without_the_number_of_those_asked_is_refused(string measure) =>
        Assert.Equal(
            [("member_is_required", "/of")],
            ProblemCodes.Found((Share with { Measure = measure, Quantity = 2, Of = null }).Check())
        );

    [Fact]
    public void What_an_entry_states_is_kept_and_what_is_usual_is_not()
    {
        Assert.Null((Right with { Bound = Bound.Exact, FinancedBy = [] }).Accepted().Details);
        Assert.Equal(
            new EntryDetails { Of = 100, Bound = Bound.MoreThan },
            (Share with { Of = 100.000m, Bound = Bound.MoreThan }).Accepted().Details
        );
        Assert.Equal("""{"of":40,"standardDeviation":0.8,"assessor":"volunteers"}""", EntryDetails.TextOf(Mean.Accepted().Details));
        Assert.Equal(
            """{"decidedBy":"volunteers","financedBy":[{"party":"volunteers","amount":25000}]}""",
            EntryDetails.TextOf(Cost.Accepted().Details)
        );
    }

    [Theory]
    [InlineData("healthy", 0)]
    [InlineData("rating", 1)]
    public void Nobody_of_those_asked_is_a_share_and_the_lowest_answer_a_mean(string measure, int quantity) =>
        Assert.Empty((Share with { Measure = measure, Quantity = quantity }).Check().Problems);

    [Fact]
    public void A_need_is_not_used() =>
        Assert.Equal([("asset_is_of_another_measure", "/asset")], ProblemCodes.Found((Right with { Asset = "wanted-hall" }).Check()));

    [Fact]
    public void Evidence_that_is_null_names_nothing() =>
        Assert.Equal(
            [("evidence_names_nothing", "/evidence/items/0")],
            ProblemCodes.Found((Right with { Evidence = Documents(null!, new EvidenceItemDraft { Title = "Sheet" }) }).Check())
        );
}
