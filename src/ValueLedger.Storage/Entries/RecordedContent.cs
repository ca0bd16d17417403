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

    public long? Find(string reference) =>
        ledger.Connection.Prepared(Sql["reference"]).Bind("organisation", organisation).Bind("reference", reference).ReadSingle();

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
        var isSame = !hasTexts && IsSame(row, sent);
        row.Reset();
        if (hasTexts)
        {
            var standing = Journal.At(ledger, organisation, sequence);
            isSame = standing is not null && AsSent(standing.Entry, sent).HasSameContentAs(sent, standing.TextsWereErased);
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

    private static bool IsSame(CompiledSql row, Entry sent) =>
        row.Int64("Programme") == sent.Programme.Number
        && row.Int64("Measure") == sent.Measure.Number
        && row.Int64("Party") == (sent.Party?.Number ?? 0)
        && row.Int64("Team") == (sent.Team?.Number ?? 0)
        && (sent.Exchange is null ? row.NullableText("Contributor") == sent.Contributor : IsBetween(row, sent.Exchange))
        && row.Int64("QuantityMicros") == sent.Quantity.Micros
        && row.Int64("Day") == sent.Date.ToDay()
        && row.NullableInt64("StartDay") == sent.StartDate?.ToDay()
        && row.NullableInt64("StartSecond") == sent.StartTime?.ToSecond()
        && row.NullableInt64("EndSecond") == sent.EndTime?.ToSecond()
        && row.Int64("EvidenceGrade") == (int)sent.Evidence.Grade;

    private static bool IsBetween(CompiledSql row, ExchangeEnds ends) =>
        row.NullableInt64("Giver") == ends.Giver.Number && row.NullableInt64("Receiver") == ends.Receiver.Number;
}

internal enum RecordedAs
{
    Other,
    Same,
    Reversed,
    Rejected,
}
