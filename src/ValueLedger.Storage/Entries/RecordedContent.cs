using ValueLedger.Core.Entries;
using ValueLedger.Core.Records;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Entries;

/// <summary>
/// Compares rows with what the ledger has under their references. A file that is sent again is compared row by row, so this must be fast.
/// </summary>
internal sealed class RecordedContent(LedgerView ledger, int organisation)
{
    private static readonly SqlFile Sql = SqlFile.Load("Entries/Entries.sql");

    /// <summary>The entries with references, for each reference that is recorded.</summary>
    public Dictionary<string, long> Find(IReadOnlyCollection<string> references)
    {
        var found = new Dictionary<string, long>(StringComparer.Ordinal);
        ledger.Connection.AskEach(
            Sql["reference"],
            references,
            (statement, reference) => statement.Bind("organisation", organisation).Bind("reference", reference),
            (answer, reference) =>
            {
                if (answer.ReadSingle() is { } sequence)
                {
                    found[reference] = sequence;
                }
            }
        );
        return found;
    }

    public long? Find(string reference) => Find([reference]) is { Count: > 0 } found ? found[reference] : null;

    /// <summary>The record with an identity; null when the organisation has none.</summary>
    public long? Find(Guid id) => Journal.Find(ledger, organisation, new RecordId(id))?.Sequence;

    public RecordedAs Compare(long sequence, Entry sent)
    {
        var row = ledger.Connection.Prepared(Sql["content"]).Bind("organisation", organisation).Bind("sequence", sequence);
        if (!row.Step())
        {
            return RecordedAs.Other;
        }

        var (isReversed, isRejected, hasTexts) = (
            !row.IsNull("ReversedBy"),
            row.Int64("IsRejected") == 1,
            !row.IsNull("Attestations") || sent.Note is not null || sent.Service is not null || sent.Evidence.Items.Count > 0
        );
        var isSame = !hasTexts && AsSent(Read(row), sent.Content) == sent.Content;
        row.Reset();
        if (hasTexts)
        {
            var standing = Journal.At(ledger, organisation, sequence);
            isSame = standing is not null && AsSent(standing.AsRecorded, sent).HasSameContentAs(sent, standing.TextsWereErased);
        }

        return !isSame ? RecordedAs.Other
            : isReversed ? RecordedAs.Reversed
            : isRejected ? RecordedAs.Rejected
            : RecordedAs.Same;
    }

    /// <summary>
    /// When a row of an exchange leaves giver and receiver out, everything else identifies it. Whose hours they are was decided when the
    /// exchange was recorded.
    /// </summary>
    private static Entry AsSent(Entry recorded, Entry sent) =>
        recorded.Exchange is null ? recorded
        : sent.Exchange is null ? recorded with { Exchange = null, Service = null }
        : recorded with { Contributor = sent.Contributor };

    private static EntryContent AsSent(EntryContent recorded, EntryContent sent) =>
        recorded.Giver is null ? recorded
        : sent.Giver is null ? recorded with { Giver = null, Receiver = null, ReceiverProgramme = null }
        : recorded with { Contributor = sent.Contributor };

    private static EntryContent Read(CompiledSql row) =>
        new()
        {
            Programme = row.Int64("Programme"),
            Measure = row.Int64("Measure"),
            Party = row.Int64("Party"),
            Team = row.Int64("Team"),
            Contributor = row.NullableText("Contributor"),
            Giver = row.NullableInt64("Giver"),
            Receiver = row.NullableInt64("Receiver"),
            ReceiverProgramme = row.NullableInt64("ReceiverProgramme"),
            QuantityMicros = row.Int64("QuantityMicros"),
            Date = row.Int64("Day").ToDate(),
            StartDate = row.NullableInt64("StartDay")?.ToDate(),
            StartTime = row.NullableInt64("StartSecond")?.ToTime(),
            EndTime = row.NullableInt64("EndSecond")?.ToTime(),
            Grade = (EvidenceGrade)row.Int64("EvidenceGrade"),
            Details = row.NullableText("Details"),
        };
}

internal enum RecordedAs
{
    Other,
    Same,
    Reversed,
    Rejected,
}
