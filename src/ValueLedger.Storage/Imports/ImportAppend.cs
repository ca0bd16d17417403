using ValueLedger.Core.Entries;
using ValueLedger.Proofs;
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

    public void Append(LedgerTurn ledger, IReadOnlyList<(Entry Entry, Doubts Doubts)> rows)
    {
        var hashes = new Hash32[rows.Count];
        var header = ledger.NextHeader(order.Organisation, order.ActorKey);
        for (var index = 0; index < rows.Count; index++)
        {
            var entry = rows[index].Entry with { Import = import, Doubts = rows[index].Doubts };
            var contributor = entry.Contributor is null ? 0 : NumberOf(ledger, entry.Contributor, header.Sequence);
            var record = new EntryRecord(
                header,
                entry,
                contributor,
                EntryStore.KeepTexts(ledger, order.Organisation, header.Sequence, entry),
                null,
                null
            );
            hashes[index] = record.LeafHash();
            EntryStore.Insert(ledger, order.Organisation, record, hashes[index]);
            if (entry.Doubts != Doubts.None)
            {
                SuspenseStore.Add(ledger, order.Organisation, header.Sequence);
            }

            header = header with { Sequence = header.Sequence + 1, RecordedAt = header.RecordedAt + NodaTime.Duration.FromTicks(10) };
        }

        ledger.Advance(order.Organisation, header.RecordedAt - NodaTime.Duration.FromTicks(10), hashes);
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
