using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Timebanks;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Timebanks;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Imports;

/// <summary>Looks up the contributors and members that the rows of a file name, and remembers them, because they are named again and
/// again.</summary>
/// <param name="reader">Reads the ledger.</param>
/// <param name="organisation">Whose ledger it is.</param>
/// <param name="catalogue">The organisation's codes.</param>
/// <param name="today">The organisation's current day.</param>
internal sealed class RowNames(LedgerReader reader, int organisation, CatalogueView catalogue, LocalDate today)
{
    /// <summary>How many are remembered; any more are looked up again.</summary>
    private const int MostRemembered = 50_000;

    private readonly Dictionary<string, Contributor?> _contributors = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Programme, string Code), Registered<Member>?> _members = [];
    private readonly Dictionary<int, bool> _banks = [];

    /// <summary>Looks up together whom rows name and who is not remembered yet.</summary>
    public void Learn(IEnumerable<EntryDraft> drafts)
    {
        var named = drafts.Select(draft => draft.Contributor).OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (_contributors.Count + named.Count > MostRemembered)
        {
            _contributors.Clear();
        }

        named.ExceptWith(_contributors.Keys);
        if (named.Count > 0)
        {
            var found = reader.Read(organisation, ledger => ContributorStore.OfEntries(ledger, organisation, named));
            foreach (var code in named)
            {
                _contributors.Add(code, found.GetValueOrDefault(code));
            }
        }
    }

    /// <summary>The entry that a row would record, or all its problems.</summary>
    public Checked<Entry> Decide(EntryDraft draft) =>
        draft.Exchange is not null
            ? OfExchange(draft).Validate(draft, catalogue, today)
            : draft.Validate(catalogue, draft.Contributor is { } code ? Contributor(code) : null, today);

    /// <summary>The entry that a row may have recorded before, when everything it names still took entries; null where it cannot.</summary>
    public Entry? AsRecordedBefore(EntryDraft draft) =>
        draft.Exchange is not null ? OfExchange(draft).AsRecordedBefore(draft, catalogue, today) : draft.AsRecordedBefore(catalogue, today);

    private Contributor? Contributor(string code) =>
        Remembered(_contributors, code, ledger => ContributorStore.OfAnEntry(ledger, organisation, code));

    /// <summary>The members that an exchange names.</summary>
    private NamedMembers OfExchange(EntryDraft draft)
    {
        if (catalogue.Programmes.Find(draft.Programme) is not { } programme)
        {
            return new NamedMembers(null, null, null);
        }

        var other = draft.Exchange?.OtherProgramme(draft.Programme);
        var receivers = other is null ? programme : catalogue.Programmes.Find(other);
        var giver = Member(programme, draft.Exchange?.Giver);
        return new NamedMembers(
            giver,
            receivers is null ? null : Member(receivers, draft.Exchange?.Receiver),
            (draft.Contributor ?? giver?.Item.Contributor) is { } code ? Contributor(code) : null,
            other is null || receivers is null || HasMembers(receivers)
        );
    }

    private bool HasMembers(Registered<Programme> programme) =>
        _banks.TryGetValue(programme.Number, out var known)
            ? known
            : _banks[programme.Number] = reader.Read(organisation, ledger => MemberStore.HasMembers(ViewOf(programme, ledger)));

    private Registered<Member>? Member(Registered<Programme> programme, string? code) =>
        code is null ? null : Remembered(_members, (programme.Number, code), ledger => MemberStore.Find(ViewOf(programme, ledger), code));

    private TimebankView ViewOf(Registered<Programme> programme, LedgerView ledger) =>
        new(ledger, organisation, programme, ledger.Head(organisation).Size);

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
