using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Tests.Appraisals;
using ValueLedger.Core.Tests.Problems;
using static ValueLedger.Core.Tests.Appraisals.AppraisalDrafts;

namespace ValueLedger.Core.Tests.Impact;

/// <summary>Schedules of the sender's own.</summary>
public sealed class ScheduleDraftTests
{
    private static readonly ScheduleDraft Dutch = new()
    {
        Title = "Discontovoet",
        Source = "Werkgroep discontovoet 2025",
        Steps = [Step(1, 35, 0.028m), Step(36, null, 0.018m)],
    };

    /// <summary>Wrong in one thing each.</summary>
    private static readonly Dictionary<string, ScheduleDraft> Wrong = new()
    {
        ["unknown_schedule /schedule"] = "green-book-2020",
        ["schedule_is_given_twice /schedule"] = Dutch with { Name = "green-book" },
        ["schedule_is_given_twice /schedule/title"] = Dutch with { Title = "green-book-health" },
        ["member_is_required /schedule/title"] = Dutch with { Title = null },
        ["member_is_required /schedule/source"] = Dutch with { Source = " " },
        ["member_is_required /schedule/steps"] = Dutch with { Steps = null },
        ["list_is_empty /schedule/steps"] = Dutch with { Steps = [] },
        ["list_is_too_long /schedule/steps"] = Dutch with { Steps = [.. Enumerable.Range(1, 101).Select(year => Step(year, year, 0.03m))] },
        ["member_is_required /schedule/steps/0/rate"] = Dutch with { Steps = [new ScheduleStepDraft { FromYear = 1 }] },
        ["member_is_required /schedule/steps/0/fromYear"] = Dutch with { Steps = [new ScheduleStepDraft { Rate = 0.03m }] },
        ["share_is_outside_0_to_1 /schedule/steps/0/rate"] = Dutch with { Steps = [Step(1, null, 3.5m)] },
        ["schedule_steps_do_not_follow /schedule/steps/0/fromYear"] = Dutch with { Steps = [Step(2, null, 0.03m)] },
        ["schedule_steps_do_not_follow /schedule/steps/1/fromYear"] = Dutch with { Steps = [Step(1, 35, 0.028m), Step(37, null, 0.018m)] },
        ["schedule_steps_do_not_follow /schedule/steps/0/toYear"] = Dutch with { Steps = [Step(1, 0, 0.028m)] },
        ["year_is_out_of_range /schedule/steps/0/toYear"] = Dutch with { Steps = [Step(1, 501, 0.028m)] },
    };

    public static TheoryData<string> Cases => [.. Wrong.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_wrong_is_refused_with_its_code_and_place(string expected) =>
        Assert.Equal(
            [expected],
            ProblemCodes
                .Found((Right with { Schedule = Wrong[expected] }).Validate(_ => null))
                .Select(found => $"{found.Item1} {found.Item2}")
        );

    [Fact]
    public void A_step_after_an_open_one_and_an_overlap_are_refused()
    {
        Assert.Equal(
            "schedule_steps_do_not_follow",
            ProblemCodes
                .Found(
                    (Right with { Schedule = Dutch with { Steps = [Step(1, null, 0.03m), Step(31, null, 0.02m)] } }).Validate(_ => null)
                )[0]
                .Item1
        );
        Assert.Equal(
            "schedule_steps_do_not_follow",
            ProblemCodes
                .Found((Right with { Schedule = Dutch with { Steps = [Step(1, 30, 0.03m), Step(30, null, 0.02m)] } }).Validate(_ => null))[
                    0
                ]
                .Item1
        );
    }

    [Fact]
    public void A_schedule_of_ones_own_discounts_as_it_says_and_is_named_among_the_references()
    {
        var result = (
            Right with
            {
                Schedule = Dutch,
                Benefits = [Benefit("outcome", 1m, 1000m) with { FirstBenefitYear = 36 }],
                Costs = [Cost(0.01m)],
            }
        ).Appraised();
        var factor = 1m;
        for (var year = 1; year <= 36; year++)
        {
            factor /= year <= 35 ? 1.028m : 1.018m;
        }

        Assert.Equal(decimal.Round(1000m * factor, 2, MidpointRounding.AwayFromZero), result.PresentValueBenefits);
        var reference = Assert.Single(result.References);
        Assert.Equal(
            ("Discontovoet", "Werkgroep discontovoet 2025", ReferenceStatus.Given),
            (reference.Name, reference.Source.Title, reference.Status)
        );
    }

    [Theory]
    [InlineData(0, 0.966184)]
    [InlineData(1, 0.966184)]
    public void The_first_step_may_name_year_0_which_is_never_discounted(int from, double factor) =>
        Assert.Equal((decimal)factor, decimal.Round((Dutch with { Steps = [Step(from, null, 0.035m)] }).ToSchedule().Factor(1), 6));

    [Fact]
    public void What_falls_after_the_last_rate_is_refused_wherever_it_falls()
    {
        var ends = Dutch with { Steps = [Step(1, 10, 0.03m)] };
        Assert.Empty(Right.Validate(_ => null).Problems);
        Assert.Empty(
            (Right with { Schedule = ends, Benefits = [Benefit("outcome", 1m, 1m) with { FirstBenefitYear = 1, DurationYears = 10 }] })
                .Validate(_ => null)
                .Problems
        );
        Assert.Equal(
            [("schedule_ends_too_early", "/benefits/0")],
            ProblemCodes.Found(
                (
                    Right with
                    {
                        Schedule = ends,
                        Benefits = [Benefit("outcome", 1m, 1m) with { FirstBenefitYear = 1, DurationYears = 11 }],
                    }
                ).Validate(_ => null)
            )
        );
        Assert.Equal(
            [("schedule_ends_too_early", "/costs/0")],
            ProblemCodes.Found((Right with { Costs = [Cost(1m, 11) with { Schedule = ends }] }).Validate(_ => null))
        );
    }

    [Theory]
    [InlineData("green-book-2026-sensitivity", 50, true)]
    [InlineData("green-book-2026-sensitivity", 51, false)]
    [InlineData("green-book-2026", 50, false)]
    public void The_sensitivity_schedule_is_flagged_where_nothing_goes_beyond_fifty_years(string schedule, int last, bool isFlagged) =>
        Assert.Equal(
            isFlagged,
            (Right with { Schedule = schedule, Benefits = [Benefit("outcome", 1m, 1m) with { FirstBenefitYear = last }] })
                .Appraised()
                .Flags.Contains(AppraisalFlag.ScheduleIsForLongerHorizons)
        );

    private static ScheduleStepDraft Step(int from, int? to, decimal rate) =>
        new()
        {
            FromYear = from,
            ToYear = to,
            Rate = rate,
        };
}
