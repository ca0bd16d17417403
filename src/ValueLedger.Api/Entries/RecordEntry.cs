using ValueLedger.Api.Access;
using ValueLedger.Api.Imports;
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
        var standing = draft.Reference is null ? null : Journal.FindReference(ledger, caller.Organisation, draft.Reference);
        if (standing is not null && WasSentBefore(ledger, caller, draft, standing))
        {
            return standing.ReversedBy is null && standing.Suspense != SuspenseStatus.Rejected
                ? standing
                : standing.Suspense == SuspenseStatus.Rejected
                ? EntryProblems.ReferenceWasRejected.At("/reference", $"The entry {standing.Id} of the reference '{draft.Reference}' was rejected; record it again under another reference.")
                : EntryProblems.ReferenceWasReversed.At("/reference", $"The entry {standing.Id} of the reference '{draft.Reference}' was reversed; record it again under another reference.");
        }

        if (standing is null && draft.Reference is not null && ledger.IsReserved(caller.Organisation, draft.Reference))
        {
            return ImportProblems.ReferenceIsBeingImported.At("/reference", $"An import is recording the reference '{draft.Reference}'; send the entry again when it is over.");
        }

        var decision = Validate(ledger, caller, draft);
        if (!decision.IsAccepted)
        {
            return decision.Problems.ToList();
        }

        return standing is null
            ? Append(ledger, caller, decision.Value)
            : EntryProblems.ReferenceRecordedWithOtherContent.At("/reference", $"The reference '{draft.Reference}' names the entry {standing.Id} with other content; correct that one, or use another reference.");
    }

    public static Decision<Entry> Validate(LedgerTurn ledger, Caller caller, EntryDraft draft)
    {
        var catalogue = ledger.Known(caller.Organisation).Catalogue;
        var contributor = draft.Contributor is null ? null : ContributorStore.OfAnEntry(ledger, caller.Organisation, draft.Contributor);
        return draft.Validate(catalogue, contributor, catalogue.Organisation.Today(ledger.Now));
    }

    /// <summary>Appends a checked entry; one that breaks a soft rule is recorded too, and waits for a person.</summary>
    public static RecordedEntry Append(LedgerTurn ledger, Caller caller, Entry entry, RecordedEntry? replaces = null)
    {
        var judged = entry with { Doubts = DoubtCheck.Judge(ledger, caller.Organisation, entry) };
        return EntryStore.Append(ledger, caller.Organisation, caller.KeySequence, judged, replaces);
    }

    /// <summary>The same sent again stays the same entry, also when what it names takes no new entries any more.</summary>
    private static bool WasSentBefore(LedgerTurn ledger, Caller caller, EntryDraft draft, RecordedEntry standing)
    {
        var catalogue = ledger.Known(caller.Organisation).Catalogue;
        return draft.AsRecordedBefore(catalogue, catalogue.Organisation.Today(ledger.Now)) is { } sent && standing.Entry.HasSameContentAs(sent, standing.TextsWereErased);
    }
}
