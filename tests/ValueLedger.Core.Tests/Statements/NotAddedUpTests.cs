using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Statements;
using ValueLedger.Core.Summaries;

namespace ValueLedger.Core.Tests.Statements;

/// <summary>Shares and ratings of a statement are not added: no quantity, no value, and what rests on them is partial.</summary>
public sealed class NotAddedUpTests
{
    private static ImpactLineDraft Line => StatementBook.Line("employed") with { Baseline = null };

    private static StatementBook Two =>
        new StatementBook()
            .Map(StatementBook.Programme, Line, StatementBook.Line() with { Code = "b", Baseline = null })
            .Entry("coordinator", 100, "2024-06-30")
            .Entry("lonely-less", 2)
            .Entry("employed", 0.79m, "2024-03-31")
            .Entry("employed", 0.76m, "2024-06-30");

    [Fact]
    public void Two_shares_have_neither_quantity_nor_value_and_ratios_are_partial()
    {
        var statement = Two.Prepare();
        var recorded = statement.Outcomes.Recorded.Single(outcome => outcome.Measure == "employed");
        Assert.Equal(
            (null, QuantityGap.DoesNotAddUp, 2L, 0),
            (recorded.Quantity, recorded.UndefinedReason, recorded.Entries, recorded.Grades.Count)
        );
        var line = statement.Outcomes.Benefits.Lines[0];
        Assert.Equal((null, null, null, null), (line.Observed, line.GrossQuantity, line.NetQuantity, line.Gross));
        Assert.Contains(AppraisalFlag.DoesNotAddUp, line.Flags);
        Assert.True(statement.Results.Ratios.BenefitCostRatio.Partial);
        Assert.Contains("benefit-1", statement.Results.Missing);
        Assert.Contains(StatementFlag.DoesNotAddUp, statement.Flags);
        Assert.DoesNotContain(StatementFlag.OutcomeIsNotRecorded, statement.Flags);
        Assert.DoesNotContain(statement.Results.CostPerOutcome, cost => cost.Line == "benefit-1");
    }

    [Fact]
    public void One_reading_is_a_quantity_as_any_other()
    {
        var statement = new StatementBook().Map(StatementBook.Programme, Line).Entry("employed", 0.79m, "2024-03-31").Prepare();
        Assert.Equal((0.79m, 0.79m), (Assert.Single(statement.Outcomes.Recorded).Quantity, statement.Outcomes.Benefits.Lines[0].Observed));
        Assert.DoesNotContain(StatementFlag.DoesNotAddUp, statement.Flags);
    }

    [Fact]
    public void Percentages_of_what_was_done_have_no_unit_cost()
    {
        var output = Assert.Single(
            new StatementBook().Entry("coordinator", 100).Entry("attendance", 80).Entry("attendance", 90).Prepare().Outputs
        );
        Assert.Equal(
            (null, UnitCostGap.QuantityDoesNotAddUp, null, null),
            (output.Quantity, output.UndefinedReason, output.AgencyCostPerUnit, output.FullCostPerUnit)
        );
    }

    [Fact]
    public void A_score_that_is_put_in_twice_is_unvalued_whatever_its_rate()
    {
        var book = new StatementBook()
            .Rates(A.Rate("judgement", Core.Amounts.Basis.ActualCost, 10, "2024-01-01") with { Unit = "score" })
            .Entry("judgement", 3);
        Assert.Equal(
            (3m, 30m),
            (Assert.Single(book.Prepare().PartnerInputs.Lines).Quantity, Assert.Single(book.Prepare().PartnerInputs.Lines).Value)
        );
        var line = Assert.Single(book.Entry("judgement", 4).Prepare().PartnerInputs.Lines);
        Assert.Equal((null, null, UnvaluedReason.DoesNotAddUp), (line.Quantity, line.Value, line.UnvaluedReason));
    }
}
