using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Core.Tests.Statements;

/// <summary>Shares and means in statements: pooled, beside what they were or are elsewhere, and from gross to net by the people behind
/// them.</summary>
public sealed class AnswersOfAStatementTests
{
    /// <summary>Youth courts: 9 % of their young people offended again, and 30 % of those before other courts (OECD, CitizenPoweredCities;
    /// 100 each to have intervals). Newcombe's and Katz's intervals as statistics packages give them.</summary>
    [Fact]
    public void Nine_percent_beside_thirty_is_21_points_or_seven_tenths_less()
    {
        var line = Only(
            new StatementBook()
                .Entry("reoffended", 9, details: Asked(100))
                .Map(
                    StatementBook.Programme,
                    Line("reoffended") with
                    {
                        Comparator = new ComparatorDraft
                        {
                            Quantity = 30,
                            Of = 100,
                            Source = "Other courts",
                        },
                        Deadweight = null,
                        Design = StudyDesign.Comparison,
                    }
                )
        );
        Assert.Equal(new ChangeFigure(-0.21m, -0.314618m, -0.101413m, ChangeAgainst.Comparator, null, null), line.AbsoluteChange);
        Assert.Equal(new ChangeFigure(-0.7m, -0.849739m, -0.401041m, ChangeAgainst.Comparator, null, null), line.RelativeChange);
        Assert.Equal((9m, 21m, 0m, 21m), (line.Observed, line.GrossQuantity, line.DeadweightQuantity, line.NetQuantity));
        Assert.Equal(StudyDesign.Comparison, line.Design);
    }

    /// <summary>Well London: 79 % and 76 % eat more healthily; had it been half of 2,000 before, 420 of 1,500 people changed.</summary>
    [Fact]
    public void A_share_is_gross_by_those_who_were_asked_now()
    {
        var book = new StatementBook()
            .Entry("eat-well", 790, details: Asked(1000), grade: EvidenceGrade.SystemRecorded)
            .Entry("eat-well", 380, details: Asked(500))
            .Map(StatementBook.Programme, Line("eat-well") with { Baseline = Before(1000, 2000) });
        var statement = book.Prepare();
        var recorded = Assert.Single(statement.Outcomes.Recorded);
        Assert.Equal((null, QuantityGap.DoesNotAddUp, 2L), (recorded.Quantity, recorded.UndefinedReason, recorded.Entries));
        Assert.Equal(new AnswersLine(0.78m, null, 1500, 0.758336m, 0.800234m, null), recorded.Answers);
        var line = Only(book);
        Assert.Equal((1170m, 420m, 420m), (line.Observed, line.GrossQuantity, line.NetQuantity));
        Assert.Equal(new BaselineFigure(1000, null, 750, "Survey", 2000), line.Baseline);
        Assert.Equal((0.28m, 0.249201m, 0.30981m), (line.AbsoluteChange!.Value, line.AbsoluteChange.Low, line.AbsoluteChange.High));
        Assert.Equal((0.56m, 0.481826m, 0.642298m), (line.RelativeChange!.Value, line.RelativeChange.Low, line.RelativeChange.High));
        Assert.Equal(420_000m, statement.Results.PresentValueBenefits);

        // Of better evidence alone: 790 of 1,000 beside 500.
        Assert.Equal(
            [420_000m, 290_000m, 290_000m, null],
            statement.Evidence.AndBetter.Select(least => least.Figures.PresentValueBenefits)
        );
    }

    [Fact]
    public void The_share_of_others_is_the_deadweight_where_a_baseline_is_stated_too()
    {
        var line = Only(
            new StatementBook()
                .Entry("eat-well", 60, details: Asked(100))
                .Map(
                    StatementBook.Programme,
                    Line("eat-well") with
                    {
                        Baseline = Before(40, 100),
                        Comparator = new ComparatorDraft
                        {
                            Quantity = 100,
                            Of = 200,
                            Source = "Next town",
                        },
                        Deadweight = null,
                    }
                )
        );
        Assert.Equal((20m, 10m, 10m), (line.GrossQuantity, line.DeadweightQuantity, line.NetQuantity));
        Assert.Equal(new ComparatorFigure(0.25m, "Next town", 100, 200), line.Comparator);
        Assert.Equal((0.1m, ChangeAgainst.Comparator), (line.AbsoluteChange!.Value, line.AbsoluteChange.Against));
    }

