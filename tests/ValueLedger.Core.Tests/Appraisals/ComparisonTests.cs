using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Appraisals.Simulation;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Tests.Problems;
using static ValueLedger.Core.Tests.Appraisals.AppraisalDrafts;

namespace ValueLedger.Core.Tests.Appraisals;

public sealed class ComparisonTests
{
    private static readonly AppraisalDraft Usual = Of([Cost(100m)], [Benefit("calm", 10m, 15m)]) with
    {
        Title = "as now",
        NotInMoney = ["Neighbours know each other."],
    };

    private static readonly AppraisalDraft Small = Of(
        [Cost(150m), Cost(30m, kind: MeasureClass.CitizenTime, party: "members")],
        [Benefit("calm", 20m, 15m), Benefit("beds", 1m, 50m, BenefitCategory.Fiscal)]
    ) with
    {
        Title = "small",
    };

    private static readonly AppraisalDraft Large = Of([Cost(400m)], [Benefit("calm", 40m, 15m)]) with { Title = "large" };

    private static readonly ComparisonDraft Draft = new() { Options = [Usual, Small, Large], BusinessAsUsual = 0 };

    private static ComparisonResult Compared(ComparisonDraft draft)
    {
        var decision = draft.Validate(_ => null);
        Assert.Empty(decision.Problems);
        return decision.Value!.Compare();
    }

    [Fact]
    public void Each_option_stands_by_itself_and_less_business_as_usual()
    {
        var options = Compared(Draft).Options;
        Assert.Equal(["as now", "small", "large"], options.Select(option => option.Title));
        Assert.Equal([50m, 170m, 200m], options.Select(option => option.Figures.Npsv));
        Assert.Null(options[0].LessBusinessAsUsual);
        var less = options[1].LessBusinessAsUsual!;
        Assert.Equal(
            (50m, 80m, 200m, 120m),
            (less.PresentValueAgencyCost, less.PresentValueFullSocialCost, less.PresentValueBenefits, less.Npsv)
        );
        Assert.Equal(new GainByCategory(50m, 0m, 150m, 0m), less.BenefitsByCategory);
        Assert.Equal((2.5m, 4m, 3.4m), (less.BenefitCostRatio, less.BenefitPerAgencyPound, less.BenefitCostRatioPublic));
        Assert.Equal(1.944444m, options[1].Ratios.BenefitCostRatio.Value);
        Assert.Equal(["Neighbours know each other."], options[0].NotInMoney);
    }

    /// <summary>The Green Book of 2003 (box 15 of the golden appraisals) compared with itself gains nothing.</summary>
    [Fact]
    public void A_published_appraisal_less_itself_is_nothing()
    {
        var published = PublishedAppraisal.Request("green-book-2003-box-15");
        var less = Compared(new ComparisonDraft { Options = [published, published], BusinessAsUsual = 1 }).Options[0].LessBusinessAsUsual!;
        Assert.Equal((0m, 0m, 0m), (less.PresentValueFullSocialCost, less.PresentValueBenefits, less.Npsv));
        Assert.Equal(
            (null, UndefinedReason.DenominatorIsZeroOrLess, UndefinedReason.DenominatorIsZeroOrLess),
            (less.BenefitCostRatio, less.UndefinedReason, less.AgencyUndefinedReason)
        );
    }

    [Fact]
    public void Where_less_is_spent_a_ratio_of_differences_has_no_meaning()
    {
        var less = Compared(Draft with { BusinessAsUsual = 2 }).Options[0].LessBusinessAsUsual!;
        Assert.Equal((-300m, -150m, null), (less.PresentValueFullSocialCost, less.Npsv, less.BenefitCostRatio));
    }

    /// <summary>The large option is 30 better than the small one: its cost of 400 may rise to 430, the small one's of 150 may fall to
    /// 120.</summary>
    [Fact]
    public void The_order_turns_where_two_options_have_the_same_npsv()
    {
        var turns = Compared(Draft).Turns;
        Assert.Equal(430m, turns.Single(turn => turn is { Option: 2, Against: 1, Assumption: "amounts/0" }).Value);
        Assert.Equal(
            [120m, 0m],
            turns.Where(turn => turn is { Option: 1, Against: 2, Assumption: "amounts/0" }).Select(turn => turn.Value)
        );
        Assert.Equal(14.25m, turns.Single(turn => turn is { Option: 2, Against: 1, Assumption: "unitValue" }).Value);
        Assert.Equal(
            (38m, 40m),
            turns.Where(turn => turn is { Option: 2, Against: 1, Assumption: "quantity" }).Select(turn => (turn.Value, turn.Base)).Single()
        );
        Assert.DoesNotContain(turns, turn => turn.Option == turn.Against);
    }

