using ValueLedger.Core.Catalogue;

namespace ValueLedger.Core.Entries;

/// <summary>A new entry as the soft rules see it.</summary>
/// <param name="Entry">What others are compared with.</param>
/// <param name="Giver">Who gave it, as far as that is stated.</param>
/// <param name="HasReference">With one, the sender says that it is an entry of its own.</param>
/// <param name="IsOfALevel">Whether the measure is a stock, whose quantities have no usual size.</param>
/// <param name="ExceedsItsTimes">Whether its hours are more than its start and end say, see <see cref="StatedTimes"/>.</param>
public readonly record struct JudgedEntry(NearbyEntry Entry, Giver Giver, bool HasReference, bool IsOfALevel, bool ExceedsItsTimes)
{
    public static JudgedEntry Of(Entry entry, Aggregation aggregation)
    {
        var nearby = NearbyEntry.Of(entry);
        var giver = GiverOf(entry.Exchange?.Giver.Number, entry.Contributor is not null);
        var daysBefore = entry.StartDate is { } start ? NodaTime.Period.DaysBetween(start, entry.Date) : 0;
        return new JudgedEntry(nearby, giver, entry.Reference is not null, aggregation == Aggregation.Level, Exceeds(nearby, entry.Unit, daysBefore));
    }

    /// <param name="entry">What others are compared with.</param>
    /// <param name="measure">Of the entry.</param>
    /// <param name="startDay">First day of the span, in days since 1970-01-01; null for one day.</param>
    /// <param name="giver">Who gave it.</param>
    /// <param name="hasReference">Whether the sender told it apart.</param>
    public static JudgedEntry Of(in NearbyEntry entry, Measure measure, long? startDay, Giver giver, bool hasReference) =>
        new(entry, giver, hasReference, measure.Aggregation == Aggregation.Level, Exceeds(entry, measure.Unit, entry.Day - (startDay ?? entry.Day)));

    private static bool Exceeds(in NearbyEntry entry, string unit, long daysBefore) =>
        unit == Measure.Hour && StatedTimes.AreExceededBy(entry.QuantityMicros, entry.StartSecond, entry.EndSecond, daysBefore);

    /// <param name="member">Number of the member who gives; null for whatever is no exchange of a time bank.</param>
    /// <param name="hasContributor">Whether a contributor is named.</param>
    public static Giver GiverOf(int? member, bool hasContributor) => member switch
    {
        MemberNumber.Community => Giver.Community,
        null => hasContributor ? Giver.Person : Giver.Nobody,
        _ => Giver.Person,
    };
}

/// <summary>Whose an entry is, to the rules.</summary>
public enum Giver
{
    /// <summary>Nobody is named, so that nothing is known to be done by the same person.</summary>
    Nobody,

    /// <summary>A contributor, or a member of a time bank.</summary>
    Person,

    /// <summary>The bank itself, which is no person: no rule asks how much it gives.</summary>
    Community,
}
