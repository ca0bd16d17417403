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
        Baseline = new BaselineDraft
        {
            Quantity = new FigureDraft { Central = 60 },
            Months = 12,
            Source = "The year before",
        },
    };

    private static readonly ImpactLineDraft NotInWork = StatementBook.Line("not-in-work") with
    {
        Baseline = new BaselineDraft
        {
            Quantity = new FigureDraft { Central = 80 },
            Source = "At the beginning",
        },
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
        Assert.All(
            [monthly.Prepare(), yearly.Prepare()],
            statement =>
            {
                Assert.Equal(
                    (55m, 12),
                    (statement.Outcomes.Benefits.Lines[0].GrossQuantity, statement.Outcomes.Benefits.Lines[0].MonthsWithEntries)
                );
                Assert.DoesNotContain(StatementFlag.MonthsWithoutAnEntry, statement.Flags);
                IsPartial(null, statement.Results.Ratios.BenefitCostRatio);
            }
        );
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
            .Entry("not-in-work", 52, "2024-01-31", team: "north")
            .Entry("not-in-work", before, "2024-01-30", team: "south")
            .Entry("not-in-work", 52, "2024-02-29", team: "north")
            .Prepare(Of("2024-02-01", "2024-02-29"));
        Assert.Equal(28m, statement.Outcomes.Benefits.Lines[0].GrossQuantity);
        Assert.Equal(isMissing, statement.Flags.Contains(StatementFlag.AReadingIsMissing));
        IsPartial(isMissing ? Side.TooHigh : null, statement.Results.Ratios.BenefitCostRatio);
        Assert.Equal(
            isMissing ? [("not-in-work", "south", "2024-01", 28m)] : [],
            statement.Notes.MissingReadings.Select(note => (note.Measure, note.Team!, note.LastMonth, note.Quantity))
        );
    }

    [Fact]
    public void A_party_that_reported_casualties_in_the_prior_period_and_none_now_is_named()
    {
        var book = Book.Map(Programme, Casualties)
            .Entry("casualties", 3, "2024-01-10", "council")
            .Entry("casualties", 4, "2024-01-12", "members")
            .Entry("casualties", 2, "2024-02-10", "council");
        var statement = book.Prepare(Of("2024-02-01", "2024-02-29"));
        var note = Assert.Single(statement.Notes.MissingReadings);
        Assert.Equal(
            (Programme, "casualties", "members", null, "2024-01", 4m, "person"),
            (note.Programme, note.Measure, note.Party, note.Team, note.LastMonth, note.Quantity, note.Unit)
        );
        Assert.Contains(AppraisalFlag.AReadingIsMissing, statement.Outcomes.Benefits.Lines[0].Flags);
        IsPartial(Side.TooHigh, statement.Results.Ratios.BenefitCostRatio);

        var again = book.Entry("casualties", 0, "2024-02-20", "members").Prepare(Of("2024-02-01", "2024-02-29"));
        Assert.Empty(again.Notes.MissingReadings);
        IsPartial(null, again.Results.Ratios.BenefitCostRatio);
    }

    [Fact]
    public void Incidents_in_suspense_would_lower_the_ratio()
    {
        var statement = Book.Map(Programme, Casualties)
            .Entry("casualties", 5, "2024-12-31")
            .Span("casualties", "2024-01-01", "2024-12-31")
            .Waits("casualties", 250)
            .Prepare();
        Assert.Contains(StatementFlag.OutcomesAreSuspended, statement.Flags);
        IsPartial(Side.TooHigh, statement.Results.Ratios.BenefitCostRatio);
    }

    [Fact]
    public void Gains_in_suspense_would_raise_it()
    {
        var statement = Book.Map(Programme, StatementBook.Line()).Entry("lonely-less", 5).Waits("lonely-less", 2).Prepare();
        Assert.Contains(StatementFlag.OutcomesAreSuspended, statement.Flags);
        IsPartial(Side.TooLow, statement.Results.Ratios.BenefitCostRatio);
    }

    /// <summary>Hours are in full social cost, what the council spends in both costs.</summary>
    [Theory]
    [InlineData("hours", null)]
    [InlineData("coordinator", Side.TooHigh)]
    public void Inputs_in_suspense_would_lower_every_ratio_to_a_cost_that_has_them(string measure, Side? ofAgencyCost)
    {
        var statement = Book.Map(Programme, StatementBook.Line()).Entry("lonely-less", 5).Entry("visits", 10).Waits(measure, 40).Prepare();
        Assert.DoesNotContain(StatementFlag.OutcomesAreSuspended, statement.Flags);
        IsPartial(Side.TooHigh, statement.Results.Ratios.BenefitCostRatio);
        IsPartial(ofAgencyCost, statement.Results.Ratios.BenefitPerAgencyPound);
        Assert.Equal((ofAgencyCost is not null, true), (statement.Outputs[0].AgencyCostPartial, statement.Outputs[0].FullCostPartial));
        Assert.Equal(["suspended-1"], statement.Results.Missing);
    }

    [Theory]
    [InlineData("casualties")]
    [InlineData("coordinator")]
    public void What_waits_of_the_prior_period_makes_its_ratios_partial_and_not_those_of_this_one(string measure)
    {
        var statement = Book.Map(Programme, StatementBook.Line())
            .Entry("coordinator", 10, "2023-05-01", "council")
            .Entry("lonely-less", 5, "2023-06-30")
            .Entry("lonely-less", 5)
            .Waits(measure, 9, day: "2023-07-01")
            .Prepare();
        IsPartial(null, statement.Results.Ratios.BenefitCostRatio);
        Assert.True(statement.Comparatives!.Figures.Ratios.BenefitCostRatio.Partial);
        Assert.Empty(statement.Notes.Suspended);
    }

    /// <summary>Beds report every month; the bench reports in January and February and then falls silent.</summary>
    [Theory]
    [InlineData(2, true)]
    [InlineData(12, false)]
    public void A_team_that_stops_in_the_middle_of_the_period_is_named(int months, bool isMissing)
    {
        var book = Book.Map(Programme, Casualties);
        for (var month = 1; month <= 12; month++)
        {
            book.Entry("casualties", 2, $"2024-{month:00}-05", team: "north");
            if (month <= months)
            {
                book.Entry("casualties", 1, $"2024-{month:00}-06", team: "south");
            }
        }

        var statement = book.Prepare();
        Assert.Equal((12, 12), (statement.Outcomes.Recorded[0].MonthsWithEntries, statement.Outcomes.Recorded[0].Months));
        Assert.Equal(isMissing, statement.Flags.Contains(StatementFlag.MonthsWithoutAnEntry));
        IsPartial(isMissing ? Side.TooHigh : null, statement.Results.Ratios.BenefitCostRatio);
        Assert.Equal(
            isMissing ? [("south", "2024-02", 2, 2m)] : [],
            statement.Notes.MissingReadings.Select(note => (note.Team!, note.LastMonth, note.MonthsWithEntries, note.Quantity))
        );
    }

    [Fact]
    public void A_team_that_begins_later_is_not_asked_for_the_months_before_and_nobody_for_a_month_that_is_cut()
    {
        var book = Book.Map(Programme, Casualties);
        foreach (var day in (string[])["2024-01-28", "2024-02-28", "2024-03-28"])
        {
            book.Entry("casualties", 2, day, team: "north");
        }

        var statement = book.Entry("casualties", 1, "2024-03-02", team: "south")
            .Entry("coordinator", 10, "2024-02-01")
            .Prepare(Of("2024-01-16", "2024-04-15"));
        Assert.DoesNotContain(StatementFlag.MonthsWithoutAnEntry, statement.Flags);
        Assert.Empty(statement.Notes.MissingReadings);
    }

    [Fact]
    public void A_stock_that_nobody_read_for_a_year_is_named_however_long_the_period_is()
    {
        var statement = Book.Map(Programme, NotInWork)
            .Entry("not-in-work", 52, "2024-12-01", team: "north")
            .Entry("not-in-work", 3, "2023-12-15", team: "south")
            .Prepare(Of("2023-01-01", "2024-12-31"));
        Assert.Equal(
            ("south", "2023-12", 1),
            statement.Notes.MissingReadings.Select(note => (note.Team, note.LastMonth, note.MonthsWithEntries)).Single()
        );
        Assert.Contains(StatementFlag.AReadingIsMissing, statement.Flags);
    }

    /// <summary>A programme that began in September has no year without incidents before it.</summary>
    [Fact]
    public void A_baseline_counts_for_as_many_months_as_the_programme_ran()
    {
        var book = Book.Runs("2024-09-01", null).Map(Programme, Casualties);
        for (var month = 9; month <= 12; month++)
        {
            book.Entry("casualties", 4, $"2024-{month:00}-28");
        }

        var line = book.Prepare().Outcomes.Benefits.Lines[0];
        Assert.Equal((20m, 4m, 4, 4), (line.Baseline!.Counted, line.GrossQuantity, line.MonthsWithEntries, line.Months));
        Assert.DoesNotContain(AppraisalFlag.MonthsWithoutAnEntry, line.Flags);
    }

    [Fact]
    public void A_baseline_that_seven_months_are_taken_of_is_exact()
    {
        var statement = Book.Map(Programme, Casualties)
            .Entry("casualties", 35, "2024-07-31")
            .Span("casualties", "2024-01-01", "2024-07-31")
            .Entry("coordinator", 1, "2024-05-01")
            .Prepare(Of("2024-01-01", "2024-07-31"));
        Assert.Equal(
            (35m, 0m),
            (statement.Outcomes.Benefits.Lines[0].Baseline!.Counted, statement.Outcomes.Benefits.Lines[0].GrossQuantity)
        );
    }

    [Fact]
    public void What_is_in_no_sum_pulls_by_its_own_sign_alone()
    {
        var noValue = Casualties with { Code = "no-value", UnitValue = null };
        IsPartial(
            Side.TooLow,
            Book.Map(Programme, StatementBook.Line(), noValue)
                .Entry("lonely-less", 5)
                .Entry("casualties", 5, "2024-01-31")
                .Prepare()
                .Results.Ratios.BenefitCostRatio
        );
        IsPartial(
            Side.Either,
            Book.Map(Programme, StatementBook.Line())
                .Entry("lonely-less", 5)
                .Entry("casualties", 5)
                .Span("casualties", "2024-01-01", "2024-06-30")
                .Prepare()
                .Results.Ratios.BenefitCostRatio
        );
    }

    [Fact]
    public void An_outcome_that_waits_wholly_and_that_no_map_values_is_left_out_by_name()
    {
        var statement = Book.Map(Programme, StatementBook.Line())
            .Entry("lonely-less", 5)
            .Waits("casualties", 7)
            .Waits("hours", 1)
            .Prepare();
        Assert.Equal(["suspended-1", "suspended-2"], statement.Results.Missing);
        Assert.Equal("casualties", statement.Notes.Suspended.Single(note => note.Line == "suspended-1").Measure);
        IsPartial(Side.Either, statement.Results.Ratios.BenefitCostRatio);
    }

    [Theory]
    [InlineData("2026-06-30", true)]
    [InlineData("2026-02-01", true)]
    [InlineData("2026-01-31", false)]
    public void A_period_that_was_not_over_does_not_compare_with_a_whole_baseline(string to, bool isUnderWay)
    {
        var statement = Book.Map(Programme, Casualties)
            .Entry("coordinator", 1000, "2026-01-10", "council")
            .Entry("casualties", 2, "2026-01-31")
            .Span("casualties", "2025-01-01", "2026-01-31")
            .Prepare(Of("2026-01-01", to));
        Assert.Equal(isUnderWay, statement.Flags.Contains(StatementFlag.PeriodIsNotOver));
        Assert.Equal(
            isUnderWay,
            statement.Results.Ratios.BenefitCostRatio.Errs is not null && statement.Results.Flags.Contains(AppraisalFlag.PeriodIsNotOver)
        );
    }

    [Fact]
    public void What_errs_to_both_sides_errs_to_either()
    {
        var other = StatementBook.Line() with { Code = "other", UnitValue = null };
        IsPartial(
            Side.TooLow,
            Book.Map(Programme, other)
                .Entry("lonely-less", 5)
                .Map("choir", StatementBook.Line())
                .Entry("lonely-less", 5, programme: "choir")
                .Prepare(Two())
                .Results.Ratios.BenefitCostRatio
        );
        IsPartial(
            Side.Either,
            Book.Map(Programme, Casualties, other).Entry("casualties", 5).Entry("lonely-less", 5).Prepare().Results.Ratios.BenefitCostRatio
        );
        IsPartial(
            Side.TooHigh,
            Book.Entry("staff-days", 3)
                .Map(Programme, StatementBook.Line())
                .Entry("lonely-less", 5)
                .Prepare()
                .Results.Ratios.BenefitCostRatio
        );
    }

    private static StatementDraft Two() => StatementBook.Draft() with { Programmes = [Programme, "choir"] };

    private static StatementDraft Of(string from, string to) => StatementBook.Draft() with { From = A.Day(from), To = A.Day(to) };

    private static void IsPartial(Side? errs, Ratio ratio) => Assert.Equal((errs is not null, errs), (ratio.Partial, ratio.Errs));
}
