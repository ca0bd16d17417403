using ValueLedger.Api.Access;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Idempotency;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Api.Entries;

/// <summary>Records up to 1,000 entries, all or none.</summary>
internal static class RecordBatch
{
    public static Checked<IReadOnlyList<RecordedEntry>> Decide(LedgerTurn ledger, Caller caller, BatchDraft draft, int mostEntries)
    {
        var checks = new Checks();
        if (checks.Present(draft.Entries, "/entries"))
        {
            checks.Require(draft.Entries!.Count > 0, MemberProblems.ListIsEmpty, "/entries", "A batch has at least one entry.");
            checks.Require(
                draft.Entries.Count <= mostEntries,
                MemberProblems.ListIsTooLong,
                "/entries",
                $"A batch has at most {mostEntries} entries."
            );
        }

        if (!checks.Passed)
        {
            return checks.Problems;
        }

        var recorded = new List<RecordedEntry>(draft.Entries!.Count);
        for (var index = 0; index < draft.Entries.Count; index++)
        {
            var pointer = $"/entries/{index}";
            var decision = RecordEntry.Decide(ledger, caller, draft.Entries[index]);
            checks.AddAll(decision.Problems.Select(problem => problem.Under(pointer)));
            if (decision.IsAccepted)
            {
                recorded.Add(decision.Value);
            }
        }

        return checks.Passed ? recorded.ToArray() : checks.Problems;
    }

    /// <summary>What an earlier batch recorded, with the entries that already existed in the places where they were sent.</summary>
    public static IReadOnlyList<RecordedEntry> Recall(LedgerView ledger, Caller caller, BatchDraft draft, RecordedRequest request)
    {
        var made = new Queue<RecordedEntry>(Journal.Range(ledger, caller.Organisation, request.First, request.Last));
        return
        [
            .. draft.Entries!.Select(entry =>
                entry.Reference is null || (made.TryPeek(out var next) && next.Entry.Reference == entry.Reference)
                    ? made.Dequeue()
                    : StandingThen(ledger, caller, entry.Reference, request.Last)
            ),
        ];
    }

    /// <summary>The entry with a reference after a certain record: a later correction is followed back to the entry that it
    /// replaced.</summary>
    private static RecordedEntry StandingThen(LedgerView ledger, Caller caller, string reference, long last)
    {
        var entry = Journal.FindReference(ledger, caller.Organisation, reference)!;
        while (entry.Sequence > last)
        {
            entry = Journal.Find(ledger, caller.Organisation, entry.Replaces!.Value)!;
        }

        return Journal.Then(ledger, caller.Organisation, entry.Sequence, last);
    }
}
