using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;
using static ValueLedger.Core.Tests.Appraisals.AppraisalDrafts;

namespace ValueLedger.Core.Tests.Appraisals;

public sealed class AppraisalFlagTests
{
    /// <summary>Of which nothing need be said.</summary>
    private static readonly BenefitDraft Plain = Benefit("outcome", 1m, 100m) with
    {
        UnitValue = Worth(100m) with { PriceYear = "2024" },
        Deadweight = Set(0.1m),
        AttributionToOthers = Set(0.1m),
        DropOff = Set(0.1m),
    };

    private static readonly AppraisalDraft Quiet = Of(
        [
            Amount(
                new CostAmountDraft
                {
                    Year = 0,
                    Amount = 100m,
                    PriceYear = "2024",
                }
            ),
        ],
        [Plain]
    );

    private static readonly Dictionary<AppraisalFlag, AppraisalDraft> Loud = new()
    {
        [AppraisalFlag.PricesOfTheDay] = Quiet with { BaseYear = null },
        [AppraisalFlag.PricesOfDifferentYears] = Quiet with
        {
            BaseYear = null,
            Benefits = [Plain with { UnitValue = Worth(100m) with { PriceYear = "1990" } }],
        },
        [AppraisalFlag.PriceYearIsAssumed] = Quiet with { Benefits = [Plain with { UnitValue = Worth(100m) }] },
        [AppraisalFlag.SecondarySourceIsUsed] = Quiet with
        {
            Deflator = new DeflatorDraft { Series = DeflatorSeriesList.All.First().Name },
        },
        [AppraisalFlag.RateIsOlderThanItsPack] = Of(
            [
                Amount(
                    new CostAmountDraft
                    {
                        Year = 0,
                        Amount = 100m,
                        PriceYear = "2027",
                    }
                ),
            ],
            [Plain with { UnitValue = Worth(100m) with { PriceYear = "2027" }, FirstBenefitYear = 1 }]
        ) with
        {
            BaseYear = "2027",
        },
        [AppraisalFlag.ScheduleIsForLongerHorizons] = Quiet with { Schedule = "green-book-2026-sensitivity" },
        [AppraisalFlag.NoPublicInputRecorded] = Quiet with { Costs = [Quiet.Costs![0] with { Class = MeasureClass.PartnerSpend }] },
        [AppraisalFlag.UnvaluedInputLeftOut] = Quiet with { Costs = [Amount(new CostAmountDraft { Year = 0 })] },
        [AppraisalFlag.InputNotValuedByConvention] = Quiet with
        {
            Costs =
            [
                Quiet.Costs![0],
                Amount(new CostAmountDraft { Year = 0 }) with
                {
                    Title = "hours",
                    Class = MeasureClass.CitizenTime,
                    NotValued = "Their own time",
                },
            ],
        },
        [AppraisalFlag.UnvaluedOutcomeLeftOut] = Quiet with { Benefits = [Plain with { UnitValue = null }] },
        [AppraisalFlag.BaselineIsAssumedToBeZero] = Quiet with { Benefits = [Plain with { Quantity = null, Observed = 1m }] },
        [AppraisalFlag.NoDeadweight] = Quiet with { Benefits = [Plain with { Deadweight = NotApplied }] },
        [AppraisalFlag.NothingAttributedToOthers] = Quiet with { Benefits = [Plain with { AttributionToOthers = Set(0m) }] },
        [AppraisalFlag.NoDropOff] = Quiet with { Benefits = [Plain with { DurationYears = 2, DropOff = null }] },
        [AppraisalFlag.CashabilityIsAssumed] = Quiet with
        {
            Benefits = [Plain with { Category = BenefitCategory.Fiscal, Cashability = null }],
        },
        [AppraisalFlag.OutcomePrecedesInputs] = Quiet with
        {
            Costs =
            [
                Amount(
                    new CostAmountDraft
                    {
                        Year = 1,
                        Amount = 100m,
                        PriceYear = "2024",
                    }
                ),
            ],
        },
        [AppraisalFlag.RatioIsUnusuallyHigh] = Quiet with { Benefits = [Plain with { Quantity = 13m }] },
        [AppraisalFlag.SpansDiffer] = Quiet with
        {
            Burden = new BurdenDraft { Amount = 100m, Source = "made" },
        },
    };

    /// <summary>Only a statement has earlier periods, and entries that do not add up.</summary>
    public static TheoryData<AppraisalFlag> Flags =>
        [
            .. Enum.GetValues<AppraisalFlag>()
                .Except([
                    AppraisalFlag.CountedInAnEarlierPeriod,
                    AppraisalFlag.DoesNotAddUp,
                    AppraisalFlag.MonthsWithoutAnEntry,
                    AppraisalFlag.AReadingIsMissing,
                    AppraisalFlag.OutcomesAreSuspended,
                    AppraisalFlag.PeriodIsNotOver,
                ]),
        ];

    [Fact]
    public void Of_what_is_fully_said_nothing_need_be_flagged() => Assert.Empty(Quiet.Appraised().Flags);

    [Theory]
    [MemberData(nameof(Flags))]
    public void What_should_be_looked_at_is_flagged_and_refused_nowhere(AppraisalFlag flag) =>
        Assert.Equal([flag], Loud[flag].Appraised().Flags);

    [Fact]
    public void A_ratio_of_10_22_is_not_yet_unusual() =>
        Assert.Empty(
            (
                Quiet with
                {
                    Benefits = [Plain with { Deadweight = Set(0.000001m), AttributionToOthers = Set(0.000001m), Quantity = 10.22m }],
                }
            )
                .Appraised()
                .Flags
        );

    [Fact]
    public void A_comparator_is_deadweight_enough()
    {
        var compared = Plain with
        {
            Quantity = null,
            Observed = 2m,
            Baseline = new BaselineDraft { Quantity = 1m, Source = "made" },
            Comparator = new ComparatorDraft { Change = 0m, Source = "made" },
            Deadweight = null,
        };
        var result = (Quiet with { Benefits = [compared with { Displacement = null }] }).Appraised();
        Assert.Empty(result.Flags);
        Assert.Equal([new SilentAssumption("outcome", "displacement")], result.SilentAssumptions);
    }

    [Fact]
    public void What_is_neither_set_nor_declared_not_applied_is_silent() =>
        Assert.Equal(
            ["deadweight", "displacement", "attributionToOthers", "dropOff"],
            Of([], [Plain with { Deadweight = null, Displacement = new AssumptionDraft(), AttributionToOthers = null, DropOff = null }])
                .Appraised()
                .SilentAssumptions.Select(silent => silent.Assumption)
        );

    [Fact]
    public void The_answer_names_what_its_figures_rest_on()
    {
        var draft = Quiet with
        {
            Deflator = new DeflatorDraft { Series = DeflatorSeriesList.All.First().Name },
            Benefits = [Plain with { Schedule = "green-book-health" }],
        };
        Assert.Equal(
            [
                ("green-book", ReferenceStatus.Verified),
                ("green-book-health", ReferenceStatus.Verified),
                (DeflatorSeriesList.All.First().Name, ReferenceStatus.Secondary),
            ],
            draft.Appraised().References.Select(reference => (reference.Name, reference.Status))
        );
    }

    private static CostDraft Amount(CostAmountDraft amount) => Cost(0m) with { Amounts = [amount] };
}