    /// <summary>A point of life satisfaction of a person for a year is worth 13,000 pounds of 2019 (HM Treasury, wellbeing guidance 2021).</summary>
    [Fact]
    public void A_mean_is_gross_by_points_times_people()
    {
        var line = Only(
            new StatementBook()
                .Entry("satisfaction", 7.2m, details: Asked(40))
                .Entry("satisfaction", 6.8m, details: Asked(10))
                .Map(
                    StatementBook.Programme,
                    Line("satisfaction", 13_000) with
                    {
                        Baseline = new BaselineDraft { Quantity = 7m, Source = "Survey" },
                    }
                )
        );
        Assert.Equal((356m, 6m, 78_000.00m), (line.Observed, line.GrossQuantity, line.Net));
        Assert.Equal(
            new ChangeFigure(0.12m, null, null, ChangeAgainst.Baseline, null, ChangeGap.OnlySharesHaveAnInterval),
            line.AbsoluteChange
        );
    }

    [Fact]
    public void A_sum_changes_too_and_nothing_to_compare_with_is_said()
    {
        var changes = new StatementBook()
            .Entry("lonely-less", 30)
            .Map(
                StatementBook.Programme,
                Line("lonely-less") with
                {
                    Baseline = new BaselineDraft
                    {
                        Quantity = 20,
                        Months = 12,
                        Source = "Before",
                    },
                },
                Line("lonely-less") with
                {
                    Code = "other",
                    Category = BenefitCategory.Fiscal,
                }
            )
            .Prepare()
            .Outcomes.Benefits.Lines;
        Assert.Equal((10m, 0.5m), (changes[0].AbsoluteChange!.Value, changes[0].RelativeChange!.Value));
        Assert.Equal(ChangeGap.NothingToCompareWith, changes[1].AbsoluteChange!.UndefinedReason);
    }

    [Fact]
    public void A_share_of_nobody_has_no_interval_of_its_ratio()
    {
        var line = Only(
            new StatementBook()
                .Entry("reoffended", 0, details: Asked(100))
                .Map(StatementBook.Programme, Line("reoffended") with { Baseline = Before(30, 100) })
        );
        Assert.Equal(
            (-1m, null, ChangeGap.ShareIsZero),
            (line.RelativeChange!.Value, line.RelativeChange.Low, line.RelativeChange.IntervalUndefinedReason)
        );
        Assert.NotNull(line.AbsoluteChange!.Low);
    }

    [Fact]
    public void Only_lines_of_a_design_or_a_better_one_count()
    {
        var figures = new StatementBook()
            .Entry("lonely-less", 10)
            .Entry("eat-well", 5, details: Asked(10))
            .Map(
                StatementBook.Programme,
                Line("lonely-less") with
                {
                    Design = StudyDesign.BeforeAndAfter,
                },
                Line("eat-well") with
                {
                    Code = "b",
                    Design = StudyDesign.Randomised,
                },
                Line("eat-well") with
                {
                    Code = "c",
                    Category = BenefitCategory.Fiscal,
                }
            )
            .Prepare()
            .Evidence.DesignAndBetter;
        Assert.Equal(
            [
                (StudyDesign.Opinion, 15_000m),
                (StudyDesign.BeforeAndAfter, 15_000m),
                (StudyDesign.Comparison, 5_000m),
                (StudyDesign.MatchedComparison, 5_000m),
                (StudyDesign.Randomised, 5_000m),
            ],
            figures.Select(least => (least.Design, least.Figures.PresentValueBenefits!.Value))
        );
    }

