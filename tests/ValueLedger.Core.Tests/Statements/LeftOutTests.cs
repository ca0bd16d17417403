using ValueLedger.Core.Amounts;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Tests.Statements;

/// <summary>What is not known is null with a reason, and what leaves something out says so and to which side it errs.</summary>
public sealed class LeftOutTests
{
    private const string Programme = StatementBook.Programme;

    private static StatementBook Book => new StatementBook().Entry("coordinator", 1000, party: "council").Entry("lonely-less", 40);

    [Fact]
    public void Mobilisation_that_nobody_recorded_is_not_nil()
    {
        var statement = new StatementBook().Rates(A.Rate("hours", Basis.ReplacementCost, 10, "2024-01-01")).Entry("hours", 12).Prepare();
        var ratio = statement.Results.VolunteerInvestmentAndValue.Ratio;
        Assert.Equal(
            (null, UndefinedReason.NoMobilisationRecorded),
            (statement.Costs.Mobilisation, statement.Costs.MobilisationUndefinedReason!.Value)
        );
        Assert.Equal(
            (null, 120m, null, UndefinedReason.NoMobilisationRecorded),
            (ratio.Value, ratio.Numerator, ratio.Denominator, ratio.UndefinedReason!.Value)
        );
    }

    [Fact]
    public void Hours_of_which_none_has_a_replacement_rate_are_not_worth_nothing()
    {
        var statement = new StatementBook()
            .Rates(A.Rate("hours", Basis.Own, 10, "2024-01-01"))
            .Entry("hours", 12)
            .Entry("coordinator", 60)
            .Prepare();
        var ratio = statement.Results.VolunteerInvestmentAndValue.Ratio;
        Assert.Equal(
            (null, null, 60m, UndefinedReason.AnInputIsUnvalued),
            (ratio.Value, ratio.Numerator, ratio.Denominator, ratio.UndefinedReason!.Value)
        );
        Assert.Equal((60m, null), (statement.Costs.Mobilisation, statement.Costs.MobilisationUndefinedReason));
    }

    /// <summary>The only line that budgets could gain by was not recorded, or has no value.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_gain_of_budgets_that_is_left_out_is_not_nil(bool isRecorded)
    {
        var fiscal = StatementBook.Line("casualties") with
        {
            Code = "fewer",
            Category = BenefitCategory.Fiscal,
            UnitValue = isRecorded ? null : StatementBook.Line().UnitValue,
        };
        var book = Book.Map(Programme, StatementBook.Line(), fiscal);
        var results = (isRecorded ? book.Entry("casualties", 3) : book).Prepare().Results;
        Assert.Equal(
            (null, UndefinedReason.NoBenefitIsValued),
            (results.PresentValueFiscalBenefits, results.Ratios.FiscalReturn.UndefinedReason!.Value)
        );
        Assert.NotNull(results.PresentValueBenefits);

        var social = Book.Map(Programme, StatementBook.Line()).Prepare().Results;
        Assert.Equal((0m, 0m), (social.PresentValueFiscalBenefits, social.Ratios.FiscalReturn.Value));
    }

    [Fact]
    public void What_a_programme_without_public_input_brought_about_pulls_both_ways_beside_agency_cost()
    {
        var statement = Book.Map(Programme, StatementBook.Line())
            .Map("choir", StatementBook.Line())
            .Entry("lonely-less", 9, programme: "choir")
            .Prepare(StatementBook.Draft() with { Programmes = [Programme, "choir"] });
        Assert.Equal(
            (true, Side.Either),
            (statement.Results.Ratios.BenefitPerAgencyPound.Partial, statement.Results.Ratios.BenefitPerAgencyPound.Errs!.Value)
        );
    }

    [Fact]
    public void A_gain_that_is_attested_only_in_part_is_named_where_grades_are_asked_for()
    {
        var verified = Book.Entry("lonely-less", 1, grade: EvidenceGrade.IndependentlyVerified)
            .Map(Programme, StatementBook.Line())
            .Prepare()
            .Evidence.AndBetter[^1]
            .Figures;
        Assert.Equal(["benefit-1"], verified.WeakInPart);
        Assert.Empty(verified.TooWeak);
        Assert.Equal((true, Side.TooLow), (verified.Ratios.BenefitCostRatio.Partial, verified.Ratios.BenefitCostRatio.Errs!.Value));
    }

