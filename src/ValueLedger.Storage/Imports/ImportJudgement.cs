using ValueLedger.Core.Entries;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Timebanks;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Storage.Imports;

/// <summary>
/// Checks the staged rows against the ledger at one moment, and against each other in the order of the file: what was recorded before, what
/// its reference does not allow, and what is in doubt.
/// </summary>
/// <param name="staged">The rows.</param>
/// <param name="codes">The codes that they name.</param>
/// <param name="verdicts">Receives the verdicts.</param>
/// <param name="skipsLikeStanding">Whether rows that are like recorded entries are taken as already recorded.</param>
/// <param name="refuse">Called for each row that is rejected, with the reason.</param>
public sealed class ImportJudgement(
    StagedImport staged,
    StagedCodes codes,
    ImportVerdicts verdicts,
    bool skipsLikeStanding,
    Action<StagedEntry, Problem> refuse
)
{
    /// <summary>How many rows are looked up together.</summary>
    private const int RowsTogether = 1000;

    /// <summary>The entries that rows are known to be, by reference or identity.</summary>
    private readonly HashSet<long> _recognised = [];

    /// <summary>How many rows are like entries that are recorded.</summary>
    public long LikeStanding { get; private set; }

    /// <summary>How many rows take the receiver of an exchange beyond a debit limit that only flags.</summary>
    public long BeyondDebitLimits { get; private set; }

    public void Judge(LedgerReader reader, int organisation, ReadOnlyMemory<byte> requestSha256, CancellationToken cancellation) =>
        reader.Read(
            organisation,
            ledger =>
            {
                var recorded = new RecordedContent(ledger, organisation);
                JudgeReferences(recorded, cancellation);
                JudgeRowsWithoutReference(recorded, ImportStore.Earlier(ledger, organisation, requestSha256));
                JudgeLikeness(new ImportLikeness(ledger, organisation, verdicts, _recognised), cancellation);
                new ImportDoubts(ledger, organisation, codes, verdicts).Judge(staged, cancellation);
                JudgeDebits(new ImportDebits(ledger, organisation, verdicts), cancellation);
                return true;
            }
        );

    private void JudgeLikeness(ImportLikeness likeness, CancellationToken cancellation)
    {
        likeness.Judge(staged, skipsLikeStanding, cancellation);
        LikeStanding = likeness.Count;
    }

    private void JudgeReferences(RecordedContent recorded, CancellationToken cancellation)
    {
        var (first, last) = (0L, "");
        using var rows = staged.ByReference().GetEnumerator();
        while (rows.Take(RowsTogether) is { Count: > 0 } some)
        {
            var known = recorded.Find(some.ConvertAll(row => row.Reference));
            foreach (var (number, reference) in some)
            {
                cancellation.ThrowIfCancellationRequested();
                if (reference == last && !verdicts.IsRejected(first))
                {
                    JudgeAgainst(number, staged.Row(codes, first).Entry, reference);
                    continue;
                }

                (first, last) = (number, reference);
                if (known.TryGetValue(reference, out var sequence))
                {
                    JudgeReference(recorded, number, reference, sequence);
                }
            }
        }
    }

    /// <summary>An earlier row of the file has the same reference.</summary>
    private void JudgeAgainst(long number, Entry earlier, string reference)
    {
        var row = staged.Row(codes, number);
        if (earlier.HasSameContentAs(row.Entry, textsWereErased: false))
        {
            verdicts.MarkAlreadyRecorded(number);
            return;
        }

        Refuse(
            row,
            EntryProblems.ReferenceRecordedWithOtherContent,
            $"The reference '{reference}' stands in an earlier row of the file with other content."
        );
    }

    private void JudgeReference(RecordedContent recorded, long number, string reference, long sequence)
    {
        var row = staged.Row(codes, number);
        switch (recorded.Compare(sequence, row.Entry))
        {
            case RecordedAs.Same:
                verdicts.MarkAlreadyRecorded(number);
                _recognised.Add(sequence);
                break;
            case RecordedAs.Reversed:
                Refuse(
                    row,
                    EntryProblems.ReferenceWasReversed,
                    $"The entry of the reference '{reference}' was reversed; record it again under another reference."
                );
                break;
            case RecordedAs.Rejected:
                Refuse(
                    row,
                    EntryProblems.ReferenceWasRejected,
                    $"The entry of the reference '{reference}' was rejected; record it again under another reference."
                );
                break;
            default:
                Refuse(
                    row,
                    EntryProblems.ReferenceRecordedWithOtherContent,
                    $"The reference '{reference}' names an entry with other content; correct that one, or use another reference."
                );
                break;
        }
    }

    /// <summary>
    /// A row without a reference is recognised by its place in the same file, or by its identity when it was exported from here.
    /// </summary>
    private void JudgeRowsWithoutReference(RecordedContent recorded, List<HashSet<long>> earlier)
    {
        var rows = staged.WithoutReference();
        while (rows.Step())
        {
            var (number, fileRow) = (rows.Int64("Number"), rows.Int64("FileRow"));
            if (earlier.Exists(rejected => !rejected.Contains(fileRow)))
            {
                verdicts.MarkAlreadyRecorded(number);
            }
            else if (
                rows.NullableText("RecordedAs") is { } id
                && recorded.Find(Guid.Parse(id)) is { } sequence
                && recorded.Compare(sequence, staged.Row(codes, number).Entry) != RecordedAs.Other
            )
            {
                verdicts.MarkAlreadyRecorded(number);
                _recognised.Add(sequence);
            }
        }
    }

    private void JudgeDebits(ImportDebits debits, CancellationToken cancellation)
    {
        debits.Judge(
            staged,
            (number, limit) =>
            {
                var row = staged.Row(codes, number);
                verdicts.Reject(number);
                refuse(
                    row,
                    TimebankProblems.DebitLimitIsExceeded.At(
                        "/exchange/receiver",
                        $"The member '{row.Entry.Exchange!.Receiver.Code}' may owe at most {limit.Hours} hours."
                    )
                );
            },
            cancellation
        );
        BeyondDebitLimits = debits.Flagged;
    }

    private void Refuse(StagedEntry row, ProblemCode code, string message)
    {
        verdicts.Reject(row.Number);
        refuse(row, code.At("/reference", message));
    }
}
