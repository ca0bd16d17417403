using System.ComponentModel.DataAnnotations;
using ValueLedger.Api.Access;
using ValueLedger.Api.Entries;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Wire;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Imports;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Imports;

/// <summary>
/// Takes back everything that an import recorded, a few hundred entries in a turn, so that others can record meanwhile. What was taken back
/// before is passed over: sent again after an interruption, the request goes on where it stopped.
/// </summary>
public sealed class ReverseImport(LedgerWriter writer, LedgerReader reader)
{
    private const int EntriesInATurn = 250;

    internal async Task<ImportReversalAnswer> RunAsync(
        Caller caller,
        RecordedImport import,
        string reason,
        bool mayReject,
        bool isDryRun,
        CancellationToken cancellation
    )
    {
        var done = new ImportReversalAnswer();
        var next = import.BeganWith;
        while (next <= import.ClosedWith)
        {
            var range = new JournalRange(next, import.ClosedWith, long.MaxValue);
            var (step, last) = isDryRun
                ? reader.ReadWhileAwaited(caller.Organisation, ledger => Take(ledger, caller, import, range, mayReject, null), cancellation)
                : await writer
                    .WriteAsync(
                        caller.Organisation,
                        ledger => TurnResult.Kept(Take(ledger, caller, import, range, mayReject, reason)),
                        cancellation
                    )
                    .WaitAsync(cancellation);
            done = done.And(step);
            next = last + 1;
        }

        return done;
    }

    /// <summary>Some entries of the import, and the last record that was looked at; a dry run has no reason and takes nothing back.</summary>
    private static (ImportReversalAnswer Done, long Last) Take(
        LedgerView ledger,
        Caller caller,
        RecordedImport import,
        JournalRange range,
        bool mayReject,
        string? reason
    )
    {
        var filter = new JournalFilter { Scope = JournalScope.Seen, Import = import.BeganWith };
        var entries = Journal.Page(ledger, caller.Organisation, filter, range, EntriesInATurn);
        var done = new ImportReversalAnswer();
        foreach (var entry in entries)
        {
            done = done.And(One(ledger as LedgerTurn, caller, entry, mayReject, reason));
        }

        return (done, entries.Count < EntriesInATurn ? range.Last : entries[^1].Id.Sequence);
    }

    private static ImportReversalAnswer One(LedgerTurn? ledger, Caller caller, RecordedEntry entry, bool mayReject, string? reason)
    {
        if (entry.ReversedBy is not null || entry.Suspense == SuspenseStatus.Rejected)
        {
            return new ImportReversalAnswer { Before = 1 };
        }

        if (entry.Suspense == SuspenseStatus.Suspended)
        {
            if (!mayReject)
            {
                return new ImportReversalAnswer { StillSuspended = 1 };
            }

            if (ledger is not null)
            {
                SuspenseStore.Reject(ledger, caller.Organisation, caller.KeySequence, entry, reason!);
            }

            return new ImportReversalAnswer { Rejected = 1 };
        }

        if (ledger is not null)
        {
            EntryStore.Reverse(ledger, caller.Organisation, caller.KeySequence, entry, reason!);
        }

        return new ImportReversalAnswer { Reversed = 1 };
    }
}

/// <summary>Why an import is taken back.</summary>
public sealed record ImportReversalDraft
{
    /// <summary>Why the entries are taken back; every reversal has the text, which can be erased later.</summary>
    [Required]
    [MultiLine]
    [StringLength(ReverseEntry.LongestReason, MinimumLength = 1)]
    public string? Reason { get; init; }
}

/// <summary>What became of the entries of an import. Together they are all that the import recorded.</summary>
public sealed record ImportReversalAnswer
{
    /// <summary>Entries that counted and were reversed.</summary>
    public long Reversed { get; init; }

    /// <summary>Entries in suspense that were rejected.</summary>
    public long Rejected { get; init; }

    /// <summary>Entries that somebody had reversed, corrected or rejected before.</summary>
    public long Before { get; init; }

    /// <summary>Entries that are still in suspense, because only the scope entries:release can reject them.</summary>
    public long StillSuspended { get; init; }

    internal ImportReversalAnswer And(ImportReversalAnswer more) =>
        new()
        {
            Reversed = Reversed + more.Reversed,
            Rejected = Rejected + more.Rejected,
            Before = Before + more.Before,
            StillSuspended = StillSuspended + more.StillSuspended,
        };
}
