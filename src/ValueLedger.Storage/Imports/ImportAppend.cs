using ValueLedger.Core.Entries;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Imports;

/// <summary>
/// Appends the rows of an import to the log in batches. The other keys that find them are written later, when all rows are there.
/// </summary>
internal sealed class ImportAppend(ImportOrder order, long import)
{
    /// <summary>How many codes keep their numbers in memory; further codes are looked up each time.</summary>
    private const int MostContributors = 50_000;

    private readonly Dictionary<string, int> _contributors = new(StringComparer.Ordinal);

    /// <summary>What can be done before the turn.</summary>
    public PreparedRow Prepare(Entry row, Doubts doubts)
    {
        var entry = row with { Import = import, Doubts = doubts };
        return new PreparedRow(entry, EntryTexts.Of(entry));
    }

    public void Append(LedgerTurn ledger, IReadOnlyList<PreparedRow> rows)
    {
        ledger.GoesOn = true;
        var records = Records(ledger, rows);
        // The other processor hashes while this one writes.
        var hashing = Task.Run(() => Array.ConvertAll(records, record => record.LeafHash()));
        for (var index = 0; index < records.Length; index++)
        {
            var (sequence, entry) = (records[index].Header.Sequence, rows[index].Entry);
            EntryStore.Keep(ledger, order.Organisation, sequence, entry, rows[index].Texts);
            if (entry.Doubts != Doubts.None)
            {
                SuspenseStore.Add(ledger, order.Organisation, sequence);
            }
        }

        var hashes = hashing.GetAwaiter().GetResult();
        for (var index = 0; index < records.Length; index++)
        {
            EntryStore.Insert(ledger, order.Organisation, records[index], rows[index].Texts, hashes[index]);
        }

        ledger.Advance(order.Organisation, records[^1].Header.RecordedAt, hashes);
    }

    private EntryRecord[] Records(LedgerTurn ledger, IReadOnlyList<PreparedRow> rows)
    {
        var records = new EntryRecord[rows.Count];
        var header = ledger.NextHeader(order.Organisation, order.ActorKey);
        for (var index = 0; index < rows.Count; index++)
        {
            var (entry, texts) = rows[index];
            var contributor = entry.Contributor is null ? 0 : NumberOf(ledger, entry.Contributor, header.Sequence);
            records[index] = new EntryRecord(header, entry, contributor, texts.Attestations, null, null);
            header = header with { Sequence = header.Sequence + 1, RecordedAt = header.RecordedAt + NodaTime.Duration.FromTicks(10) };
        }

        return records;
    }

    private int NumberOf(LedgerTurn ledger, string contributor, long sequence)
    {
        if (_contributors.TryGetValue(contributor, out var number))
        {
            return number;
        }

        if (_contributors.Count == MostContributors)
        {
            _contributors.Clear();
        }

        return _contributors[contributor] = ContributorStore.Register(ledger, order.Organisation, contributor, sequence);
    }
}

/// <summary>A row of an import with its texts.</summary>
internal readonly record struct PreparedRow(Entry Entry, EntryTexts Texts);
