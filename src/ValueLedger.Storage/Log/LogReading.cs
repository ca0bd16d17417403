using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Records;
using ValueLedger.Proofs;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Log;

/// <summary>Reads records of a log as they were hashed.</summary>
public static class LogReading
{
    private const int WideGap = 8;

    /// <summary>The records after a sequence, at most as many as asked for.</summary>
    public static IReadOnlyList<LogRecord> Page(LedgerView ledger, int organisation, long after, int limit)
    {
        var head = ledger.ReadHead(organisation);
        var last = Math.Min(after + limit, head.Size);
        if (last <= after)
        {
            return [];
        }

        var (rows, catalogue) = Read(
            after + 1,
            () => (LogRows.Read(ledger, organisation, after + 1, last), ledger.Known(organisation).Catalogue)
        );
        var page = new List<LogRecord>((int)(last - after));
        for (var sequence = after + 1; sequence <= last; sequence++)
        {
            page.Add(Read(sequence, () => Of(head.Code, organisation, rows, sequence, catalogue)));
        }

        return page;
    }

    /// <summary>Some records, in the order of the log.</summary>
    /// <param name="ledger">What is looked at.</param>
    /// <param name="organisation">Whose log it is.</param>
    /// <param name="sequences">Which records, in ascending order.</param>
    public static IReadOnlyList<LogRecord> Some(LedgerView ledger, int organisation, IReadOnlyList<long> sequences)
    {
        var found = new List<LogRecord>(sequences.Count);
        var first = 0;
        while (first < sequences.Count)
        {
            // Reading a few records too many takes less time than another query.
            var next = first + 1;
            while (next < sequences.Count && sequences[next] <= sequences[next - 1] + WideGap)
            {
                next++;
            }

            var wanted = sequences.Skip(first).Take(next - first).ToHashSet();
            var run = Page(ledger, organisation, sequences[first] - 1, (int)(sequences[next - 1] - sequences[first] + 1));
            found.AddRange(run.Where(record => wanted.Contains(record.Sequence)));
            first = next;
        }

        return found;
    }

    /// <summary>Whatever somebody did to a row so that it cannot be read, the answer must be about the row.</summary>
    private static T Read<T>(long sequence, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception unreadable)
        {
            throw new RecordCannotBeReadException($"Record {sequence} cannot be read.", unreadable);
        }
    }

    private static LogRecord Of(string code, int organisation, LogRows rows, long sequence, CatalogueView catalogue) =>
        rows.Records.TryGetValue(sequence, out var record)
            ? new LogRecord(
                sequence,
                record.RecordedAtMicros.ToInstant(),
                new RecordHeader(code, sequence, record.RecordedAtMicros.ToInstant(), record.ActorKey).Actor,
                record.Type,
                record.Canonical,
                Hash32.FromBytes(record.LeafHash)
            )
            : OfEntry(code, organisation, rows, sequence, catalogue);

    private static LogRecord OfEntry(string code, int organisation, LogRows rows, long sequence, CatalogueView catalogue)
    {
        if (!rows.Entries.TryGetValue(sequence, out var row))
        {
            throw new InvalidDataException($"Record {sequence} is missing.");
        }

        if (row.GiverNumber is null != row.ReceiverNumber is null)
        {
            throw new InvalidDataException($"Record {sequence} names one end of an exchange and not the other.");
        }

        var header = new RecordHeader(code, sequence, row.RecordedAtMicros.ToInstant(), row.ActorKey, rows.RequestOf(sequence));
        var record = LogRows.RecordOf(header, row, LogRows.EntryOf(organisation, row, catalogue), row.ReadAttestations());
        return new LogRecord(
            sequence,
            header.RecordedAt,
            header.Actor,
            row.Reverses is null ? RecordType.Entry : RecordType.Reversal,
            record.Canonical(),
            Hash32.FromBytes(row.LeafHash)
        );
    }
}

/// <summary>One record of a log, with the text that was hashed.</summary>
/// <param name="Sequence">Its number in the log, from 1.</param>
/// <param name="RecordedAt">When it was recorded.</param>
/// <param name="Actor">Who recorded it, as the text says.</param>
/// <param name="Type">What kind of record it is, as the text says.</param>
/// <param name="Canonical">The text, in UTF-8.</param>
/// <param name="LeafHash">The hash that was stored when it was recorded.</param>
public sealed record LogRecord(long Sequence, Instant RecordedAt, string Actor, string Type, byte[] Canonical, Hash32 LeafHash);

/// <summary>A record is missing, or its row has something that was never recorded.</summary>
public sealed class RecordCannotBeReadException(string message, Exception? cause = null) : Exception(message, cause);
