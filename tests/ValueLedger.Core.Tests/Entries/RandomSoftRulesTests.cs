using System.Numerics;
using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using static ValueLedger.Core.Tests.Entries.EntryDrafts;

namespace ValueLedger.Core.Tests.Entries;

public sealed class RandomSoftRulesTests
{
    private const int Cases = 5000;
    private const int SlotsOfADay = 48;
    private const int MinutesOfASlot = 30;

    private static readonly Entry[] Kinds =
    [
        .. new[] { "volunteer-time", "volunteer-days", "letters" }.Select(measure => (Right with { Measure = measure }).Accepted()),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_rules_say_what_counting_half_hours_by_hand_says(int seed)
    {
        var random = new Random(seed);
        var seen = new HashSet<Doubts>();
        for (var turn = 0; turn < Cases; turn++)
        {
            var entry = Any(random, A.Day("2016-03-01"));
            Entry[] nearby = [.. Enumerable.Range(0, random.Next(4)).Select(_ => Any(random, entry.Date.PlusDays(random.Next(-1, 2))))];
            var aggregation = random.Next(5) == 0 ? Aggregation.Level : Aggregation.Sum;
            var usual = Usual(random, entry);
            var doubts = SoftRules.Judge(JudgedEntry.Of(entry, aggregation), [.. nearby.Select(NearbyEntry.Of)], usual);
            Assert.Equal(ByHand(entry, nearby, aggregation, usual), doubts);
            seen.Add(doubts);
        }

        Assert.All(Enum.GetValues<Doubts>(), doubt => Assert.Contains(doubt, seen));
    }

    private static Entry Any(Random random, LocalDate date) =>
        Kinds[random.Next(Kinds.Length)] with
        {
            Quantity = new Quantity((random.Next(1, 25) * 1_000_000L) - random.Next(2)),
            Date = date,
            StartDate = random.Next(6) == 0 ? date.PlusDays(-random.Next(1, 10)) : null,
            StartTime = AnyTime(random),
            EndTime = AnyTime(random),
            Contributor = random.Next(6) == 0 ? null : "v-0193",
            Reference = random.Next(2) == 0 ? null : "r",
        };

    private static LocalTime? AnyTime(Random random) =>
        random.Next(6) == 0 ? null : LocalTime.FromMinutesSinceMidnight(random.Next(SlotsOfADay) * MinutesOfASlot);

    /// <summary>Often just at the bound.</summary>
    private static UsualQuantity Usual(Random random, Entry entry)
    {
        var entries = random.Next(18, 100);
        return new UsualQuantity(entries, decimal.Floor(entry.Quantity.Micros * (decimal)entries / 20) + random.Next(-1, 4));
    }

    private static Doubts ByHand(Entry entry, Entry[] nearby, Aggregation aggregation, UsualQuantity usual)
    {
        var isPerson = entry.Contributor is not null;
        var hours = new[] { entry }
            .Concat(nearby)
            .Where(one => one.Date == entry.Date && IsHoursOfADay(one))
            .Sum(one => one.Quantity.ToDecimal());
        return When(Doubts.OverlapsAnotherEntry, isPerson && nearby.Any(other => Slots(entry).Intersect(Slots(other)).Any()))
            | When(Doubts.MoreThan24HoursInADayInSum, isPerson && IsHoursOfADay(entry) && hours > 24)
            | When(Doubts.SameAsAnotherEntry, isPerson && entry.Reference is null && nearby.Any(other => MayBeSame(entry, other)))
            | When(Doubts.MoreHoursThanTheTimesSay, entry.Unit == "hour" && entry.Quantity.ToDecimal() > HoursByTheTimes(entry))
            | When(
                Doubts.FarAboveTheUsualQuantity,
                aggregation == Aggregation.Sum
                    && usual.Entries >= 20
                    && new BigInteger(entry.Quantity.Micros) * usual.Entries > new BigInteger(usual.SumMicros) * 20
            );
    }

    private static bool MayBeSame(Entry entry, Entry other) =>
        (other.Date, other.Measure, other.Quantity) == (entry.Date, entry.Measure, entry.Quantity)
        && (other.StartTime == entry.StartTime || other.StartTime is null || entry.StartTime is null);

    /// <summary>Half hours counted one by one; a night counts for twelve hours at most, and days for as long as can be meant by
    /// them.</summary>
    private static decimal HoursByTheTimes(Entry entry)
    {
        if (entry is not { StartTime: { } start, EndTime: { } end })
        {
            return decimal.MaxValue;
        }

        var ofADay = Slots(entry with { StartDate = null }).Count / 2m;
        var nights = end < start ? Math.Min(ofADay, 12) : ofADay;
        var first = entry.StartDate ?? entry.Date;
        var throughout = (decimal)Period.Between(first.At(start), entry.Date.At(end), PeriodUnits.Minutes).Minutes / 60;
        return Math.Max(nights * (Period.DaysBetween(first, entry.Date) + 1), throughout);
    }

    private static bool IsHoursOfADay(Entry entry) => entry.Measure.Code == "volunteer-time" && entry.StartDate is null;

    private static Doubts When(Doubts doubt, bool isSo) => isSo ? doubt : Doubts.None;

    /// <summary>Every half hour from the start on, round the clock until the end comes; none when the end is the start.</summary>
    private static HashSet<LocalDateTime> Slots(Entry entry)
    {
        var slots = new HashSet<LocalDateTime>();
        if (entry is not { StartDate: null, StartTime: { } start, EndTime: { } end } || start == end)
        {
            return slots;
        }

        var slot = entry.Date.At(start);
        do
        {
            slots.Add(slot);
            slot = slot.PlusMinutes(MinutesOfASlot);
        } while (slot.TimeOfDay != end);
        return slots;
    }
}
