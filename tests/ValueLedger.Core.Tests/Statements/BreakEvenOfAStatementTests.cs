using ValueLedger.Core.Amounts;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Summaries;

namespace ValueLedger.Core.Tests.Statements;

/// <summary>What can be said without an impact map: the share of a burden that must be avoided, and the cost of each outcome as
/// recorded.</summary>
public sealed class BreakEvenOfAStatementTests
{
    private static readonly BurdenDraft Burden = new()
    {
        Amount = 115_799_270m,
        Months = 12,
        Source = "Cost of speeding in the county, made up from the published casualties",
    };

    /// <summary>Community Speedwatch: 14,076 hours at 8 pounds beside a burden of 115,799,270 pounds.</summary>
    [Fact]
    public void A_statement_says_which_share_of_the_burden_must_be_avoided()
    {
        var breakEven = Speedwatch(Burden).BreakEven!;
        Assert.Equal((0.000972m, 112_608m, 115_799_270m), (breakEven.Share.Value, breakEven.Share.Numerator, breakEven.Share.Denominator));
        Assert.Empty(breakEven.Share.Flags);
        Assert.Equal((115_799_270m, 12, Burden.Source), (breakEven.Burden.Amount, breakEven.Burden.Months, breakEven.Burden.Source));
    }

    [Theory]
    [InlineData(29)]
    [InlineData(null)]
    public void A_burden_of_another_span_or_of_none_that_is_stated_is_flagged(int? months)
    {
        var share = Speedwatch(Burden with { Months = months }).BreakEven!.Share;
        Assert.Equal([AppraisalFlag.SpansDiffer], share.Flags);
        Assert.Equal(0.000972m, share.Value);
    }

    [Fact]
    public void Six_months_of_a_statement_are_compared_with_six_months_of_a_burden()
    {
        var half = StatementBook.Draft() with { From = A.Day("2024-05-01"), To = A.Day("2024-10-31"), Burden = Burden with { Months = 6 } };
        Assert.Empty(Book().Prepare(half).BreakEven!.Share.Flags);
    }

    [Fact]
    public void A_burden_of_another_year_is_stated_in_prices_of_the_base_year()
    {
        var statement = Book()
            .Prepare(StatementBook.Draft() with { BaseYear = "2024", Burden = Burden with { PriceYear = "2013", Amount = 1_000_000m } });
        var index = statement.Notes.Deflator!.Index.ToDictionary(year => year.Year, year => year.Index);
        Assert.Equal(
            Math.Round(1_000_000m * index["2024"] / index["2013"], 6, MidpointRounding.AwayFromZero),
            statement.BreakEven!.Share.Denominator
        );
        Assert.Equal(
            ImpactProblems.PriceYearNotInSeries,
            Assert
                .Single(
                    Book().Decide(StatementBook.Draft() with { BaseYear = "2024", Burden = Burden with { PriceYear = "1801" } }).Problems
                )
                .Code
        );
    }

    [Fact]
    public void A_burden_needs_an_amount_and_a_source()
    {
        var problems = Book().Decide(StatementBook.Draft() with { Burden = new BurdenDraft { Months = 0 } }).Problems;
        Assert.Equal(["/burden/amount", "/burden/months", "/burden/source"], problems.Select(problem => problem.Pointer));
    }

    [Fact]
    public void Without_a_burden_there_is_no_break_even_share() => Assert.Null(Book().Prepare().BreakEven);

    [Fact]
    public void An_outcome_has_a_cost_per_unit_in_both_perspectives_without_an_impact_map()
    {
        var statement = new StatementBook()
            .Rates(A.Rate("hours", Basis.Own, 10m, "2015-01-01"))
            .Entry("spend", 900m)
            .Entry("hours", 30m)
            .Entry("lonely-less", 24m)
            .Entry("casualties", 2m)
            .Entry("eat-well", 5m, details: new EntryDetails { Of = 20 })
            .Entry("lonely-less", 8m, programme: "choir")
            .Prepare(StatementBook.Draft() with { Programmes = ["befriending", "choir"], Basis = Basis.Own });
        Assert.Equal(
            [
                ("recorded-1", null, null, UnitCostGap.LessOfItIsBetter),
                ("recorded-2", null, null, UnitCostGap.QuantityDoesNotAddUp),
                ("recorded-3", 37.5m, 50m, null),
                ("recorded-4", null, null, (UnitCostGap?)UnitCostGap.NoInputIsValued),
            ],
            statement.Results.CostPerRecordedOutcome.Select(cost => (cost.Line, cost.Agency, cost.Full, cost.UndefinedReason))
        );
        Assert.Empty(statement.Results.CostPerOutcome);
    }

    [Fact]
    public void Where_no_public_input_was_recorded_the_full_cost_per_outcome_stands_alone()
    {
        var cost = Assert.Single(
            new StatementBook()
                .Rates(A.Rate("hours", Basis.Own, 10m, "2015-01-01"))
                .Entry("hours", 30m)
                .Entry("lonely-less", 24m)
                .Prepare(StatementBook.Draft() with { Basis = Basis.Own })
                .Results.CostPerRecordedOutcome
        );
        Assert.Equal((null, 12.5m, UnitCostGap.NoPublicInputRecorded), (cost.Agency, cost.Full, cost.UndefinedReason));
    }

    private static Core.Statements.Statement Speedwatch(BurdenDraft burden) =>
        Book().Prepare(StatementBook.Draft() with { Burden = burden, Basis = Basis.Own });

    private static StatementBook Book() => new StatementBook().Rates(A.Rate("hours", Basis.Own, 8m, "2015-01-01")).Entry("hours", 14_076m);
}
