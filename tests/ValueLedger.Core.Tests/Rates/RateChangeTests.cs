using ValueLedger.Core.Amounts;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Tests.Rates;

public sealed class RateChangeTests
{
    private static readonly RateCard Steps = A.RateCard(
        A.Rate("time", Basis.Own, 7m, "2014-01-01"),
        A.Rate("time", Basis.Own, 8m, "2015-01-01"),
        A.Rate("time", Basis.LivingWage, 9m, "2014-06-01")
    );

    [Theory]
    [InlineData("2014-01-01", "2014-12-31", false)]
    [InlineData("2014-12-31", "2015-01-01", true)]
    [InlineData("2014-12-31", "2014-12-31", false)]
    [InlineData("2015-01-01", "2015-12-31", false)]
    [InlineData("2013-12-31", "2014-01-01", true)]
    [InlineData("2013-01-01", "2013-12-31", false)]
    [InlineData("2013-01-01", "2015-12-31", true)]
    public void A_span_has_a_change_where_another_rate_or_none_was_in_force_on_one_of_its_days(string first, string last, bool changes) =>
        Assert.Equal(changes, Changes(Steps, first, last));

    [Fact]
    public void A_change_on_another_basis_or_measure_is_none() =>
        Assert.False(Steps.ChangesWithin("other", Basis.Own, A.Day("2013-01-01"), A.Day("2016-01-01")));

    [Theory]
    [InlineData("2014-12-01", "2015-01-31", true)]
    [InlineData("2014-12-01", "2015-02-28", true)]
    [InlineData("2015-01-31", "2015-02-01", true)]
    [InlineData("2015-02-01", "2015-12-31", false)]
    public void A_rate_that_began_and_ended_inside_a_span_is_a_change(string first, string last, bool changes)
    {
        var card = A.RateCard(A.Rate("time", Basis.Own, 7m, "2014-01-01"), A.Rate("time", Basis.Own, 8m, "2015-01-15", "2015-02-01"));
        Assert.Equal(changes, Changes(card, first, last));
    }

    [Theory]
    [InlineData("2014-12-01", "2014-12-31", false)]
    [InlineData("2014-12-31", "2015-01-01", true)]
    public void The_end_of_the_only_rate_is_a_change(string first, string last, bool changes) =>
        Assert.Equal(changes, Changes(A.RateCard(A.Rate("time", Basis.Own, 7m, "2014-01-01", "2015-01-01")), first, last));

    [Fact]
    public void A_withdrawn_rate_is_no_change()
    {
        var card = A.RateCard(
            A.Rate("time", Basis.Own, 7m, "2014-01-01"),
            A.Rate("time", Basis.Own, 80m, "2015-01-01"),
            A.Rate("time", Basis.Own, 80m, "2015-01-01", "2015-01-01")
        );
        Assert.False(Changes(card, "2014-06-01", "2015-06-01"));
    }

    [Fact]
    public void Changes_are_those_found_by_looking_at_every_day()
    {
        var random = new Random(20141001);
        var start = A.Day("2014-01-01");
        for (var run = 0; run < 200; run++)
        {
            var card = A.RateCard([.. Enumerable.Range(0, 4).Select(_ => Random(random))]);
            var first = start.PlusDays(random.Next(40));
            var last = first.PlusDays(random.Next(12));
            var inForce = Enumerable
                .Range(0, NodaTime.Period.DaysBetween(first, last) + 1)
                .Select(days => card.InForce("time", Basis.Own, first.PlusDays(days))?.Sequence)
                .Distinct();
            Assert.Equal(inForce.Count() > 1, card.ChangesWithin("time", Basis.Own, first, last));
        }

        Rate Random(Random source)
        {
            var from = start.PlusDays(source.Next(40));
            return A.Rate("time", Basis.Own, 1m, "2014-01-01") with
            {
                EffectiveFrom = from,
                EffectiveTo = source.Next(2) == 0 ? null : from.PlusDays(source.Next(10)),
            };
        }
    }

    private static bool Changes(RateCard card, string first, string last) =>
        card.ChangesWithin("time", Basis.Own, A.Day(first), A.Day(last));
}
