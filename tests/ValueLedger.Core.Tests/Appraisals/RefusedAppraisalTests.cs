using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Tests.Problems;
using static ValueLedger.Core.Tests.Appraisals.AppraisalDrafts;
using static ValueLedger.Core.Tests.Appraisals.WrongAppraisals;

namespace ValueLedger.Core.Tests.Appraisals;

public sealed class RefusedAppraisalTests
{
    private static readonly Dictionary<string, AppraisalDraft> Wrong = new([.. All, .. WrongPeople.All, .. WrongComparisons.All]);

    public static TheoryData<string> Cases => [.. Wrong.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_wrong_is_refused_with_its_code_and_place(string expected) =>
        Assert.Equal([expected], Wrong[expected].Validate(Find).Problems.Select(problem => $"{problem.Code.Name} {problem.Pointer}"));

    [Fact]
    public void Every_code_of_lines_and_appraisals_has_a_wrong_appraisal() =>
        Assert.Empty(
            ProblemCodes
                .RefusedInput(typeof(ImpactProblems))
                .Concat(ProblemCodes.RefusedInput(typeof(AppraisalProblems)))
                .Except(Wrong.Keys.Select(expected => expected.Split(' ')[0]))
        );

    [Fact]
    public void Leakage_and_substitution_count_towards_the_whole_that_additive_deductions_may_take()
    {
        var line = Right.Benefits![0] with
        {
            Deductions = Deductions.Additive,
            Deadweight = Set(0.3m),
            Leakage = Set(0.3m),
            Substitution = Set(0.3m),
            AttributionToOthers = Set(0.2m),
        };
        Assert.Equal("shares_exceed_one", Assert.Single(With(_ => line).Validate(Find).Problems).Code.Name);
        Assert.Empty(With(_ => line with { AttributionToOthers = Set(0.1m) }).Validate(Find).Problems);
    }

    /// <summary>At 5 % a year a value grows to 1.05^500, which is 39 thousand million times as much.</summary>
    [Fact]
    public void A_value_that_grows_beyond_what_can_be_computed_is_refused()
    {
        var line = Right.Benefits![0] with { Quantity = 1_000m, DurationYears = 501, ValueGrowth = 0.05m, UnitValue = Worth(1_000m) };
        Assert.Equal("figures_are_too_large", Assert.Single(With(_ => line).Validate(Find).Problems).Code.Name);
        Assert.Empty(With(_ => line with { DurationYears = 400 }).Validate(Find).Problems);
    }

    [Fact]
    public void The_limits_themselves_are_accepted() =>
        Assert.All(
            [
                Right with
                {
                    Costs = null,
                },
                Right with
                {
                    Benefits = null,
                },
                Right with
                {
                    BaseYear = null,
                },
                Right with
                {
                    Schedule = "none",
                },
                With(line => line with { FirstBenefitYear = 0, DurationYears = 501 }),
                With(line => line with { FirstBenefitYear = 500 }),
                With(line => line with { Deductions = Deductions.Additive, Deadweight = Set(0.5m), AttributionToOthers = Set(0.5m) }),
                With(line => line with { Quantity = 1_000_000m, UnitValue = Worth(999_999_999m) }),
                With(line => line with { UnitValue = Worth(201m) with { Components = [Part, Part], RoundingTolerance = 1m } }),
                With(line => line with { UnitValue = null }),
                With(line =>
                    line with
                    {
                        Party = null,
                        Cashability = null,
                        Deadweight = null,
                        Displacement = new AssumptionDraft(),
                        OptimismBias = null,
                    }
                ),
                WithCost(cost =>
                    cost with
                    {
                        Amounts = [new CostAmountDraft { Year = 500, Amount = -999_999_999_999m }],
                        OptimismBias = 10m,
                    }
                ),
                Right with
                {
                    Benefits =
                    [
                        Benefit("one", 1m, 1m) with
                        {
                            SharedOutcome = "jobs",
                            AttributionToOthers = Set(0.5m),
                        },
                        Benefit("two", 1m, 1m) with
                        {
                            SharedOutcome = "jobs",
                            AttributionToOthers = Set(0.5m),
                        },
                    ],
                },
                WithRate(rate => rate with { Unit = "hour" }),
            ],
            draft => Assert.Empty(draft.Validate(Find).Problems)
        );

    [Fact]
    public void All_problems_come_at_once_in_the_order_of_the_members()
    {
        var draft = new AppraisalDraft
        {
            BaseYear = "x",
            Schedule = "x",
            ConfidenceTables = [new ConfidenceTableDraft()],
            Costs = [new CostDraft { Amounts = [null!] }, null!],
            Benefits =
            [
                null!,
                new BenefitDraft
                {
                    Code = "two",
                    Title = "two",
                    Deadweight = Set(2m),
                    UnitValue = Worth(1m) with { Unit = new string('x', 41) },
                    OptimismBias = 2m,
                },
            ],
            Burden = new BurdenDraft(),
        };
        Assert.Equal(
            [
                "/title",
                "/currency",
                "/baseYear",
                "/schedule",
                "/confidenceTables/0/name",
                "/confidenceTables/0/source",
                "/confidenceTables/0/corrections",
                "/costs/0/title",
                "/costs/0/class",
                "/costs/0/amounts/0/year",
                "/costs/1/title",
                "/costs/1/class",
                "/costs/1/amounts",
                "/benefits/0/code",
                "/benefits/0/title",
                "/benefits/0/quantity",
                "/benefits/0/category",
                "/benefits/0/firstBenefitYear",
                "/benefits/0/durationYears",
                "/benefits/1/quantity",
                "/benefits/1/category",
                "/benefits/1/deadweight/value",
                "/benefits/1/firstBenefitYear",
                "/benefits/1/durationYears",
                "/benefits/1/unitValue/unit",
                "/benefits/1/optimismBias",
                "/burden/amount",
                "/burden/source",
            ],
            draft.Validate(Find).Problems.Select(problem => problem.Pointer)
        );
    }

    [Fact]
    public void What_follows_from_a_wrong_series_is_not_told_again()
    {
        var draft = With(line => line with { UnitValue = Worth(1m) with { PriceYear = "2013" } }) with
        {
            Deflator = new DeflatorDraft { Series = "mine" },
        };
        Assert.Equal([("unknown_series", "/deflator/series")], ProblemCodes.Found(draft.Validate(Find)));
    }
}
