using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Statements;

namespace ValueLedger.Core.Tests.Statements;

/// <summary>What nobody reported is not counted as a success without a word.</summary>
public sealed class SilenceTests
{
    private const string Programme = StatementBook.Programme;

    private static readonly ImpactLineDraft Casualties = StatementBook.Line("casualties") with
    {
        Baseline = new BaselineDraft { Quantity = new FigureDraft { Central = 60 }, Months = 12, Source = "The year before" },
    };

    private static readonly ImpactLineDraft NotInWork = StatementBook.Line("not-in-work") with
    {
        Baseline = new BaselineDraft { Quantity = new FigureDraft { Central = 80 }, Source = "At the beginning" },
    };

    private static StatementBook Book => new StatementBook().Entry("coordinator", 1000, party: "council");

    [Fact]
    public void One_reading_in_twelve_months_of_what_should_become_less_errs_to_the_high_side()
    {
        var statement = Book.Map(Programme, Casualties).Entry("casualties", 5, "2024-01-31").Prepare();
        var line = Assert.Single(statement.Outcomes.Benefits.Lines);
        Assert.Equal((55m, 1, 12), (line.GrossQuantity, line.MonthsWithEntries, line.Months));
        Assert.Equal((1, 12), (statement.Outcomes.Recorded[0].MonthsWithEntries, statement.Outcomes.Recorded[0].Months));
        Assert.Contains(AppraisalFlag.MonthsWithoutAnEntry, line.Flags);
        Assert.Contains(StatementFlag.MonthsWithoutAnEntry, statement.Flags);
        IsPartial(Side.TooHigh, statement.Results.Ratios.BenefitCostRatio);
        IsPartial(Side.TooHigh, statement.Evidence.AndBetter[0].Figures.Ratios.BenefitCostRatio);
    }

    [Fact]
    public void Every_month_reported_or_a_year_reported_at_once_leaves_nothing_open()
    {
        var monthly = Book.Map(Programme, Casualties);
        for (var month = 1; month <= 12; month++)
        {
            monthly.Entry("casualties", month == 6 ? 5 : 0, $"2024-{month:00}-15");
        }

        var yearly = Book.Map(Programme, Casualties).Entry("casualties", 5, "2024-12-31").Span("casualties", "2024-01-01", "2024-12-31");
        Assert.All([monthly.Prepare(), yearly.Prepare()], statement =>
        {
            Assert.Equal((55m, 12), (statement.Outcomes.Benefits.Lines[0].GrossQuantity, statement.Outcomes.Benefits.Lines[0].MonthsWithEntries));
            Assert.DoesNotContain(StatementFlag.MonthsWithoutAnEntry, statement.Flags);
            IsPartial(null, statement.Results.Ratios.BenefitCostRatio);
        });
    }

    [Fact]
    public void Months_without_a_gain_are_told_and_make_nothing_partial()
    {
        var statement = Book.Map(Programme, StatementBook.Line()).Entry("lonely-less", 5, "2024-01-31").Prepare();
        Assert.Equal((1, 12), (statement.Outcomes.Benefits.Lines[0].MonthsWithEntries, statement.Outcomes.Benefits.Lines[0].Months));
        IsPartial(null, statement.Results.Ratios.BenefitCostRatio);
    }

    /// <summary>Two teams had 52 and 28 in January; one of them did not report in February.</summary>
    [Theory]
    [InlineData(28, true)]
    [InlineData(0, false)]
    public void A_team_that_does_not_count_its_stock_again_is_named(decimal before, bool isMissing)
    {
        var statement = Book.Map(Programme, NotInWork)
            .Entry("not-in-work", 52, "2024-01-31", team: "north").Entry("not-in-work", before, "2024-01-30", team: "south")
            .Entry("not-in-work", 52, "2024-02-29", team: "north")
            .Prepare(Of("2024-02-01", "2024-02-29"));
        Assert.Equal(28m, statement.Outcomes.Benefits.Lines[0].GrossQuantity);
        Assert.Equal(isMissing, statement.Flags.Contains(StatementFlag.AReadingIsMissing));
        IsPartial(isMissing ? Side.TooHigh : null, statement.Results.Ratios.BenefitCostRatio);
        Assert.Equal(isMissing ? [("not-in-work", "south", "2024-01", 28m)] : [], statement.Notes.MissingReadings.Select(note => (note.Measure, note.Team!, note.LastMonth, note.Quantity)));
    }