    [Theory]
    [InlineData(51)]
    [InlineData(52)]
    public void With_the_value_at_the_turn_both_options_have_the_same_npsv(int seed)
    {
        var (random, met) = (new RandomAppraisals(seed), 0);
        for (var turn = 0; turn < 30; turn++)
        {
            var one = random.Next();
            var other = random.Next() with
            {
                BaseYear = one.BaseYear,
                Deflator = one.Deflator,
                Schedule = one.Schedule,
                Currency = one.Currency,
            };
            var decision = new ComparisonDraft { Options = [one, other], BusinessAsUsual = 0 }.Validate(_ => null);
            if (!decision.IsAccepted)
            {
                continue;
            }

            var target = other.Appraised().Npsv;
            foreach (var found in decision.Value.Compare().Turns.Where(found => found.Option == 0))
            {
                var value = new SwitchingValue(found.Line, found.Assumption, found.Base, found.Value, null);
                if (!Changed.Can(one, value))
                {
                    continue;
                }

                met++;
                var (low, high) = Changed.Around(one, value, found.Value);
                var (below, above) = (
                    Changed.To(one, value, low).Appraised().Npsv - target,
                    Changed.To(one, value, high).Appraised().Npsv - target
                );
                Assert.True(below <= 0 != above < 0 || Math.Abs(below) < 0.02m || Math.Abs(above) < 0.02m, $"{found}: {below}, {above}");
            }
        }

        Assert.True(met > 20);
    }

    public static TheoryData<string, ComparisonDraft> Wrong =>
        new()
        {
            { "member_is_required /options", Draft with { Options = null } },
            { "list_is_empty /options", Draft with { Options = [Usual] } },
            { "list_is_too_long /options", Draft with { Options = [.. Enumerable.Repeat(Usual, 11)] } },
            { "member_is_required /businessAsUsual", Draft with { BusinessAsUsual = null } },
            { "business_as_usual_is_no_option /businessAsUsual", Draft with { BusinessAsUsual = 3 } },
            { "member_is_required /options/1/currency", Draft with { Options = [Usual, Small with { Currency = null }] } },
            { "options_differ_in_currency /options/1/currency", Draft with { Options = [Usual, Small with { Currency = "EUR" }] } },
            { "options_differ_in_base_year /options/2/baseYear", Draft with { Options = [Usual, Small, Large with { BaseYear = null }] } },
            { "options_differ_in_schedule /options/1/schedule", Draft with { Options = [Usual, Small with { Schedule = "none" }] } },
            {
                "options_differ_in_schedule /options/1/schedule",
                Draft with
                {
                    Options =
                    [
                        Usual with
                        {
                            Schedule = Own,
                        },
                        Small with
                        {
                            Schedule = Own with
                            {
                                Steps =
                                [
                                    new ScheduleStepDraft
                                    {
                                        FromYear = 1,
                                        ToYear = 5,
                                        Rate = 0.2m,
                                    },
                                ],
                            },
                        },
                    ],
                }
            },
            {
                "comparison_is_not_simulated /options/1/simulation",
                Draft with
                {
                    Options = [Usual, Small with { Simulation = new SimulationDraft() }],
                }
            },
            {
                "comparison_is_too_large /options",
                Draft with
                {
                    Options =
                    [
                        .. Enumerable.Repeat(Of([], [.. Enumerable.Range(0, 200).Select(line => Benefit($"line-{line}", 1m, 1m))]), 4),
                    ],
                }
            },
        };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_wrong_is_refused_with_its_code_and_place(string expected, ComparisonDraft draft) =>
        Assert.Equal([expected], draft.Validate(_ => null).Problems.Select(problem => $"{problem.Code.Name} {problem.Pointer}"));

    [Fact]
    public void Everything_that_is_wrong_with_the_options_is_told_at_once() =>
        Assert.Equal(
            [
                ("member_is_required", "/options/0/title"),
                ("options_differ_in_currency", "/options/2/currency"),
                ("business_as_usual_is_no_option", "/businessAsUsual"),
            ],
            ProblemCodes.Found(
                new ComparisonDraft
                {
                    Options = [Usual with { Title = null }, Small, Large with { Currency = "EUR" }],
                    BusinessAsUsual = 7,
                }.Validate(_ => null)
            )
        );
}
