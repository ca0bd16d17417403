using ValueLedger.Api.Access;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Api.Entries;

/// <summary>Records one entry: read what it names, decide, append. The same reference with the same content is the same entry.</summary>
internal static class RecordEntry
{
    public static Decision<RecordedEntry> Decide(LedgerTurn ledger, Caller caller, EntryDraft draft)
    {
        var decision = Validate(ledger, caller, draft);
        return decision.IsAccepted ? AppendOnce(ledger, caller, decision.Value) : decision.Problems.ToList();
    }

    public static Decision<Entry> Validate(LedgerTurn ledger, Caller caller, EntryDraft draft)
    {
        var catalogue = ledger.Known(caller.Organisation).Catalogue;
        var contributor = draft.Contributor is null ? null : ContributorStore.Find(ledger, caller.Organisation, draft.Contributor)?.Item;
        return draft.Validate(catalogue, contributor, catalogue.Organisation.Today(ledger.Now));
    }

    private static Decision<RecordedEntry> AppendOnce(LedgerTurn ledger, Caller caller, Entry entry)
    {
        if (entry.Reference is null || Journal.FindReference(ledger, caller.Organisation, entry.Reference) is not { } standing)
        {
            return EntryStore.Append(ledger, caller.Organisation, caller.KeySequence, entry);
        }

        if (!standing.Entry.HasSameContentAs(entry, standing.TextsWereErased))
        {
            return EntryProblems.ReferenceRecordedWithOtherContent.At("/reference", $"The reference '{entry.Reference}' names the entry {standing.Id} with other content; correct that one, or use another reference.");
        }

        return standing.ReversedBy is null
            ? standing
            : EntryProblems.ReferenceWasReversed.At("/reference", $"The entry {standing.Id} of the reference '{entry.Reference}' was reversed; record it again under another reference.");
    }
}
