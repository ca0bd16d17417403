using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Entries;
using static ValueLedger.Core.Tests.Entries.EntryDrafts;

namespace ValueLedger.Core.Tests.Entries;

public sealed class SoftRulesTests
{
    /// <summary>An hour of 5 December 2015 with a reference, at no stated time.</summary>
    private static readonly Entry AnHour = (Right with { Quantity = 1 }).Accepted();

    [Theory]
    [InlineData("09:00", "11:00", "5", "10:59:59", "12:00", true)]
    [InlineData("09:00", "11:00", "5", "11:00", "12:00", false)]
    [InlineData("09:00", "11:00", "5", "08:00", "09:00:01", true)]
    [InlineData("09:00", "11:00", "5", "08:00", "09:00", false)]
    [InlineData("09:00", "11:00", "5", "09:30", "10:30", true)]
    [InlineData("09:00", "11:00", "5", "08:00", "12:00", true)]
    [InlineData("09:00", "11:00", "5", "09:00", "11:00", true)]
    [InlineData("09:00", "11:00", "6", "09:00", "11:00", false)]
    [InlineData("09:00", "11:00", "4", "09:00", "11:00", false)]
    public void Activities_overlap_when_they_share_a_second_and_not_when_they_touch(
        string start,
        string end,
        string otherDay,
        string otherStart,
        string otherEnd,
        bool overlap
    ) => Assert.Equal(overlap, Overlap(Timed("5", start, end), Timed(otherDay, otherStart, otherEnd)));

    [Theory]
    [InlineData("22:00", "01:00", "6", "00:59:59", "02:00", true)]
    [InlineData("22:00", "01:00", "6", "01:00", "02:00", false)]
    [InlineData("22:00", "01:00", "5", "00:00", "01:00", false)]
    [InlineData("22:00", "00:00", "5", "23:59:59", "00:00", true)]
    [InlineData("22:00", "00:00", "6", "00:00", "01:00", false)]
    [InlineData("09:00", "08:59:59", "6", "08:59:58", "10:00", true)]
    [InlineData("09:00", "08:59:59", "6", "08:59:59", "10:00", false)]
    public void An_end_before_the_start_is_of_the_day_after(
        string start,
        string end,
        string otherDay,
        string otherStart,
        string otherEnd,
        bool overlap
    ) => Assert.Equal(overlap, Overlap(Timed("5", start, end), Timed(otherDay, otherStart, otherEnd)));

    [Theory]
    [InlineData("09:00", "09:00", "5", "08:00", "10:00")]
    [InlineData("09:00", "09:00", "5", "09:00", "09:00")]
    [InlineData("09:00", "09:00", "6", "08:59:59", "10:00")]
    [InlineData("00:00", "00:00", "5", "12:00", "13:00")]
    public void An_end_equal_to_the_start_states_no_duration_and_overlaps_nothing(
        string start,
        string end,
        string otherDay,
        string otherStart,
        string otherEnd
    ) => Assert.False(Overlap(Timed("5", start, end), Timed(otherDay, otherStart, otherEnd)));

    [Fact]
    public void Without_both_times_or_of_a_span_of_days_nothing_overlaps()
    {
        var timed = Timed("5", "09:00", "11:00");
        Entry[] untimed =
        [
            timed with
            {
                StartTime = null,
            },
            timed with
            {
                EndTime = null,
            },
            AnHour,
            timed with
            {
                StartDate = A.Day("2015-12-04"),
            },
        ];
        Assert.All(untimed, other => Assert.False(Overlap(timed, other)));
        Assert.All(untimed, other => Assert.False(Overlap(other, other)));
    }

    [Fact]
    public void Overlaps_are_found_whatever_the_measures_and_programmes()
    {
        var timed = Timed("5", "09:00", "11:00");
        Assert.Equal(
            Doubts.OverlapsAnotherEntry,
            Judge(
                timed,
                Timed("6", "09:00", "11:00"),
                timed with
                {
                    Measure = new Coded(99, "other"),
                    Unit = "item",
                    Stage = MeasureStage.Output,
                }
            )
        );
    }

    [Theory]
    [InlineData("12", "11", "1", false)]
    [InlineData("12", "11", "1.000001", true)]
    [InlineData("24", "0.000001", "0", true)]
    [InlineData("0.000001", "24", "0", true)]
    public void The_hours_of_a_day_are_up_to_24_in_sum(string quantity, string first, string second, bool above) =>
        Assert.Equal(
            above ? Doubts.MoreThan24HoursInADayInSum : Doubts.None,
            Judge(Of(AnHour, quantity), Of(AnHour, first), Of(AnHour, second) with { Measure = new Coded(99, "staff-time") })
        );

    [Fact]
    public void Other_days_spans_units_and_stages_are_not_hours_of_the_day()
    {
        var day = Of(AnHour, "24");
        Entry[] others =
        [
            day with
            {
                Date = A.Day("2015-12-04"),
            },
            day with
            {
                Date = A.Day("2015-12-06"),
            },
            day with
            {
                StartDate = A.Day("2015-12-04"),
            },
            day with
            {
                Unit = "day",
            },
            day with
            {
                Stage = MeasureStage.Output,
            },
        ];
        Assert.All(others, other => Assert.Equal(Doubts.None, Judge(day, other)));
        Assert.Equal(Doubts.None, Judge(day with { Unit = "day" }, day));
        Assert.Equal(Doubts.None, Judge(day with { Stage = MeasureStage.Output }, day));
        Assert.Equal(Doubts.None, Judge(day with { StartDate = A.Day("2015-12-04") }, day));
        Assert.Equal(Doubts.MoreThan24HoursInADayInSum, Judge(day, day));
    }

