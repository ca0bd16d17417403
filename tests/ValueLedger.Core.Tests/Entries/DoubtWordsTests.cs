using ValueLedger.Core.Entries;

namespace ValueLedger.Core.Tests.Entries;

public sealed class DoubtWordsTests
{
    [Fact]
    public void Numbers_and_words_stay_what_ledgers_were_written_with()
    {
        Assert.Equal([0, 1, 2, 4, 8, 16], Enum.GetValues<Doubts>().Select(doubt => (int)doubt));
        Assert.Equal(["overlaps_another_entry"], DoubtWords.Of(Doubts.OverlapsAnotherEntry));
        Assert.Equal(["more_than_24_hours_in_a_day_in_sum"], DoubtWords.Of(Doubts.MoreThan24HoursInADayInSum));
        Assert.Equal(["same_as_another_entry_without_reference"], DoubtWords.Of(Doubts.SameAsAnotherEntry));
        Assert.Equal(["far_above_the_usual_quantity"], DoubtWords.Of(Doubts.FarAboveTheUsualQuantity));
        Assert.Equal(["more_hours_than_the_times_say"], DoubtWords.Of(Doubts.MoreHoursThanTheTimesSay));
    }

    [Fact]
    public void Several_doubts_are_said_in_the_order_of_their_numbers()
    {
        Assert.Empty(DoubtWords.Of(Doubts.None));
        Assert.Equal(
            ["overlaps_another_entry", "same_as_another_entry_without_reference", "far_above_the_usual_quantity"],
            DoubtWords.Of(Doubts.FarAboveTheUsualQuantity | Doubts.OverlapsAnotherEntry | Doubts.SameAsAnotherEntry)
        );
        Assert.Equal(5, DoubtWords.Of((Doubts)31).Count);
    }
}
