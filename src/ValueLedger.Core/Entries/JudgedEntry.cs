using ValueLedger.Core.Catalogue;

namespace ValueLedger.Core.Entries;

/// <summary>A new entry with what the soft rules need.</summary>
/// <param name="Entry">The part that is compared with other entries.</param>
/// <param name="Giver">Who gave it, if stated.</param>
/// <param name="HasReference">With a reference, the sender has stated that the entry is a separate one.</param>
/// <param name="IsOfALevel">Whether the measure is a stock, which has no usual quantity.</param>
/// <param name="ExceedsItsTimes">Whether it has more hours than its start and end allow, see <see cref="StatedTimes"/>.</param>
public readonly record struct JudgedEntry(NearbyEntry Entry, Giver Giver, bool HasReference, bool IsOfALevel, bool ExceedsItsTimes)
{
    public static JudgedEntry Of(Entry entry, Aggregation aggregation)
    {
        var nearby = NearbyEntry.Of(entry);
        var giver = GiverOf(entry.Exchange?.Giver.Number, entry.Contributor is not null);
        var daysBefore = entry.StartDate is { } start ? NodaTime.Period.DaysBetween(start, entry.Date) : 0;
        return new JudgedEntry(
            nearby,
            giver,
            entry.Reference is not null,
            aggregation == Aggregation.Level,
            Exceeds(nearby, entry.Unit, daysBefore)
        );
    }

    /// <param name="entry">The part that is compared with other entries.</param>
    /// <param name="measure">The measure of the entry.</param>
    /// <param name="startDay">First day of the span, in days since 1970-01-01; null for one day.</param>
    /// <param name="giver">Who gave it.</param>
    /// <param name="hasReference">Whether the entry has a reference.</param>
    public static JudgedEntry Of(in NearbyEntry entry, Measure measure, long? startDay, Giver giver, bool hasReference) =>
        new(
            entry,
            giver,
            hasReference,
            measure.Aggregation == Aggregation.Level,
            Exceeds(entry, measure.Unit, entry.Day - (startDay ?? entry.Day))
        );

    private static bool Exceeds(in NearbyEntry entry, string unit, long daysBefore) =>
        unit == Measure.Hour && StatedTimes.AreExceededBy(entry.QuantityMicros, entry.StartSecond, entry.EndSecond, daysBefore);

    /// <param name="member">Number of the member who gives; null unless the entry is an exchange of a time bank.</param>
    /// <param name="hasContributor">Whether a contributor is named.</param>
    public static Giver GiverOf(int? member, bool hasContributor) =>
        member switch
        {
            MemberNumber.Community => Giver.Community,
            null => hasContributor ? Giver.Person : Giver.Nobody,
            _ => Giver.Person,
        };
}

/// <summary>Whose entry it is, for the rules.</summary>
public enum Giver
{
    /// <summary>Nobody is named, so it is unknown whether two entries are by the same person.</summary>
    Nobody,

    /// <summary>A contributor, or a member of a time bank.</summary>
    Person,

    /// <summary>The time bank itself, which is not a person: no rule limits how much it gives.</summary>
    Community,
}
