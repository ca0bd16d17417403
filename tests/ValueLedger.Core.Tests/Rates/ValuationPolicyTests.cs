using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Tests.Rates;

public sealed class ValuationPolicyTests
{
    private static readonly Measure Time = A.Measure("time");

    [Fact]
    public void Citizens_time_is_valued_on_the_basis_asked()
    {
        Rate[] rates = [Rate("time", Basis.Own, 8m), Rate("time", Basis.ReplacementCost, 12m)];
        Assert.Equal((Basis.Own, 8m), Valued(Time, Basis.Own, rates));
        Assert.Equal((Basis.ReplacementCost, 12m), Valued(Time, Basis.ReplacementCost, rates));
    }

    [Fact]
    public void Citizens_time_without_a_rate_on_the_basis_asked_is_unvalued_whatever_other_rates_it_has()
    {
        Rate[] rates = [Rate("time", Basis.ActualCost, 8m)];
        Assert.Equal(UnvaluedReason.NoRateInForce, Unvalued(Time, Basis.Own, rates));
        Assert.Equal(UnvaluedReason.NoRateInForce, Unvalued(Time, Basis.Own));
    }

    [Fact]
    public void A_unit_of_the_organisations_currency_is_worth_one_whatever_rates_it_has()
    {
        MeasureClass[] inputs = [MeasureClass.CitizenMoney, MeasureClass.PublicStaffTime, MeasureClass.PartnerSpend];
        Assert.All(
            inputs,
            input =>
                Assert.Equal(
                    (Basis.ActualCost, 1m),
                    Valued(A.Measure("money", input, "GBP"), Basis.Own, Rate("money", Basis.ActualCost, 5m))
                )
        );
        Assert.Equal(UnvaluedReason.NoRate, Unvalued(A.Measure("money", MeasureClass.PublicSpend, "EUR"), Basis.Own));
    }

    [Theory]
    [InlineData(MeasureClass.CitizenGoods)]
    [InlineData(MeasureClass.PartnerTime)]
    [InlineData(MeasureClass.PartnerSpend)]
    [InlineData(MeasureClass.PartnerGoods)]
    [InlineData(MeasureClass.PublicStaffTime)]
    [InlineData(MeasureClass.PublicSpend)]
    [InlineData(MeasureClass.PublicOverhead)]
    public void Other_inputs_are_valued_at_actual_cost_or_else_on_their_only_basis(MeasureClass input)
    {
        var measure = A.Measure("other", input, "hour");
        var (market, actual, unitCost) = (
            Rate("other", Basis.MarketPrice, 20m),
            Rate("other", Basis.ActualCost, 15m),
            Rate("other", Basis.UnitCost, 17m)
        );
        Assert.Equal((Basis.ActualCost, 15m), Valued(measure, Basis.MarketPrice, market, actual));
        Assert.Equal((Basis.MarketPrice, 20m), Valued(measure, Basis.Own, market));
        Assert.Equal(UnvaluedReason.SeveralBases, Unvalued(measure, Basis.MarketPrice, market, unitCost));
        Assert.Equal(UnvaluedReason.NoRate, Unvalued(measure, Basis.Own));
    }

    [Fact]
    public void A_withdrawn_rate_does_not_make_bases_several()
    {
        Rate[] rates =
        [
            Rate("hall", Basis.MarketPrice, 20m),
            Rate("hall", Basis.UnitCost, 17m),
            Rate("hall", Basis.UnitCost, 17m) with
            {
                EffectiveTo = A.Day("2015-01-01"),
            },
        ];
        Assert.Equal((Basis.MarketPrice, 20m), Valued(A.Measure("hall", MeasureClass.CitizenGoods), Basis.Own, rates));
    }

    [Fact]
    public void A_rate_that_is_split_values_by_the_sum_of_its_parts()
    {
        RateComponent[] parts = [Part(5m), Part(3.5m)];
        Assert.Equal(
            (Basis.Own, 8.5m),
            Valued(Time, Basis.Own, Rate("time", Basis.Own, 8m) with { Components = parts, RoundingTolerance = 0.5m })
        );

        static RateComponent Part(decimal amount) =>
            new()
            {
                Party = "nhs",
                Category = BenefitCategory.Fiscal,
                Amount = amount,
            };
    }

    [Fact]
    public void A_day_without_a_rate_in_force_leaves_the_quantity_unvalued()
    {
        var hall = A.Measure("hall", MeasureClass.CitizenGoods);
        Rate[] rates =
        [
            Rate("hall", Basis.MarketPrice, 20m),
            Rate("hall", Basis.ActualCost, 15m) with
            {
                EffectiveTo = A.Day("2015-02-01"),
            },
        ];
        Assert.Equal(UnvaluedReason.NoRateInForce, Unvalued(hall, Basis.Own, rates));
    }

    [Fact]
    public void Outputs_carry_no_value_and_outcomes_are_valued_net_elsewhere()
    {
        Assert.Equal(UnvaluedReason.OutputCarriesNoValue, Unvalued(A.Measure("letters", MeasureClass.Output), Basis.Own));
        Assert.Equal(
            UnvaluedReason.OutcomeIsValuedNet,
            Unvalued(A.Measure("lives", MeasureClass.Outcome), Basis.Own, Rate("lives", Basis.Wellbeing, 5m))
        );
        Assert.Equal(UnvaluedReason.OutcomeIsValuedNet, Unvalued(A.Measure("saved", MeasureClass.Outcome, "GBP"), Basis.Own));
    }

    [Fact]
    public void The_worth_of_a_quantity_is_exact() =>
        Assert.Equal(0.000000000001m, new Valuation(Basis.Own, null, 0.000001m).Of(0.000001m));

    [Fact]
    public void The_rate_of_a_span_changes_where_the_one_that_values_it_does()
    {
        var policy = Policy(
            A.Measure("letters", MeasureClass.Output),
            Basis.Own,
            Rate("time", Basis.Own, 8m),
            Rate("money", Basis.Own, 8m),
            Rate("letters", Basis.Own, 8m)
        );
        Assert.True(Changes(Time));
        Assert.False(Changes(A.Measure("money", MeasureClass.CitizenMoney, "GBP")));
        Assert.False(Changes(A.Measure("letters", MeasureClass.Output)));
        Assert.False(Changes(A.Measure("unrated", MeasureClass.PublicSpend)));

        bool Changes(Measure measure) => policy.ChangesWithin(measure, A.Day("2014-06-01"), A.Day("2015-06-01"));
    }

    private static Rate Rate(string measure, Basis basis, decimal amount) => A.Rate(measure, basis, amount, "2015-01-01");

    private static ValuationPolicy Policy(Measure measure, Basis basis, params Rate[] rates) =>
        new(new Known(A.Catalogue(measure), A.RateCard(rates)), basis);

    private static (Basis Basis, decimal Amount)? Valued(Measure measure, Basis basis, params Rate[] rates)
    {
        var (valuation, reason) = Policy(measure, basis, rates).On(measure, A.Day("2015-06-01"));
        Assert.Null(reason);
        return (valuation!.Basis, valuation.RateAmount);
    }

    private static UnvaluedReason? Unvalued(Measure measure, Basis basis, params Rate[] rates)
    {
        var (valuation, reason) = Policy(measure, basis, rates).On(measure, A.Day("2015-06-01"));
        Assert.Null(valuation);
        return reason;
    }
}
