using ValueLedger.Api.Access;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Imports;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Api.Entries;

/// <summary>Reverses an entry and records its replacement, in one step.</summary>
internal static class CorrectEntry
{
    public static Checked<RecordedEntry> Decide(LedgerTurn ledger, Caller caller, string id, CorrectionDraft draft)
    {
        var checks = new Checks();
        var standing = ReverseEntry.FindStanding(ledger, caller, id, checks);
        checks.Require(
            standing?.Entry.Exchange is null,
            EntryProblems.EntryIsAnExchange,
            "",
            "The entry is an exchange of a time bank: reverse it, and record the exchange again."
        );
        checks.RequiredText(draft.Reason, "/reason", ReverseEntry.LongestReason);
        var replacement = checks.Present(draft.Entry, "/entry") ? Replacement(ledger, caller, draft.Entry!, standing, checks) : null;
        if (!checks.Passed)
        {
            return checks.Problems;
        }

        EntryStore.Reverse(ledger, caller.Organisation, caller.KeySequence, standing!, draft.Reason!);
        return RecordEntry.Append(ledger, caller, replacement!, standing);
    }

    private static Entry? Replacement(LedgerTurn ledger, Caller caller, EntryDraft draft, RecordedEntry? standing, Checks checks)
    {
        var kept = draft with { Reference = draft.Reference ?? standing?.Entry.Reference };
        var decision = RecordEntry.Validate(ledger, caller, kept);
        checks.Require(
            draft.Exchange is null,
            EntryProblems.EntryIsAnExchange,
            "/entry/exchange",
            "A correction cannot turn an entry into an exchange: reverse the entry, and record the exchange separately."
        );
        checks.AddAll(decision.Problems.Select(problem => problem.Under("/entry")));
        var named =
            draft.Reference is null || draft.Reference == standing?.Entry.Reference
                ? null
                : Journal.FindReference(ledger, caller.Organisation, draft.Reference);
        checks.Require(
            named is null,
            EntryProblems.ReferenceRecordedWithOtherContent,
            "/entry/reference",
            $"The reference '{draft.Reference}' belongs to another entry."
        );
        var isImported =
            draft.Reference is not null
            && draft.Reference != standing?.Entry.Reference
            && ReservedReferences.Hold(ledger, caller.Organisation, draft.Reference);
        checks.Require(
            !isImported,
            EntryProblems.ReferenceIsBeingImported,
            "/entry/reference",
            $"An import is recording the reference '{draft.Reference}'; correct the entry when it is over."
        );
        return decision.Value;
    }
}
