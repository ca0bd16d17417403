using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;
using static ValueLedger.Core.Tests.Appraisals.AppraisalDrafts;

namespace ValueLedger.Core.Tests.Appraisals;

public sealed class BreakEvenShareTests
{
    private static readonly AppraisalDraft Hours = Of([Cost(112_608m, kind: MeasureClass.CitizenTime)], []);
    private static readonly BurdenDraft Burden = new()
    {
        Amount = 115_799_270m,
        Months = 12,
        Source = "published 2013",
    };

    [Fact]
    public void It_is_the_cost_over_what_could_be_relieved()
    {
        var share = (Hours with { Burden = Burden }).Appraised().BreakEvenShare!;
        Assert.Equal((0.000972m, 112_608m, 115_799_270m), (share.Value, share.Numerator, share.Denominator));
        Assert.Empty(share.Flags);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(29)]
    public void Spans_that_differ_or_are_unknown_are_flagged(int? months)
    {
        var result = (Hours with { Burden = Burden with { Months = months } }).Appraised();
        Assert.Equal([AppraisalFlag.SpansDiffer], result.BreakEvenShare!.Flags);
        Assert.Contains(AppraisalFlag.SpansDiffer, result.Flags);
    }

    [Fact]
    public void The_span_of_the_cost_reaches_from_its_first_year_to_its_last()
    {
        var threeYears = Of([Cost(10m), Cost(10m, year: 2)], []) with { Burden = Burden with { Months = 36 } };
        Assert.Empty(threeYears.Appraised().BreakEvenShare!.Flags);
    }

    [Fact]
    public void Cost_and_burden_are_in_the_same_prices()
    {
        var index = new DeflatorDraft
        {
            Index = new Dictionary<string, decimal> { ["2013"] = 50m, ["2024"] = 100m },
        };
        var share = (Hours with { Deflator = index, Burden = Burden with { PriceYear = "2013" } }).Appraised().BreakEvenShare!;
        Assert.Equal(231_598_540m, share.Denominator);
    }

    [Fact]
    public void A_cost_that_is_at_most_so_much_breaks_even_at_most_there()
    {
        var atMost = Cost(10m) with
        {
            Amounts =
            [
                new CostAmountDraft
                {
                    Year = 0,
                    Amount = 10m,
                    Bound = Bound.LessThan,
                },
                new CostAmountDraft { Year = 0 },
            ],
        };
        var share = (Of([atMost], []) with { Burden = Burden }).Appraised().BreakEvenShare!;
        Assert.Equal((Bound.LessThan, true), (share.Bound, share.Partial));
    }

    [Fact]
    public void No_burden_no_share() => Assert.Null(Hours.Appraised().BreakEvenShare);

    [Fact]
    public void A_burden_of_nothing_cannot_be_relieved() =>
        Assert.Equal(
            UndefinedReason.DenominatorIsZeroOrLess,
            (Hours with { Burden = Burden with { Amount = 0m } }).Appraised().BreakEvenShare!.UndefinedReason
        );
}
