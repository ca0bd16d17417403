using ValueLedger.Core.Impact;
using ValueLedger.Core.Statements;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Core.Tests.Statements;

/// <summary>A baseline says its span, so that a year of it is not held against a quarter.</summary>
public sealed class BaselineTests
{
    private static readonly ImpactLineDraft Line = StatementBook.Line("casualties", 1000m) with
    {
        Baseline = new BaselineDraft
        {
            Quantity = 120m,
            Months = 12,
            Source = "The year before",
        },
        Deadweight = new AssumptionDraft { NotApplied = "made" },
        AttributionToOthers = new AssumptionDraft { NotApplied = "made" },
        DropOff = new AssumptionDraft { NotApplied = "made" },
        DurationYears = 1,
    };

    private static StatementBook Book =>
        new StatementBook()
            .Map(StatementBook.Programme, Line)
            .Entry("casualties", 20, "2024-02-01")
            .Entry("casualties", 25, "2024-05-01")
            .Entry("casualties", 30, "2024-08-01")
            .Entry("casualties", 15, "2024-11-01");

    [Fact]
    public void Four_quarters_come_to_what_the_year_comes_to()
    {
        var quarters = new[]
        {
            ("2024-01-01", "2024-03-31"),
            ("2024-04-01", "2024-06-30"),
            ("2024-07-01", "2024-09-30"),
            ("2024-10-01", "2024-12-31"),
        }
            .Select(quarter => Benefit(Book.Prepare(StatementBook.Draft() with { From = A.Day(quarter.Item1), To = A.Day(quarter.Item2) })))
            .ToList();
        Assert.Equal([10m, 5m, 0m, 15m], quarters.Select(quarter => quarter.GrossQuantity!.Value));
        var year = Benefit(Book.Prepare());
        Assert.Equal((30m, 30_000m), (year.GrossQuantity, year.Gross));
        Assert.Equal(year.Gross, quarters.Sum(quarter => quarter.Gross));
    }

    [Fact]
    public void A_line_tells_the_baseline_as_stated_over_how_many_months_and_what_of_it_counts()
    {
        var quarter = Benefit(Book.Prepare(StatementBook.Draft() with { To = A.Day("2024-03-31") }));
        Assert.Equal(new BaselineFigure(120m, 12, 30m, "The year before"), quarter.Baseline);
        var days = Benefit(Book.Prepare(StatementBook.Draft() with { From = A.Day("2024-01-16"), To = A.Day("2024-02-29") }));
        Assert.Equal(120m / 12 * ((16m / 31) + 1), days.Baseline!.Counted, 20);
    }

    [Fact]
    public void What_would_have_happened_anyway_and_what_is_drawn_follow_the_span()
    {
        var compared = Line with
        {
            Comparator = new ComparatorDraft { Change = -0.5m, Source = "Elsewhere" },
            Deadweight = null,
            Baseline = new BaselineDraft
            {
                Quantity = new FigureDraft
                {
                    Central = 120m,
                    Low = 100m,
                    High = 140m,
                },
                Months = 12,
                Source = "Before",
            },
        };
        var statement = new StatementBook()
            .Map(StatementBook.Programme, compared)
            .Entry("casualties", 10, "2024-02-01")
            .Prepare(StatementBook.Draft() with { To = A.Day("2024-03-31") });
        Assert.Equal(
            (20m, 15m, 5m),
            (Benefit(statement).GrossQuantity, Benefit(statement).DeadweightQuantity, Benefit(statement).NetQuantity)
        );
        var note = statement.Notes.Assumptions.Single(assumption => assumption.Assumption == "baseline");
        Assert.Equal((30m, 25m, 35m), (note.Value, note.Low, note.High));
    }

    [Fact]
    public void A_stock_has_no_span()
    {
        var line = Line with
        {
            Measure = "not-in-work",
            Baseline = new BaselineDraft { Quantity = 60m, Source = "At the start" },
        };
        var quarter = new StatementBook()
            .Map(StatementBook.Programme, line)
            .Entry("not-in-work", 50, "2024-03-31")
            .Prepare(StatementBook.Draft() with { To = A.Day("2024-03-31") });
        Assert.Equal((10m, 60m), (Benefit(quarter).GrossQuantity, Benefit(quarter).Baseline!.Counted));
    }

    [Theory]
    [InlineData("2023-10-01", null, 3)]
    [InlineData("2023-10-15", null, 3)]
    [InlineData("2022-01-01", "2023-02-28", 2)]
    [InlineData("2024-06-01", null, 0)]
    public void A_prior_period_in_which_a_programme_ran_in_part_is_told_in_months(string start, string? end, int months)
    {
        var statement = Book.Entry("coordinator", 1, "2023-12-01").Runs(start, end).Prepare();
        Assert.Equal([new PartOfAPeriod(StatementBook.Programme, months, 12)], statement.Comparatives!.NotWhole);
        Assert.Contains(StatementFlag.PriorPeriodIsNotWhole, statement.Flags);
    }

    [Theory]
    [InlineData("2023-01-01", null)]
    [InlineData("2009-01-01", "2023-12-31")]
    public void One_in_which_it_ran_whole_needs_no_word(string start, string? end)
    {
        var statement = Book.Entry("coordinator", 1, "2023-12-01").Runs(start, end).Prepare();
        Assert.Empty(statement.Comparatives!.NotWhole);
        Assert.DoesNotContain(StatementFlag.PriorPeriodIsNotWhole, statement.Flags);
    }

    [Fact]
    public void Without_a_start_a_programme_runs_from_its_first_record() =>
        Assert.Equal(
            [new PartOfAPeriod(StatementBook.Programme, 1, 12)],
            Book.Entry("coordinator", 1, "2023-12-01").Prepare().Comparatives!.NotWhole
        );

    private static BenefitLine Benefit(Statement statement) => Assert.Single(statement.Outcomes.Benefits.Lines);
}
