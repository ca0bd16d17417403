using ValueLedger.Api.Access;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Api.Entries;

/// <summary>Gives an entry that stands another grade of evidence, or more documents, from now on.</summary>
internal static class ReGradeEntry
{
    public static Checked<RecordedEntry> Decide(LedgerTurn ledger, Caller caller, string id, ReGradingDraft draft)
    {
        var checks = new Checks();
        var standing = ReverseEntry.FindStanding(ledger, caller, id, checks);
        var evidence = draft.Validate(checks.Passed ? standing!.Entry.Evidence : null);
        checks.AddAll(evidence.Problems);
        return checks.Passed
            ? ReGradingStore.Add(ledger, caller.Organisation, caller.KeySequence, standing!, evidence.Value!, draft.Reason)
            : checks.Problems;
    }
}
