using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Timebanks;

/// <summary>Those whom an exchange names, as far as they are registered.</summary>
/// <param name="Giver">Null when nobody has the code.</param>
/// <param name="Receiver">Null when nobody has the code.</param>
/// <param name="Contributor">The contributor whose hours they are; null when there is none or it was never seen.</param>
public sealed record NamedMembers(Registered<Member>? Giver, Registered<Member>? Receiver, Contributor? Contributor)
{
    /// <summary>The entry that a draft with both ends of an exchange is, or everything that is wrong with it.</summary>
    /// <param name="draft">As sent, with its ends.</param>
    /// <param name="catalogue">As known now.</param>
    /// <param name="today">The organisation's day; later days are refused.</param>
    public Decision<Entry> Validate(EntryDraft draft, CatalogueView catalogue, LocalDate today) =>
        new ExchangeCheck(draft, catalogue, this, today, isNew: true).Decide();

    /// <summary>The entry that this would have been when everything it names still took new exchanges; null when it never could have been one.</summary>
    public Entry? AsRecordedBefore(EntryDraft draft, CatalogueView catalogue, LocalDate today) =>
        new ExchangeCheck(draft, catalogue, this, today, isNew: false).Decide().Value;
}
