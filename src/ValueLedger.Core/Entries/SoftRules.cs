using ValueLedger.Core.Amounts;

namespace ValueLedger.Core.Entries;

/// <summary>Rules that do not refuse an entry but put it into suspense until a person decides. Allocates nothing.</summary>
/// <remarks>
/// A person is a contributor, or a member who gives hours in a time bank. The community's entries break no rule.
/// Overlap: two one-day entries of the same person, with start and end, have a second in common; entries that only touch do not overlap.
/// Hours of the day: the person's one-day entries of inputs in hours, on one date and of all measures, add up to more than 24 hours.
/// Same: no reference, and the person has an entry with the same date, measure and quantity; unless both state a start and these differ, or
/// they are exchanges of a time bank with different receivers.
/// Far above: more than 20 times the average of at least 20 entries of the measure; never for levels.
/// More hours than the times allow: more hours, from anybody, than the time between the start and end that the entry states.
/// </remarks>
public static class SoftRules
{
    /// <summary>The most hours of a person's one-day entries, inclusive.</summary>
    private const long MicrosOfADayInHours = 24 * (long)Quantity.MicrosPerUnit;

    /// <param name="judged">The new entry.</param>
    /// <param name="nearby">Entries of the same person dated from the day before to the day after, in any order, without the new one. The
    /// caller selects those that count.</param>
    /// <param name="usual">The usual quantity of the new entry's measure, without the new entry.</param>
    public static Doubts Judge(in JudgedEntry judged, ReadOnlySpan<NearbyEntry> nearby, in UsualQuantity usual)
    {
        if (judged.Giver == Giver.Community)
        {
            return Doubts.None;
        }

        var doubts = !judged.IsOfALevel && usual.IsFarBelow(judged.Entry.QuantityMicros) ? Doubts.FarAboveTheUsualQuantity : Doubts.None;
        doubts |= judged.ExceedsItsTimes ? Doubts.MoreHoursThanTheTimesSay : Doubts.None;
        return doubts | JudgeNearby(judged, nearby);
    }

    /// <summary>The rules that compare entries of one person. More entries nearby never mean fewer doubts.</summary>
    public static Doubts JudgeNearby(in JudgedEntry judged, ReadOnlySpan<NearbyEntry> nearby)
    {
        if (judged.Giver != Giver.Person)
        {
            return Doubts.None;
        }

        var doubts = OverlapsAny(judged.Entry, nearby) ? Doubts.OverlapsAnotherEntry : Doubts.None;
        doubts |= FillsMoreThanADay(judged.Entry, nearby) ? Doubts.MoreThan24HoursInADayInSum : Doubts.None;
        doubts |= !judged.HasReference && IsSameAsAny(judged.Entry, nearby) ? Doubts.SameAsAnotherEntry : Doubts.None;
        return doubts;
    }

    private static bool OverlapsAny(in NearbyEntry entry, ReadOnlySpan<NearbyEntry> nearby)
    {
        foreach (ref readonly var other in nearby)
        {
            if (entry.Overlaps(other))
            {
                return true;
            }
        }

        return false;
    }

    private static bool FillsMoreThanADay(in NearbyEntry entry, ReadOnlySpan<NearbyEntry> nearby)
    {
        if (!entry.IsOneDay || !entry.IsHoursOfInput)
        {
            return false;
        }

        Int128 sum = entry.QuantityMicros;
        foreach (ref readonly var other in nearby)
        {
            sum += other.IsOneDay && other.IsHoursOfInput && other.Day == entry.Day ? other.QuantityMicros : 0;
        }

        return sum > MicrosOfADayInHours;
    }

    private static bool IsSameAsAny(in NearbyEntry entry, ReadOnlySpan<NearbyEntry> nearby)
    {
        foreach (ref readonly var other in nearby)
        {
            if (
                other.Measure == entry.Measure
                && other.Day == entry.Day
                && other.QuantityMicros == entry.QuantityMicros
                && !entry.IsApartFrom(other)
            )
            {
                return true;
            }
        }

        return false;
    }
}
