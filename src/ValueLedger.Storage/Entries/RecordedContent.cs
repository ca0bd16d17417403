using ValueLedger.Core.Entries;
using ValueLedger.Core.Records;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Entries;

/// <summary>Compares rows with what the ledger has under their references; a file sent again is compared row by row, so that it must be quick.</summary>
internal sealed class RecordedContent(LedgerView ledger, int organisation)
{
    private static readonly SqlFile Sql = SqlFile.Load("Entries/Entries.sql");

    public long? Find(string reference) => ledger.Connection.Prepared(Sql["reference"]).Bind(organisation).Bind(reference).ReadSingle();

    /// <summary>The record of an identity; null when the organisation has none.</summary>
    public long? Find(Guid id) => Journal.Find(ledger, organisation, new RecordId(id))?.Sequence;

    public RecordedAs Compare(long sequence, Entry sent)
    {
        var row = ledger.Connection.Prepared(Sql["content"]).Bind(organisation).Bind(sequence);
        if (!row.Step())
        {
            return RecordedAs.Other;
        }

        var (isReversed, isRejected, hasTexts) = (!row.IsNull(12), row.Int64(13) == 1, !row.IsNull(11) || sent.Note is not null || sent.Evidence.Items.Count > 0);
        var isSame = !hasTexts && IsSame(row, sent);
        row.Reset();
        if (hasTexts)
        {
            var standing = Journal.At(ledger, organisation, sequence);
            isSame = standing is not null && WithoutEnds(standing.Entry).HasSameContentAs(sent, standing.TextsWereErased);
        }

        return !isSame ? RecordedAs.Other : isReversed ? RecordedAs.Reversed : isRejected ? RecordedAs.Rejected : RecordedAs.Same;
    }

    /// <summary>A row of a file cannot name the ends of an exchange; one that was exported is known again by everything else.</summary>
    private static Entry WithoutEnds(Entry recorded) => recorded with { Exchange = null, Service = null };

    private static bool IsSame(Statement row, Entry sent) =>
        row.Int64(0) == sent.Programme.Number
        && row.Int64(1) == sent.Measure.Number
        && row.Int64(2) == (sent.Party?.Number ?? 0)
        && row.Int64(3) == (sent.Team?.Number ?? 0)
        && row.Text(4) == sent.Contributor
        && row.Int64(5) == sent.Quantity.Micros
        && row.Int64(6) == sent.Date.ToDay()
        && row.NullableInt64(7) == sent.StartDate?.ToDay()
        && row.NullableInt64(8) == sent.StartTime?.ToSecond()
        && row.NullableInt64(9) == sent.EndTime?.ToSecond()
        && row.Int64(10) == (int)sent.Evidence.Grade;
}

internal enum RecordedAs
{
    Other,
    Same,
    Reversed,
    Rejected,
}