    /// <summary>Over 48,000 plans for 480,000 pounds: at most 10 pounds each, and a ratio of at least so much.</summary>
    [Fact]
    public void A_bound_of_an_entry_is_a_bound_of_everything_it_enters()
    {
        var statement = new StatementBook()
            .Entry("spend", 480_000, party: "council")
            .Entry("visits", 47_000)
            .Entry("visits", 1_000, details: new EntryDetails { Bound = Bound.MoreThan })
            .Entry("lonely-less", 1_000, details: new EntryDetails { Bound = Bound.MoreThan })
            .Map(StatementBook.Programme, Line("lonely-less"))
            .Prepare();
        var output = Assert.Single(statement.Outputs);
        Assert.Equal(
            (48_000m, Bound.MoreThan, 10m, Bound.LessThan),
            (output.Quantity, output.Bound, output.AgencyCostPerUnit, output.AgencyCostBound)
        );
        Assert.Equal(Bound.MoreThan, statement.Results.Ratios.BenefitCostRatio.Bound);
        Assert.Equal(Bound.LessThan, Assert.Single(statement.Results.CostPerOutcome).AgencyBound);
    }

    [Fact]
    public void About_a_thousand_before_makes_the_ratio_about_so_much()
    {
        var statement = new StatementBook()
            .Entry("spend", 100, party: "council")
            .Entry("casualties", 900)
            .Map(
                StatementBook.Programme,
                Line("casualties") with
                {
                    Baseline = new BaselineDraft
                    {
                        Quantity = 1000,
                        Months = 12,
                        Bound = Bound.About,
                        Source = "Press",
                    },
                }
            )
            .Prepare();
        Assert.Equal(Bound.About, statement.Results.Ratios.BenefitCostRatio.Bound);
        Assert.Equal(Bound.About, Assert.Single(statement.Outcomes.Benefits.Lines).Baseline!.Bound);
    }

    /// <summary>Blackheath's fireworks, crowdfunded in part: 25,000 of 45,000 pounds count once, as what citizens gave.</summary>
    [Fact]
    public void A_gift_that_pays_for_a_cost_counts_once()
    {
        var statement = new StatementBook()
            .Entry("gifts", 25_000, party: "members")
            .Entry("spend", 45_000, party: "council", details: new EntryDetails { FinancedBy = [new FinancedPart("members", 25_000)] })
            .Prepare();
        Assert.Equal(
            (20_000m, 25_000m, 45_000m),
            (statement.PublicCosts.Total.Value, statement.CitizenInputs.Total.Value, statement.Costs.Total.FullSocial)
        );
        Assert.Equal(
            [(null, 45_000m), ("members", -25_000m)],
            statement.PublicCosts.Lines.Select(line => (line.FinancedBy, line.Value!.Value))
        );
        Assert.Equal([("council", 20_000m), ("members", 25_000m)], statement.PayerGainer.Lines.Select(line => (line.Party, line.Cost)));
        Assert.Equal((2L, true), (statement.Evidence.Total.Entries, statement.ControlTotal.Agrees));
    }

    private static EntryDetails Asked(decimal of) => new() { Of = of };

    private static BaselineDraft Before(decimal quantity, decimal of) =>
        new()
        {
            Quantity = quantity,
            Of = of,
            Source = "Survey",
        };

    /// <summary>A line of which nothing is deducted, with a value of 1,000 a unit in the period.</summary>
    private static ImpactLineDraft Line(string measure, decimal unitValue = 1000)
    {
        var none = new AssumptionDraft { NotApplied = "made" };
        return StatementBook.Line(measure, unitValue) with
        {
            Deadweight = none,
            Displacement = none,
            AttributionToOthers = none,
            DropOff = none,
            DurationYears = 1,
        };
    }

    private static BenefitLine Only(StatementBook book) => Assert.Single(book.Prepare().Outcomes.Benefits.Lines);
}
