using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Statements;
using ValueLedger.Core.Statements.Notes;

namespace ValueLedger.Core.Tests.Statements;

/// <summary>A period of more than twelve months has years, and what is of a later one is discounted to year 0.</summary>
public sealed class LongPeriodTests
{
    private const string Programme = StatementBook.Programme;

    private static readonly StatementDraft FiveYears = StatementBook.Draft() with { From = A.Day("2019-01-01"), To = A.Day("2023-12-31") };

    private static ImpactLineDraft OneYear(string measure = "lonely-less") =>
        StatementBook.Line(measure, 2000m) with
        {
            Deadweight = new AssumptionDraft { NotApplied = "case" },
            AttributionToOthers = new AssumptionDraft { NotApplied = "case" },
            DropOff = new AssumptionDraft { NotApplied = "case" },
            FirstBenefitYear = 1,
            DurationYears = 1,
        };

    private static StatementBook Yearly()
    {
        var book = new StatementBook().Map(Programme, OneYear());
        foreach (var year in Enumerable.Range(2019, 5))
        {
            book.Entry("coordinator", 1000, $"{year}-06-01").Entry("lonely-less", 1, $"{year}-06-01");
        }

        return book;
    }

    [Fact]
    public void Costs_and_outcomes_fall_in_the_year_of_their_date_and_benefits_after_it()
    {
        var statement = Yearly().Prepare(FiveYears);
        Assert.Equal(
            (4_357.03m, 5000m, 4_673.08m),
            (statement.Results.Npsv, statement.Costs.Total.Agency, statement.Results.PresentValueAgencyCost)
        );
        Assert.Equal(
            [(0, 1m), (1, 0.966184m), (2, 0.933511m), (3, 0.901943m), (4, 0.871442m)],
            statement.PublicCosts.Lines.Select(line => (line.Year, Math.Round(line.Factor, 6)))
        );
        var line = Assert.Single(statement.Outcomes.Benefits.Lines);
        Assert.Equal([(1, 0.2m), (2, 0.2m), (3, 0.2m), (4, 0.2m), (5, 0.2m)], line.Years.Lines.Select(year => (year.Year, year.Remaining)));
        Assert.Equal((10_000m, 9_030.10m), (line.Net, line.PresentValue));
        Assert.Equal(1000m, statement.Results.CostPerOutcome[0].Agency);
        Assert.Equal(statement.Results.Npsv, statement.PayerGainer.Total.Net);
        Assert.Equal(
            (statement.Results.PresentValueAgencyCost, statement.Results.Npsv),
            (statement.Bases[0].Figures.AgencyCost, statement.Bases[0].Figures.Npsv)
        );
    }

    [Fact]
    public void Up_to_twelve_months_are_year_zero_and_a_day_more_begins_another_year()
    {
        var book = new StatementBook()
            .Entry("coordinator", 1000, "2024-02-28")
            .Map(Programme, OneYear())
            .Entry("lonely-less", 1, "2024-02-28");
        var twelve = book.Prepare(StatementBook.Draft() with { From = A.Day("2023-03-01"), To = A.Day("2024-02-29") });
        Assert.Equal((1000m, 0), (twelve.Results.PresentValueAgencyCost, twelve.PublicCosts.Lines[0].Year));
        var longer = book.Prepare(StatementBook.Draft() with { From = A.Day("2023-02-28"), To = A.Day("2024-02-29") });
        Assert.Equal((966.18m, 1), (longer.Results.PresentValueAgencyCost, longer.PublicCosts.Lines[0].Year));
        Assert.Equal(Math.Round(2000m / 1.035m / 1.035m, 2), longer.Results.PresentValueBenefits);
    }

    [Fact]
    public void A_level_has_in_each_year_its_change_since_the_year_before()
    {
        var line = OneYear("not-in-work") with
        {
            Baseline = new BaselineDraft { Quantity = 100m, Source = "Before" },
        };
        var statement = new StatementBook()
            .Entry("coordinator", 1)
            .Map(Programme, line)
            .Entry("not-in-work", 90, "2019-12-01")
            .Entry("not-in-work", 60, "2021-03-01")
            .Entry("not-in-work", 70, "2022-12-31")
            .Prepare(FiveYears);
        var shown = Assert.Single(statement.Outcomes.Benefits.Lines);
        Assert.Equal(30m, shown.NetQuantity);
        Assert.Equal([(0, 1m / 3), (2, 1m), (3, -1m / 3)], shown.Shares.Select(share => (share.Year, share.Share)));
        Assert.Equal([20_000m, 0m, 60_000m, -20_000m], shown.Years.Lines.Select(year => year.Net));
        Assert.Equal(60_000m, shown.Years.Total.Net);
    }

