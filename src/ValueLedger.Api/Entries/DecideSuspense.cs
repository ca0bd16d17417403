using ValueLedger.Api.Access;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Records;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Idempotency;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Api.Entries;

/// <summary>Lets an entry in suspense count from now on, or never.</summary>
internal static class DecideSuspense
{
    public static Checked<RecordedEntry> Release(LedgerTurn ledger, Caller caller, string id, SuspenseDecisionDraft draft)
    {
        var checks = new Checks();
        var suspended = FindSuspended(ledger, caller, id, draft, checks);
        if (checks.Passed && ExchangeLimit.WhyNot(ledger, caller, suspended!.Entry) is { } beyond)
        {
            checks.Add(beyond.Code, "", beyond.Message);
        }

        return checks.Passed
            ? SuspenseStore.Release(ledger, caller.Organisation, caller.KeySequence, suspended!, draft.Reason!)
            : checks.Problems;
    }

    public static Checked<RecordedEntry> Reject(LedgerTurn ledger, Caller caller, string id, SuspenseDecisionDraft draft)
    {
        var checks = new Checks();
        var suspended = FindSuspended(ledger, caller, id, draft, checks);
        return checks.Passed
            ? SuspenseStore.Reject(ledger, caller.Organisation, caller.KeySequence, suspended!, draft.Reason!)
            : checks.Problems;
    }

    /// <summary>The entry of the path as it was after an earlier request had decided, because the record of a decision is not in the
    /// journal.</summary>
    public static RecordedEntry Recall(LedgerView ledger, Caller caller, string id, RecordedRequest request) =>
        Journal.Then(ledger, caller.Organisation, RecordId.Parse(id)!.Value.Sequence, request.Last);

    private static RecordedEntry? FindSuspended(LedgerTurn ledger, Caller caller, string id, SuspenseDecisionDraft draft, Checks checks)
    {
        var found = ReverseEntry.Find(ledger, caller, id);
        checks.Require(found is not null, EntryProblems.UnknownEntry, "", $"No entry has the id '{id}'.");
        checks.Require(
            found is null || found.Suspense is SuspenseStatus.Suspended or SuspenseStatus.Rejected,
            EntryProblems.EntryIsNotSuspended,
            "",
            found?.DecidedBy is { } decision ? $"The entry was released by {decision}." : "The entry was never in suspense."
        );
        checks.Require(
            found?.Suspense != SuspenseStatus.Rejected,
            EntryProblems.EntryWasRejected,
            "",
            $"The entry was rejected by {found?.DecidedBy}."
        );
        checks.RequiredText(draft.Reason, "/reason", ReverseEntry.LongestReason);
        return found;
    }
}
