using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;
using static ValueLedger.Core.Tests.Appraisals.AppraisalDrafts;

namespace ValueLedger.Core.Tests.Appraisals;

public sealed class PaybackTests
{
    [Fact]
    public void The_first_recovery_is_not_the_payback_where_a_later_cost_undoes_it() =>
        Assert.Equal(32.0m, Months([Cost(100m), Cost(60m, year: 2)], [Saving("one", 120m, 0), Saving("two", 60m, 2)]));

    [Fact]
    public void What_is_recovered_at_the_end_of_a_year_is_recovered_then() =>
        Assert.Equal(12.0m, Months([Cost(100m)], [Saving("one", 100m, 0)]));

    [Fact]
    public void What_is_recovered_by_a_receipt_is_recovered_on_its_day() =>
        Assert.Equal(12.0m, Months([Cost(100m), Cost(-60m, year: 1)], [Saving("one", 50m, 0)]));

    [Fact]
    public void Benefits_that_come_first_leave_nothing_to_recover() =>
        Assert.Equal(0m, Months([Cost(100m, year: 3)], [Saving("early", 50m, 0) with { DurationYears = 3 }]));

    [Fact]
    public void Without_agency_cost_there_is_nothing_to_recover() =>
        Assert.Equal(0m, Months([Cost(100m, kind: MeasureClass.CitizenTime)], [Saving("loss", 50m, 0) with { Quantity = -1m }]));

    [Fact]
    public void What_falls_below_at_the_end_is_never_recovered()
    {
        AssertNever([Cost(100m), Cost(50m, year: 3)], [Saving("one", 120m, 0)]);
        AssertNever([Cost(100m)], [Saving("one", 120m, 0), Saving("loss", 30m, 1) with { Quantity = -1m }]);
        AssertNever([Cost(100m)], []);
    }

    [Fact]
    public void Only_what_is_fiscal_and_cashable_recovers() =>
        AssertNever(
            [Cost(100m)],
            [Saving("social", 500m, 0) with { Category = BenefitCategory.Social }, Saving("fiscal", 500m, 0) with { Cashability = 0.1m }]
        );

    [Fact]
    public void Transfers_cost_budgets_and_relieve_them() =>
        Assert.Equal(9.6m, Months([Cost(30m), Cost(10m) with { Transfer = true }], [Saving("payments", 50m, 0) with { Transfer = true }]));

    [Theory]
    [InlineData("none", 20.0)]
    [InlineData("green-book", 20.3)]
    public void What_comes_later_recovers_less(string schedule, decimal months) =>
        Assert.Equal(
            months,
            Of([Cost(100m)], [Saving("one", 60m, 0) with { DurationYears = 2, Schedule = schedule }]).Appraised().PaybackMonths
        );

    [Fact]
    public void Where_an_agency_cost_is_unvalued_nobody_knows_when_it_is_recovered()
    {
        var result = Of([Cost(100m), Cost(0m) with { Amounts = [new CostAmountDraft { Year = 0 }] }], [Saving("one", 500m, 0)]).Appraised();
        Assert.Equal((null, UndefinedReason.AnInputIsUnvalued), (result.PaybackMonths, result.PaybackUndefinedReason));
    }

    private static BenefitDraft Saving(string code, decimal amount, int year) =>
        Benefit(code, 1m, amount, BenefitCategory.Fiscal) with
        {
            FirstBenefitYear = year,
        };

    private static AppraisalResult Undiscounted(IReadOnlyList<CostDraft> costs, IReadOnlyList<BenefitDraft> benefits) =>
        (Of(costs, benefits) with { Schedule = "none" }).Appraised();

    private static decimal? Months(IReadOnlyList<CostDraft> costs, IReadOnlyList<BenefitDraft> benefits) =>
        Undiscounted(costs, benefits).PaybackMonths;

    private static void AssertNever(IReadOnlyList<CostDraft> costs, IReadOnlyList<BenefitDraft> benefits)
    {
        var result = Undiscounted(costs, benefits);
        Assert.Equal((null, UndefinedReason.CostIsNeverRecovered), (result.PaybackMonths, result.PaybackUndefinedReason));
    }
}
