using ValueLedger.Core.Catalogue;

namespace ValueLedger.Core.Entries;

/// <summary>A new entry as the soft rules see it.</summary>
/// <param name="Entry">What others are compared with.</param>
/// <param name="HasContributor">Without one, nothing is known to be done by the same person.</param>
/// <param name="HasReference">With one, the sender says that it is an entry of its own.</param>
/// <param name="IsOfALevel">Whether the measure is a stock, whose quantities have no usual size.</param>
public readonly record struct JudgedEntry(NearbyEntry Entry, bool HasContributor, bool HasReference, bool IsOfALevel)
{
    public static JudgedEntry Of(Entry entry, Aggregation aggregation) =>
        new(NearbyEntry.Of(entry), entry.Contributor is not null, entry.Reference is not null, aggregation == Aggregation.Level);
}