    [Fact]
    public void A_party_that_reported_casualties_in_the_prior_period_and_none_now_is_named()
    {
        var book = Book.Map(Programme, Casualties).Entry("casualties", 3, "2024-01-10", "council").Entry("casualties", 4, "2024-01-12", "members").Entry("casualties", 2, "2024-02-10", "council");
        var statement = book.Prepare(Of("2024-02-01", "2024-02-29"));
        var note = Assert.Single(statement.Notes.MissingReadings);
        Assert.Equal((Programme, "casualties", "members", null, "2024-01", 4m, "person"), (note.Programme, note.Measure, note.Party, note.Team, note.LastMonth, note.Quantity, note.Unit));
        Assert.Contains(AppraisalFlag.AReadingIsMissing, statement.Outcomes.Benefits.Lines[0].Flags);
        IsPartial(Side.TooHigh, statement.Results.Ratios.BenefitCostRatio);

        var again = book.Entry("casualties", 0, "2024-02-20", "members").Prepare(Of("2024-02-01", "2024-02-29"));
        Assert.Empty(again.Notes.MissingReadings);
        IsPartial(null, again.Results.Ratios.BenefitCostRatio);
    }

    [Fact]
    public void Incidents_in_suspense_would_lower_the_ratio()
    {
        var statement = Book.Map(Programme, Casualties).Entry("casualties", 5, "2024-12-31").Span("casualties", "2024-01-01", "2024-12-31").Waits("casualties", 250).Prepare();
        Assert.Contains(StatementFlag.OutcomesAreSuspended, statement.Flags);
        IsPartial(Side.TooHigh, statement.Results.Ratios.BenefitCostRatio);
    }

    [Fact]
    public void Gains_in_suspense_would_raise_it_and_inputs_do_not_concern_it()
    {
        var book = Book.Map(Programme, StatementBook.Line()).Entry("lonely-less", 5);
        IsPartial(Side.TooLow, new StatementBook().Entry("coordinator", 1000, party: "council").Map(Programme, StatementBook.Line()).Entry("lonely-less", 5).Waits("lonely-less", 2).Prepare().Results.Ratios.BenefitCostRatio);
        var statement = book.Waits("hours", 40).Prepare();
        Assert.DoesNotContain(StatementFlag.OutcomesAreSuspended, statement.Flags);
        IsPartial(null, statement.Results.Ratios.BenefitCostRatio);
    }

    [Fact]
    public void An_outcome_that_waits_wholly_and_that_no_map_values_is_left_out_by_name()
    {
        var statement = Book.Map(Programme, StatementBook.Line()).Entry("lonely-less", 5).Waits("casualties", 7).Waits("hours", 1).Prepare();
        Assert.Equal(["suspended-1"], statement.Results.Missing);
        Assert.Equal("casualties", statement.Notes.Suspended.Single(note => note.Line == "suspended-1").Measure);
        IsPartial(Side.Either, statement.Results.Ratios.BenefitCostRatio);
    }

    [Theory]
    [InlineData("2026-06-30", true)]
    [InlineData("2026-02-01", false)]
    [InlineData("2026-01-31", false)]
    public void A_period_that_was_not_over_does_not_compare_with_a_whole_baseline(string to, bool isUnderWay)
    {
        var statement = Book.Map(Programme, Casualties).Entry("coordinator", 1000, "2026-01-10", "council").Entry("casualties", 2, "2026-01-31").Span("casualties", "2025-01-01", "2026-01-31").Prepare(Of("2026-01-01", to));
        Assert.Equal(isUnderWay, statement.Flags.Contains(StatementFlag.PeriodIsNotOver));
        Assert.Equal(isUnderWay, statement.Results.Ratios.BenefitCostRatio.Errs is not null && statement.Results.Flags.Contains(AppraisalFlag.PeriodIsNotOver));
    }

    [Fact]
    public void What_errs_to_both_sides_errs_to_either()
    {
        var other = StatementBook.Line() with { Code = "other", UnitValue = null };
        IsPartial(Side.TooLow, Book.Map(Programme, other).Entry("lonely-less", 5).Map("choir", StatementBook.Line()).Entry("lonely-less", 5, programme: "choir").Prepare(Two()).Results.Ratios.BenefitCostRatio);
        IsPartial(Side.Either, Book.Map(Programme, Casualties, other).Entry("casualties", 5).Entry("lonely-less", 5).Prepare().Results.Ratios.BenefitCostRatio);
        IsPartial(Side.TooHigh, Book.Entry("staff-days", 3).Map(Programme, StatementBook.Line()).Entry("lonely-less", 5).Prepare().Results.Ratios.BenefitCostRatio);
    }

    private static StatementDraft Two() => StatementBook.Draft() with { Programmes = [Programme, "choir"] };

    private static StatementDraft Of(string from, string to) => StatementBook.Draft() with { From = A.Day(from), To = A.Day(to) };

    private static void IsPartial(Side? errs, Ratio ratio) => Assert.Equal((errs is not null, errs), (ratio.Partial, ratio.Errs));
}