    [Fact]
    public void Sums_of_the_largest_quantities_do_not_overflow()
    {
        var largest = Of(AnHour, "999999999999");
        Assert.Equal(Doubts.MoreThan24HoursInADayInSum, Judge(largest, [.. Enumerable.Repeat(largest, 100)]));
    }

    [Theory]
    [InlineData(2, 2, true)]
    [InlineData(2, 3, false)]
    [InlineData(2, null, false)]
    [InlineData(null, 2, false)]
    public void Hours_that_went_to_somebody_else_are_not_the_same(int? receiver, int? otherReceiver, bool same)
    {
        var sent = AnHour with { Reference = null, Exchange = To(receiver) };
        Assert.Equal(same ? Doubts.SameAsAnotherEntry : Doubts.None, Judge(sent, AnHour with { Exchange = To(otherReceiver) }));

        static ExchangeEnds? To(int? member) =>
            member is { } number ? new ExchangeEnds(new Coded(1, "anna"), new Coded(number, $"member-{number}")) : null;
    }

    [Fact]
    public void The_same_day_measure_and_quantity_without_a_reference_is_in_doubt()
    {
        var sent = AnHour with { Reference = null };
        Assert.Equal(Doubts.SameAsAnotherEntry, Judge(sent, Of(AnHour, "2"), AnHour));
        Assert.Equal(Doubts.None, Judge(AnHour, sent));
        Assert.Equal(
            Doubts.None,
            Judge(
                sent,
                Of(AnHour, "1.000001"),
                AnHour with
                {
                    Date = A.Day("2015-12-04"),
                },
                AnHour with
                {
                    Measure = new Coded(99, "other"),
                }
            )
        );
    }

    [Theory]
    [InlineData("09:00", "09:00", true)]
    [InlineData("09:00", "10:00", false)]
    [InlineData("09:00", null, true)]
    [InlineData(null, "09:00", true)]
    [InlineData(null, null, true)]
    public void Two_that_state_different_starts_are_not_the_same(string? start, string? otherStart, bool same)
    {
        var sent = AnHour with { Reference = null, StartTime = start is null ? null : Time(start) };
        Assert.Equal(
            same ? Doubts.SameAsAnotherEntry : Doubts.None,
            Judge(sent, AnHour with { StartTime = otherStart is null ? null : Time(otherStart) })
        );
    }

    [Fact]
    public void Without_a_contributor_nothing_is_compared_with_other_entries()
    {
        var timed = Of(Timed("5", "00:00", "23:59:59") with { Reference = null }, "24");
        Assert.Equal(Doubts.OverlapsAnotherEntry | Doubts.MoreThan24HoursInADayInSum | Doubts.SameAsAnotherEntry, Judge(timed, timed));
        Assert.Equal(Doubts.None, Judge(timed with { Contributor = null }, timed));
        Assert.Equal(Doubts.None, Judge(Of(AnHour with { Contributor = null }, "100")));
    }

    [Fact]
    public void Nothing_is_allocated()
    {
        var timed = Timed("5", "09:00", "11:00") with { Reference = null };
        NearbyEntry[] nearby = [NearbyEntry.Of(timed), NearbyEntry.Of(AnHour)];
        SoftRules.Judge(JudgedEntry.Of(timed, Aggregation.Sum), nearby, new UsualQuantity(20, 1));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var doubts = SoftRules.Judge(JudgedEntry.Of(timed, Aggregation.Sum), nearby, new UsualQuantity(20, 1));
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.Equal(Doubts.OverlapsAnotherEntry | Doubts.SameAsAnotherEntry | Doubts.FarAboveTheUsualQuantity, doubts);
    }

    private static Entry Timed(string day, string start, string end) =>
        AnHour with
        {
            Date = A.Day($"2015-12-0{day}"),
            StartTime = Time(start),
            EndTime = Time(end),
        };

    private static LocalTime Time(string text) =>
        IsoJson.TryReadTime(text, out var time) ? time : throw new ArgumentException(text, nameof(text));

    private static Entry Of(Entry entry, string quantity) =>
        entry with
        {
            Quantity = Quantity.Of(decimal.Parse(quantity, System.Globalization.CultureInfo.InvariantCulture)),
        };

    /// <summary>Whichever of the two was there first.</summary>
    private static bool Overlap(Entry one, Entry other)
    {
        var overlaps = Judge(one, other).HasFlag(Doubts.OverlapsAnotherEntry);
        Assert.Equal(overlaps, Judge(other, one).HasFlag(Doubts.OverlapsAnotherEntry));
        return overlaps;
    }

    private static Doubts Judge(Entry entry, params Entry[] nearby) =>
        SoftRules.Judge(JudgedEntry.Of(entry, Aggregation.Sum), [.. nearby.Select(NearbyEntry.Of)], usual: default);
}
