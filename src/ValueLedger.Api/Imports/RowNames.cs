using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Timebanks;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Timebanks;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Imports;

/// <summary>Looks up the contributors and members that the rows of a file name, and remembers them, because they are named again and
/// again.</summary>
internal sealed class RowNames(LedgerReader reader, int organisation, CatalogueView catalogue)
{
    /// <summary>How many are remembered; any more are looked up again.</summary>
    private const int MostRemembered = 50_000;

    private readonly Dictionary<string, Contributor?> _contributors = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Programme, string Code), Registered<Member>?> _members = [];

    public Contributor? Contributor(string code) =>
        Remembered(_contributors, code, ledger => ContributorStore.OfAnEntry(ledger, organisation, code));

    /// <summary>The members that an exchange names.</summary>
    public NamedMembers OfExchange(EntryDraft draft)
    {
        if (catalogue.Programmes.Find(draft.Programme) is not { } programme)
        {
            return new NamedMembers(null, null, null);
        }

        var (giver, receiver) = (Member(programme, draft.Exchange?.Giver), Member(programme, draft.Exchange?.Receiver));
        return new NamedMembers(giver, receiver, (draft.Contributor ?? giver?.Item.Contributor) is { } code ? Contributor(code) : null);
    }

    private Registered<Member>? Member(Registered<Programme> programme, string? code) =>
        code is null
            ? null
            : Remembered(
                _members,
                (programme.Number, code),
                ledger => MemberStore.Find(new TimebankView(ledger, organisation, programme, ledger.Head(organisation).Size), code)
            );

    private T? Remembered<TKey, T>(Dictionary<TKey, T?> known, TKey key, Func<LedgerView, T?> read)
        where TKey : notnull
        where T : class
    {
        if (!known.TryGetValue(key, out var found))
        {
            if (known.Count >= MostRemembered)
            {
                known.Clear();
            }

            known[key] = found = reader.Read(organisation, read);
        }

        return found;
    }
}
