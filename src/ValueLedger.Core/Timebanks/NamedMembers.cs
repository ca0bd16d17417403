using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Timebanks;

/// <summary>The members that an exchange names, if they are registered.</summary>
/// <param name="Giver">Null when nobody has the code.</param>
/// <param name="Receiver">Null when nobody has the code.</param>
/// <param name="Contributor">The contributor to whom the hours belong; null when there is none or it is not registered yet.</param>
/// <param name="ReceiversBankHasMembers">False only where the receiver's programme is another one and has no time bank.</param>
public sealed record NamedMembers(
    Registered<Member>? Giver,
    Registered<Member>? Receiver,
    Contributor? Contributor,
    bool ReceiversBankHasMembers = true
)
{
    /// <summary>The entry that represents an exchange, or all its problems.</summary>
    /// <param name="draft">The exchange as sent, with its ends.</param>
    /// <param name="catalogue">The catalogue as known now.</param>
    /// <param name="today">The organisation's current day; later days are refused.</param>
    public Checked<Entry> Validate(EntryDraft draft, CatalogueView catalogue, LocalDate today) =>
        new ExchangeCheck(draft, catalogue, this, today, isNew: true).Decide();

    /// <summary>The entry as it would have been when everything it names still accepted new exchanges; null where it could never have been
    /// recorded.</summary>
    public Entry? AsRecordedBefore(EntryDraft draft, CatalogueView catalogue, LocalDate today) =>
        new ExchangeCheck(draft, catalogue, this, today, isNew: false).Decide().Value;
}
