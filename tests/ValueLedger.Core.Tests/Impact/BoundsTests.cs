using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Tests.Impact;

public sealed class BoundsTests
{
    [Theory]
    [InlineData(Bound.Exact, Bound.Exact, Bound.Exact)]
    [InlineData(Bound.Exact, Bound.MoreThan, Bound.MoreThan)]
    [InlineData(Bound.LessThan, Bound.LessThan, Bound.LessThan)]
    [InlineData(Bound.LessThan, Bound.MoreThan, Bound.About)]
    [InlineData(Bound.About, Bound.MoreThan, Bound.About)]
    public void A_sum_keeps_bounds_of_one_side_only(Bound one, Bound other, Bound sum)
    {
        Assert.Equal(sum, one.And(other));
        Assert.Equal(sum, other.And(one));
    }

    [Theory]
    [InlineData(Bound.MoreThan, 2, Bound.MoreThan)]
    [InlineData(Bound.MoreThan, -2, Bound.LessThan)]
    [InlineData(Bound.LessThan, -2, Bound.MoreThan)]
    [InlineData(Bound.About, -2, Bound.About)]
    [InlineData(Bound.LessThan, 0, Bound.Exact)]
    public void A_negative_factor_turns_a_bound_round(Bound bound, int factor, Bound product) => Assert.Equal(product, bound.Times(factor));
}
