using System.Text.Json;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Statements;
using ValueLedger.Core.Statements.Sections;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Tests.Statements;

/// <summary>What lies between gross and net is told in units and in money, and adds up to the net that is printed.</summary>
public sealed class BenefitStepTests
{
    private const string Programme = StatementBook.Programme;

    private static readonly StatementDraft TwoYears = StatementBook.Draft() with { From = A.Day("2019-01-01"), To = A.Day("2020-12-31") };

    private static ImpactLineDraft Line(string measure = "lonely-less", decimal unitValue = 700m) =>
        StatementBook.Line(measure, unitValue) with
        {
            Displacement = new AssumptionDraft { Value = 0.2m, Source = "Other groups" },
        };

    private static BenefitLine Prepared(ImpactLineDraft line, decimal observed) =>
        Assert.Single(new StatementBook().Entry(line.Measure!, observed).Map(Programme, line).Prepare().Outcomes.Benefits.Lines);

    private static void Casts(BenefitLine line)
    {
        Assert.Equal(line.NetQuantity, line.Steps.Sum(step => step.Quantity));
        Assert.Equal(line.Net, line.Steps.Sum(step => step.Amount));
        Assert.All(line.Steps.Where(step => step.Step == GrossToNetStep.Rounding), step => Assert.NotEqual(0m, step.Amount));
        Assert.All(line.Years.Lines, year => Assert.Equal(year.Net, year.BeforeFading + year.Faded));
        var (total, rounding) = (line.Years.Total, line.Years.Rounding);
        Assert.Equal((total.Net, rounding.Net), (total.BeforeFading + total.Faded, rounding.BeforeFading + rounding.Faded));
        Assert.Equal(
            (total.BeforeFading, total.Faded, total.Net),
            (
                line.Years.Lines.Sum(year => year.BeforeFading) + rounding.BeforeFading,
                line.Years.Lines.Sum(year => year.Faded) + rounding.Faded,
                line.Years.Lines.Sum(year => year.Net) + rounding.Net
            )
        );
    }

    [Fact]
    public void Each_deduction_is_taken_from_what_the_one_before_it_left()
    {
        var line = Prepared(Line(), 40);
        Assert.Equal(
            [
                (GrossToNetStep.Gross, 40m, 28_000m),
                (GrossToNetStep.Deadweight, -10m, -7000m),
                (GrossToNetStep.Displacement, -6m, -4200m),
                (GrossToNetStep.AttributionToOthers, -2.4m, -1680m),
            ],
            line.Steps.Select(step => (step.Step, step.Quantity, step.Amount!.Value))
        );
        Assert.Equal((21.6m, 15_120m), (line.NetQuantity, line.Net));
        Casts(line);
    }

    /// <summary>40 people, less a quarter, then a tenth, a fifth, a tenth and a tenth of what is left.</summary>
    [Fact]
    public void Leakage_and_substitution_are_steps_where_the_map_mentions_them()
    {
        var line = Prepared(
            Line() with
            {
                Leakage = new AssumptionDraft { Value = 0.1m, Source = "Postcodes" },
                Substitution = new AssumptionDraft { Value = 0.1m, Source = "Other clubs" },
            },
            40
        );
        Assert.Equal([40m, -10m, -3m, -5.4m, -2.16m, -1.944m], line.Steps.Select(step => step.Quantity));
        Assert.Equal((17.496m, 12_247.2m), (line.NetQuantity, line.Net));
        Assert.Equal((0.1m, "Postcodes"), (line.Leakage!.Share, line.Leakage.Source));
        Casts(line);
    }

    /// <summary>A member nobody has to state is no silent assumption, and has no note.</summary>
    [Fact]
    public void Leakage_and_substitution_that_are_not_mentioned_are_not_silent()
    {
        var statement = new StatementBook().Entry("lonely-less", 40).Map(Programme, Line()).Prepare();
        Assert.Null(Assert.Single(statement.Outcomes.Benefits.Lines).Leakage);
        Assert.DoesNotContain(statement.Notes.Assumptions, note => note.Assumption is "leakage" or "substitution");
    }

