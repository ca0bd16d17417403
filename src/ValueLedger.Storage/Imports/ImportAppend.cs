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
    /// <summary>How many codes keep their numbers in memory; when there are more, all are looked up again.</summary>
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
        Register(ledger, rows, header.Sequence);
        for (var index = 0; index < rows.Count; index++)
        {
            var (entry, texts) = rows[index];
            var contributor = entry.Contributor is null ? 0 : _contributors[entry.Contributor];
            records[index] = new EntryRecord(header, entry, contributor, texts.Attestations, null, null);
            header = header with { Sequence = header.Sequence + 1, RecordedAt = header.RecordedAt + NodaTime.Duration.FromTicks(10) };
        }

        return records;
    }

    /// <summary>Finds the numbers of everybody whom the rows name.</summary>
    /// <param name="ledger">Where they are registered.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="first">The record of the first row; the others follow it.</param>
    private void Register(LedgerTurn ledger, IReadOnlyList<PreparedRow> rows, long first)
    {
        if (_contributors.Count + rows.Count > MostContributors)
        {
            _contributors.Clear();
        }

        var named = new Dictionary<string, long>(StringComparer.Ordinal);
        for (var index = 0; index < rows.Count; index++)
        {
            if (rows[index].Entry.Contributor is { } contributor && !_contributors.ContainsKey(contributor))
            {
                named.TryAdd(contributor, first + index);
            }
        }

        var codes = named.OrderBy(code => code.Value).Select(code => (code.Key, code.Value)).ToList();
        foreach (var (contributor, number) in ContributorStore.Register(ledger, order.Organisation, codes))
        {
            _contributors.Add(contributor, number);
        }
    }
}

/// <summary>A row of an import with its texts.</summary>
internal readonly record struct PreparedRow(Entry Entry, EntryTexts Texts);
