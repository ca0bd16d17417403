using ValueLedger.Core.Catalogue;

namespace ValueLedger.Core.Tests.Catalogue;

public sealed class PlanDraftTests
{
    private static readonly CatalogueView Known = A.Catalogue(
        A.Programme("speedwatch"),
        A.Programme("litter"),
        A.Measure("spend", MeasureClass.PublicSpend, "GBP"),
        A.Measure("letters", MeasureClass.Output),
        A.Measure("at-home", MeasureClass.Outcome, "person", aggregation: Aggregation.Share),
        A.Measure("contentment", MeasureClass.Outcome, "point", aggregation: Aggregation.Mean) with
        {
            Scale = new MeasureScale(1, 5),
        },
        A.Plan("may", "speedwatch", "spend", 10, "2024-05-01", "2024-05-31"),
        A.Plan("withdrawn", "speedwatch", "spend", 10, "2024-07-01", "2024-07-31") with
        {
            Archived = true,
        }
    );

    private static readonly PlanDraft Draft = new()
    {
        Title = "June",
        Kind = PlanKind.Budget,
        Programme = "speedwatch",
        Measure = "spend",
        From = A.Day("2024-06-01"),
        To = A.Day("2024-06-30"),
        Quantity = 2.50m,
        Source = "Budget book",
    };

    private static readonly Dictionary<string, (string Problem, PlanDraft Draft)> Wrong = new()
    {
        ["no title"] = ("member_is_required /title", Draft with { Title = " " }),
        ["no kind"] = ("member_is_required /kind", Draft with { Kind = null }),
        ["no programme"] = ("member_is_required /programme", Draft with { Programme = null }),
        ["an unknown programme"] = ("unknown_programme /programme", Draft with { Programme = "nope" }),
        ["an unknown measure"] = ("unknown_measure /measure", Draft with { Measure = "nope" }),
        ["no first day"] = ("member_is_required /from", Draft with { From = null }),
        ["no last day"] = ("member_is_required /to", Draft with { To = null }),
        ["an end before the start"] = ("period_ends_before_it_starts /to", Draft with { To = A.Day("2024-05-31") }),
        ["no quantity"] = ("member_is_required /quantity", Draft with { Quantity = null }),
        ["less than nothing"] = ("number_is_out_of_range /quantity", Draft with { Quantity = -1 }),
        ["too much"] = ("number_is_out_of_range /quantity", Draft with { Quantity = 1_000_000_000_000 }),
        ["seven decimals"] = ("number_has_more_than_six_decimals /quantity", Draft with { Quantity = 0.0000001m }),
        ["a share above 1"] = ("share_is_outside_0_to_1 /quantity", Draft with { Measure = "at-home" }),
        ["a mean off its scale"] = (
            "planned_mean_is_outside_its_scale /quantity",
            Draft with
            {
                Measure = "contentment",
                Quantity = 0.999999m,
            }
        ),
        ["a long source"] = ("text_is_too_long /source", Draft with { Source = new string('x', 1001) }),
        ["days that another plan has"] = ("plans_overlap /from", Draft with { From = A.Day("2024-05-31") }),
        ["days in the middle of another plan"] = (
            "plans_overlap /from",
            Draft with
            {
                From = A.Day("2024-05-10"),
                To = A.Day("2024-05-11"),
            }
        ),
    };

    public static TheoryData<string> Cases => [.. Wrong.Keys];

    internal static IEnumerable<string> Codes => Wrong.Values.Select(wrong => wrong.Problem.Split(' ')[0]);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_wrong_plan_is_refused_with_its_code(string wrong) => Assert.Equal([Wrong[wrong].Problem], Of(Wrong[wrong].Draft));

    [Fact]
    public void A_plan_keeps_what_was_sent()
    {
        var plan = Draft.Validate("june", Known).Value!;
        Assert.Equal(
            ("june", "June", PlanKind.Budget, "speedwatch", "spend", "2.5", "Budget book", false),
            (plan.Code, plan.Title, plan.Kind, plan.Programme, plan.Measure, $"{plan.Quantity}", plan.Source, plan.Archived)
        );
        Assert.Equal((A.Day("2024-06-01"), A.Day("2024-06-30")), (plan.From, plan.To));
    }

    [Fact]
    public void Plans_for_the_same_days_may_differ_in_kind_programme_or_measure_and_one_may_replace_itself()
    {
        var may = Draft with { From = A.Day("2024-05-01"), To = A.Day("2024-05-31") };
        Assert.Equal(["plans_overlap /from"], Of(may));
        Assert.Empty(Of(may with { Kind = PlanKind.Target }));
        Assert.Empty(Of(may with { Programme = "litter" }));
        Assert.Empty(Of(may with { Measure = "letters" }));
        Assert.Empty(Of(may with { Archived = true }));
        Assert.Empty(Of(may, "may"));
        Assert.Empty(Of(may with { From = A.Day("2024-07-01"), To = A.Day("2024-07-31") }));
    }

    [Fact]
    public void All_problems_come_at_once_in_the_order_of_the_members() =>
        Assert.Equal(
            [
                "member_is_required /title",
                "unknown_programme /programme",
                "period_ends_before_it_starts /to",
                "number_is_out_of_range /quantity",
                "number_has_more_than_six_decimals /quantity",
            ],
            Of(Draft with { Title = null, Programme = "nope", To = A.Day("2024-01-01"), Quantity = -0.0000001m })
        );

    private static IEnumerable<string> Of(PlanDraft draft, string code = "june") =>
        draft.Validate(code, Known).Problems.Select(problem => $"{problem.Code.Name} {problem.Pointer}");
}