    /// <summary>13.5 people a year at 700 in year 0; half of them in year 1, each worth 2 % more.</summary>
    [Fact]
    public void A_value_that_grows_counts_year_by_year_from_year_zero()
    {
        var line = Prepared(
            StatementBook.Line() with
            {
                ValueGrowth = new ValueGrowthDraft { Rate = 0.02m, Source = "OBR" },
            },
            20
        );
        Assert.Equal([(1m, 9450m), (1.02m, 4819.5m)], line.Years.Lines.Select(year => (year.Growth, year.Net)));
        Assert.Equal((9450m, 14_106.52m), (line.Net, line.PresentValue));
        Casts(line);
        var notes = new StatementBook()
            .Entry("lonely-less", 20)
            .Map(Programme, StatementBook.Line() with { ValueGrowth = 0.02m })
            .Prepare()
            .Notes.Assumptions;
        Assert.Equal(0.02m, Assert.Single(notes, note => note.Assumption == "valueGrowth").Value);
    }

    [Fact]
    public void Additive_deductions_are_each_a_share_of_the_gross()
    {
        var line = Prepared(Line() with { Deductions = Deductions.Additive }, 40);
        Assert.Equal([40m, -10m, -8m, -4m], line.Steps.Select(step => step.Quantity));
        Assert.Equal<decimal?>([28_000m, -7000m, -5600m, -2800m], line.Steps.Select(step => step.Amount));
        Casts(line);
    }

    [Fact]
    public void Where_it_got_worse_elsewhere_the_deadweight_is_added()
    {
        var compared = Line("casualties", 100m) with
        {
            Deadweight = null,
            Baseline = new BaselineDraft { Quantity = 100m, Source = "Before" },
            Comparator = new ComparatorDraft { Change = 0.1m, Source = "Elsewhere" },
        };
        var line = Prepared(compared, 60);
        Assert.Equal([40m, 10m, -10m, -4m], line.Steps.Select(step => step.Quantity));
        Assert.Equal<decimal?>([4000m, 1000m, -1000m, -400m], line.Steps.Select(step => step.Amount));
        Casts(line);
    }

    [Fact]
    public void A_loss_is_lessened_and_what_fades_of_it_is_a_gain()
    {
        var line = Prepared(
            Line("casualties", 100m) with
            {
                Baseline = new BaselineDraft { Quantity = 60m, Source = "Before" },
            },
            100
        );
        Assert.Equal<decimal?>([-4000m, 1000m, 600m, 240m], line.Steps.Select(step => step.Amount));
        Assert.Equal([(-2160m, 0m), (-2160m, 1080m)], line.Years.Lines.Select(year => (year.BeforeFading, year.Faded)));
        Casts(line);
    }

    [Fact]
    public void Without_a_value_quantities_are_told_and_without_an_observation_nothing()
    {
        var line = Prepared(Line() with { UnitValue = null }, 40);
        Assert.Equal(
            [(40m, null), (-10m, null), (-6m, null), (-2.4m, (decimal?)null)],
            line.Steps.Select(step => (step.Quantity, step.Amount))
        );
        Assert.Null(line.Years.Total.BeforeFading);
        Assert.Empty(Assert.Single(new StatementBook().Map(Programme, Line()).Prepare().Outcomes.Benefits.Lines).Steps);
        Assert.Empty(
            Assert
                .Single(
                    new StatementBook()
                        .Entry("employed", 0.4m)
                        .Entry("employed", 0.6m)
                        .Map(Programme, Line("employed"))
                        .Prepare()
                        .Outcomes.Benefits.Lines
                )
                .Steps
        );
    }

