using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using static ValueLedger.Core.Tests.Entries.EntryDrafts;

namespace ValueLedger.Core.Tests.Entries;

public sealed class UsualQuantityTests
{
    private const long LargestMicros = 999_999_999_999_000_000;

    [Theory]
    [InlineData(20, 60, 60_000_000, false)]
    [InlineData(20, 60, 60_000_001, true)]
    [InlineData(19, 57, 60_000_001, false)]
    [InlineData(21, 63, 60_000_000, false)]
    [InlineData(21, 63, 60_000_001, true)]
    [InlineData(30, 10, 6_666_666, false)]
    [InlineData(30, 10, 6_666_667, true)]
    public void More_than_20_times_the_mean_of_at_least_20_entries_is_far_above(long entries, decimal sum, long micros, bool isFarAbove) =>
        Assert.Equal(isFarAbove ? Doubts.FarAboveTheUsualQuantity : Doubts.None, Judge(micros, entries, sum * Quantity.MicrosPerUnit));

    [Fact]
    public void A_mean_of_zero_doubts_nothing_and_zero_is_never_in_doubt()
    {
        Assert.Equal(Doubts.None, Judge(LargestMicros, 1000, 0));
        Assert.Equal(Doubts.None, Judge(0, 1000, 0));
        Assert.Equal(Doubts.None, Judge(0, 1000, 1));
        Assert.Equal(Doubts.FarAboveTheUsualQuantity, Judge(1, 1000, 1));
    }

    [Fact]
    public void A_level_has_no_usual_quantity() => Assert.Equal(Doubts.None, Judge(LargestMicros, 20, 20, Aggregation.Level));

    [Fact]
    public void The_largest_quantities_and_sums_are_compared_exactly()
    {
        Assert.Equal(Doubts.None, Judge(LargestMicros, 20, LargestMicros));
        Assert.Equal(Doubts.FarAboveTheUsualQuantity, Judge(LargestMicros, 20, LargestMicros - 1));
        Assert.Equal(Doubts.FarAboveTheUsualQuantity, Judge(LargestMicros, long.MaxValue, 1));
        Assert.Equal(Doubts.None, Judge(LargestMicros, 10_000_000_000, LargestMicros * 10_000_000_000m));
        Assert.Equal(Doubts.None, Judge(1, 20, decimal.MaxValue));
    }

    [Fact]
    public void It_needs_no_contributor_and_no_other_entry()
    {
        var entry = (Right with { Contributor = null }).Accepted();
        Assert.Equal(
            Doubts.FarAboveTheUsualQuantity,
            SoftRules.Judge(JudgedEntry.Of(entry, Aggregation.Sum), [], new UsualQuantity(20, 2_499_999))
        );
        Assert.Equal(Doubts.None, SoftRules.Judge(JudgedEntry.Of(entry, Aggregation.Sum), [], new UsualQuantity(20, 2_500_000)));
    }

    private static Doubts Judge(long micros, long entries, decimal sumMicros, Aggregation aggregation = Aggregation.Sum)
    {
        var entry = (Right with { Measure = "letters" }).Accepted() with { Quantity = new Quantity(micros) };
        return SoftRules.Judge(JudgedEntry.Of(entry, aggregation), [], new UsualQuantity(entries, sumMicros));
    }
}