    [Fact]
    public void An_outcome_that_no_map_values_stays_left_out_however_good_the_evidence_must_be()
    {
        var statement = new StatementBook()
            .Entry("coordinator", 1000, party: "council")
            .Entry("lonely-less", 40, grade: EvidenceGrade.IndependentlyVerified)
            .Entry("casualties", 2)
            .Span("casualties", "2024-01-01", "2024-12-31")
            .Map(Programme, StatementBook.Line())
            .Prepare();
        Assert.All(statement.Evidence.AndBetter, column => Assert.Equal(["recorded-1"], column.Figures.Missing));
        Assert.All(statement.Evidence.AndBetter, column => Assert.Equal(Side.Either, column.Figures.Ratios.BenefitCostRatio.Errs));
    }

    /// <summary>At most, where the rate says so; but with staff days that have no rate it may be lower yet.</summary>
    [Theory]
    [InlineData(false, Bound.MoreThan)]
    [InlineData(true, Bound.About)]
    public void A_bound_stands_only_where_what_is_left_out_pulls_to_the_same_side(bool leavesOut, Bound bound)
    {
        var book = Book.Rates(A.Rate("hours", Basis.Own, 10, "2024-01-01") with { Bound = Bound.LessThan })
            .Entry("hours", 12)
            .Map(Programme, StatementBook.Line());
        Assert.Equal(bound, (leavesOut ? book.Entry("staff-days", 2) : book).Prepare().Results.Ratios.BenefitCostRatio.Bound);
    }

    [Fact]
    public void A_line_of_which_nothing_was_recorded_needs_no_price_year()
    {
        var old = StatementBook.Line("casualties") with
        {
            Code = "old",
            UnitValue = new UnitValueDraft
            {
                Amount = 5,
                PriceYear = "1960",
                Source = "Made",
            },
        };
        var draft = StatementBook.Draft() with { BaseYear = "2024" };
        Assert.Empty(Book.Map(Programme, StatementBook.Line(), old).Decide(draft).Problems);
        Assert.Equal(
            ImpactProblems.PriceYearNotInSeries,
            Assert.Single(Book.Map(Programme, StatementBook.Line(), old).Entry("casualties", 1).Decide(draft).Problems).Code
        );
    }

    [Fact]
    public void A_schedule_must_last_for_the_benefits_of_the_last_year_of_a_long_period()
    {
        var schedule = new ScheduleDraft
        {
            Title = "Ours",
            Source = "Made",
            Steps =
            [
                new ScheduleStepDraft
                {
                    FromYear = 1,
                    ToYear = 2,
                    Rate = 0.03m,
                },
            ],
        };
        var book = Book.Entry("lonely-less", 3, "2025-06-30")
            .Map(Programme, StatementBook.Line() with { FirstBenefitYear = 1, DurationYears = 2, Schedule = schedule });
        Assert.Empty(book.Decide(StatementBook.Draft()).Problems);
        Assert.Equal(
            ImpactProblems.ScheduleEndsTooEarly,
            Assert.Single(book.Decide(StatementBook.Draft() with { To = A.Day("2025-12-31") }).Problems).Code
        );
    }

    [Fact]
    public void Readings_that_do_not_add_up_have_no_value_at_which_anything_switches()
    {
        var statement = Book.Entry("employed", 0.79m, "2024-02-01")
            .Entry("employed", 0.76m, "2024-08-01")
            .Map(Programme, StatementBook.Line(), StatementBook.Line("employed") with { Code = "employed" })
            .Prepare();
        Assert.DoesNotContain(statement.Results.SwitchingValues, value => value.Line == "benefit-2");
    }

    [Theory]
    [InlineData("per cent")]
    [InlineData("scores")]
    public void Parts_of_a_whole_do_not_add_up_however_they_are_spelled(string unit) => Assert.False(A.Measure("m", unit: unit).AddsUp());
}