    [Fact]
    public void What_the_rounded_steps_miss_of_the_rounded_net_is_a_step_of_its_own()
    {
        var line = Prepared(
            Line(unitValue: 0.01m) with
            {
                Deadweight = new AssumptionDraft { Value = 0.5m, Source = "Made" },
            },
            1
        );
        Assert.Equal<decimal?>([0.01m, -0.01m, 0m, 0m], line.Steps.Select(step => step.Amount));
        Assert.Equal(0m, line.Net);
        var missing = Prepared(
            Line(unitValue: 0.01m) with
            {
                Deductions = Deductions.Additive,
                Deadweight = new AssumptionDraft { Value = 0.5m, Source = "Made" },
                Displacement = null,
                AttributionToOthers = new AssumptionDraft { Value = 0.5m, Source = "Made" },
            },
            1
        );
        Assert.Equal((GrossToNetStep.Rounding, 0m, 0.01m), (missing.Steps[^1].Step, missing.Steps[^1].Quantity, missing.Steps[^1].Amount));
        Casts(missing);
    }

    [Fact]
    public void What_fades_is_told_year_by_year()
    {
        var line = Prepared(Line() with { DurationYears = 3 }, 40);
        Assert.Equal(
            [(15_120m, 0m, 15_120m), (15_120m, -7560m, 7560m), (15_120m, -11_340m, 3780m)],
            line.Years.Lines.Select(year => (year.BeforeFading, year.Faded, year.Net))
        );
        Assert.Equal((45_360m, -18_900m), (line.Years.Total.BeforeFading, line.Years.Total.Faded));
        Casts(line);
    }

    [Fact]
    public void Of_several_years_each_fades_from_when_it_began()
    {
        var line = Line() with
        {
            DurationYears = 2,
            Deadweight = new AssumptionDraft { NotApplied = "case" },
            Displacement = new AssumptionDraft { NotApplied = "case" },
            AttributionToOthers = new AssumptionDraft { NotApplied = "case" },
        };
        var shown = Assert.Single(
            new StatementBook()
                .Map(Programme, line)
                .Entry("lonely-less", 3, "2019-06-01")
                .Entry("lonely-less", 1, "2020-06-01")
                .Prepare(TwoYears)
                .Outcomes.Benefits.Lines
        );
        Assert.Equal(
            [(2100m, 0m, 2100m), (2800m, -1050m, 1750m), (700m, -350m, 350m)],
            shown.Years.Lines.Select(year => (year.BeforeFading, year.Faded, year.Net))
        );
        Casts(shown);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Whatever_is_assumed_the_steps_add_up_to_the_printed_net(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 100; round++)
        {
            var isCompared = random.Next(3) == 0;
            var line = Line("casualties", random.Next(1, 1_000_000) / 1000m) with
            {
                Deductions = random.Next(2) == 0 ? Deductions.Additive : Deductions.Multiplicative,
                Baseline =
                    isCompared || random.Next(2) == 0
                        ? new BaselineDraft
                        {
                            Quantity = random.Next(1, 100_000) / 7000m,
                            Months = random.Next(1, 40),
                            Source = "Before",
                        }
                        : null,
                Comparator = isCompared ? new ComparatorDraft { Change = random.Next(-500, 500) / 1000m, Source = "Elsewhere" } : null,
                Deadweight = isCompared ? null : Share(),
                Displacement = Share(),
                AttributionToOthers = Share(),
                DropOff = Share(),
                DurationYears = random.Next(1, 12),
            };
            var book = new StatementBook()
                .Map(Programme, line)
                .Entry("casualties", random.Next(0, 100_000) / 1000m, "2019-05-01")
                .Entry("casualties", random.Next(0, 100_000) / 1000m, "2020-05-01");
            var statement = book.Prepare(random.Next(2) == 0 ? TwoYears : TwoYears with { From = A.Day("2020-01-01") });
            var shown = Assert.Single(statement.Outcomes.Benefits.Lines);
            Casts(shown);
            Assert.DoesNotMatch("-0(\\.0+)?[,}]", JsonSerializer.Serialize(shown, WireJson.Options));
        }

        AssumptionDraft Share() => new() { Value = random.Next(0, 334) / 1000m, Source = "Made" };
    }
}