    [Fact]
    public void A_benefit_that_lasts_and_fades_is_spread_from_each_year_on()
    {
        var line = OneYear() with
        {
            FirstBenefitYear = 0,
            DurationYears = 2,
            DropOff = new AssumptionDraft { Value = 0.5m, Source = "Follow-up" },
        };
        var statement = new StatementBook()
            .Map(Programme, line)
            .Entry("lonely-less", 3, "2019-06-01")
            .Entry("lonely-less", 1, "2020-06-01")
            .Prepare(FiveYears with { To = A.Day("2020-12-31") });
        Assert.Equal(
            [(0, 0.75m, 6000m), (1, 0.625m, 5000m), (2, 0.125m, 1000m)],
            statement.Outcomes.Benefits.Lines[0].Years.Lines.Select(year => (year.Year, year.Remaining, year.Net))
        );
        var drawn = new StatementBook()
            .Map(Programme, line)
            .Entry("coordinator", 1)
            .Entry("lonely-less", 3, "2019-06-01")
            .Entry("lonely-less", 1, "2020-06-01")
            .Prepare(FiveYears with { Simulation = StatementBook.Simulation() });
        Assert.Equal(drawn.Results.Npsv, drawn.Uncertainty!.Npsv!.P50);
    }

    [Fact]
    public void A_span_that_begins_in_an_earlier_year_is_flagged()
    {
        var book = Yearly().Entry("hours", 10, "2020-02-01").Span("hours", "2019-11-01", "2020-02-01");
        Assert.Equal([new SpanNote("hours", false, true, false, false)], book.Prepare(FiveYears).Notes.Spans);
        Assert.Contains(StatementFlag.BeginsBeforeItsYear, book.Prepare(FiveYears).Flags);
        Assert.Empty(Yearly().Entry("hours", 10, "2020-02-01").Span("hours", "2020-01-01", "2020-02-01").Prepare(FiveYears).Notes.Spans);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(3, true)]
    public void A_stock_whose_years_an_earlier_statement_counts_is_flagged(int years, bool isFlagged)
    {
        var line = OneYear("not-in-work") with
        {
            Baseline = new BaselineDraft { Quantity = 100m, Source = "Before" },
            DurationYears = years,
        };
        var book = new StatementBook().Map(Programme, line).Entry("not-in-work", 90, "2024-12-01");
        Assert.DoesNotContain(StatementFlag.CountedInAnEarlierPeriod, book.Prepare().Flags);
        var again = book.Entry("not-in-work", 95, "2023-12-01").Prepare();
        Assert.Equal(isFlagged, again.Flags.Contains(StatementFlag.CountedInAnEarlierPeriod));
        Assert.Equal(isFlagged, again.Outcomes.Benefits.Lines[0].Flags.Contains(AppraisalFlag.CountedInAnEarlierPeriod));
        var sum = new StatementBook()
            .Map(Programme, OneYear() with { DurationYears = years })
            .Entry("lonely-less", 1, "2023-06-01")
            .Entry("lonely-less", 1)
            .Prepare();
        Assert.DoesNotContain(StatementFlag.CountedInAnEarlierPeriod, sum.Flags);
    }

    [Fact]
    public void A_quantity_below_zero_is_no_switching_value()
    {
        var line = OneYear() with
        {
            Baseline = new BaselineDraft { Quantity = 10m, Source = "Before" },
        };
        var statement = new StatementBook().Map(Programme, line).Entry("lonely-less", 100).Entry("coordinator", 1).Prepare();
        var observed = Assert.Single(statement.Results.SwitchingValues, value => value.Assumption == "observed");
        Assert.InRange(observed.Value!.Value, 10m, 11m);
        var gained = new StatementBook()
            .Map(
                Programme,
                OneYear() with
                {
                    Baseline = new BaselineDraft { Quantity = 0m, Source = "Before" },
                },
                OneYear() with
                {
                    Code = "other",
                    Measure = "casualties",
                    Baseline = new BaselineDraft { Quantity = 1000m, Source = "Before" },
                }
            )
            .Entry("lonely-less", 100)
            .Entry("casualties", 10)
            .Entry("coordinator", 1)
            .Prepare();
        Assert.All(
            gained.Results.SwitchingValues.Where(value => value.Line == "benefit-1" && value.Assumption is "observed"),
            value => Assert.Equal((null, UndefinedReason.OutsideItsRange), (value.Value, value.UndefinedReason))
        );
    }
}
