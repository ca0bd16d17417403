using ValueLedger.Core.Amounts;

namespace ValueLedger.Core.Entries;

/// <summary>The rules whose breach does not refuse an entry but keeps it in suspense until a person decides. Allocates nothing.</summary>
/// <remarks>
/// A person is a contributor, or a member who gives in a time bank. What its community gives breaks no rule.
/// Overlap: the same person, and one-day entries with start and end that share a second; those that only touch do not overlap.
/// Hours of the day: the person's one-day entries in hours of input of that date, whatever the measure, are above 24 hours in sum.
/// Same: no reference, and the person has an entry of the same date, measure and quantity; not when both state a start and those differ, nor when
/// they are exchanges of a time bank with different receivers.
/// Far above: more than 20 times the mean of at least 20 entries of the measure; never for levels.
/// More hours than the times say: whoever gave them, hours above what lies between the start and the end that the entry states.
/// </remarks>
public static class SoftRules
{
    /// <summary>What the one-day entries of a person may come to, inclusive.</summary>
    private const long MicrosOfADayInHours = 24 * (long)Quantity.MicrosPerUnit;

    /// <param name="judged">The new entry.</param>
    /// <param name="nearby">Entries of the same person dated from the day before to the day after, in any order, without the new one. Which of them stand, the caller decides.</param>
    /// <param name="usual">Of the new entry's measure, without the new one.</param>
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

    /// <summary>The rules that compare a person's entries with each other. With more entries nearby there are never fewer doubts.</summary>
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
            if (other.Measure == entry.Measure && other.Day == entry.Day && other.QuantityMicros == entry.QuantityMicros && !entry.IsApartFrom(other))
            {
                return true;
            }
        }

        return false;
    }
}
