using ValueLedger.Api.Access;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Records;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Api.Entries;

/// <summary>Takes an entry out of every figure from now on.</summary>
internal static class ReverseEntry
{
    public const int LongestReason = 1000;

    public static Checked<RecordedEntry> Decide(LedgerTurn ledger, Caller caller, string id, ReversalDraft draft)
    {
        var checks = new Checks();
        var standing = FindStanding(ledger, caller, id, checks);
        checks.RequiredText(draft.Reason, "/reason", LongestReason);
        return checks.Passed
            ? EntryStore.Reverse(ledger, caller.Organisation, caller.KeySequence, standing!, draft.Reason!)
            : checks.Problems;
    }

    /// <summary>The entry with an id, if it can be reversed.</summary>
    public static RecordedEntry? FindStanding(LedgerView ledger, Caller caller, string id, Checks checks)
    {
        var found = Find(ledger, caller, id);
        checks.Require(found is not null, EntryProblems.UnknownEntry, "", $"No entry has the id '{id}'.");
        checks.Require(
            found?.Reverses is null,
            EntryProblems.EntryIsAReversal,
            "",
            "A reversal cannot itself be reversed; record the entry again."
        );
        checks.Require(
            found?.ReversedBy is null,
            EntryProblems.EntryIsAlreadyReversed,
            "",
            $"The entry was reversed by {found?.ReversedBy}."
        );
        checks.Require(
            found?.Suspense != SuspenseStatus.Suspended,
            EntryProblems.EntryIsSuspended,
            "",
            "The entry is in suspense; release or reject it."
        );
        checks.Require(
            found?.Suspense != SuspenseStatus.Rejected,
            EntryProblems.EntryWasRejected,
            "",
            "The entry was rejected and does not count anywhere."
        );
        return found;
    }

    public static RecordedEntry? Find(LedgerView ledger, Caller caller, string id) =>
        RecordId.Parse(id) is { } record ? Journal.Find(ledger, caller.Organisation, record) : null;
}
