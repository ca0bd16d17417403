using ValueLedger.Core.Entries;

namespace ValueLedger.Api.Entries;

/// <summary>Which entries have a document as evidence.</summary>
/// <param name="Sha256">SHA-256 of the file in lower-case hexadecimal.</param>
/// <param name="Entries">In the order of the log, at most 1,000; empty if no entry has it.</param>
public sealed record EvidenceCheckAnswer(string Sha256, IReadOnlyList<EntryOfEvidence> Entries)
{
    internal static EvidenceCheckAnswer Of(string sha256, IReadOnlyList<RecordedEntry> found) =>
        new(
            sha256,
            [
                .. found.Select(entry => new EntryOfEvidence(
                    entry.Id.Value,
                    entry.Sequence,
                    entry.Entry.Evidence.Items.FirstOrDefault(item => item.Sha256 == sha256)?.Title,
                    entry.Entry.Evidence.Grade,
                    entry.ReversedBy?.Value
                )),
            ]
        );
}

/// <summary>An entry that has a document as evidence.</summary>
/// <param name="Id">Id of the entry.</param>
/// <param name="Sequence">The number of its record in the organisation's log.</param>
/// <param name="Title">The title of the document there; null when not given or erased.</param>
/// <param name="Grade">The grade of evidence that the entry has now.</param>
/// <param name="ReversedBy">Id of the reversal that took the entry out; null if it was not reversed.</param>
public sealed record EntryOfEvidence(Guid Id, long Sequence, string? Title, EvidenceGrade Grade, Guid? ReversedBy);
