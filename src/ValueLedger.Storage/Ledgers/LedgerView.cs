using Dapper;
using NodaTime;
using ValueLedger.Core.Rates;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Engines;

namespace ValueLedger.Storage.Ledgers;

/// <summary>One consistent state of the ledger, as a reader or the writer sees it.</summary>
public class LedgerView
{
    private static readonly SqlFile Sql = SqlFile.Load("Ledgers/Ledgers.sql");

    private readonly HistoryCache _histories;

    internal LedgerView(ILedgerConnection connection, HistoryCache histories)
    {
        Connection = connection;
        _histories = histories;
    }

    internal ILedgerConnection Connection { get; }

    /// <summary>Catalogue and rates as known after the record of that sequence; the present ones when it is null.</summary>
    public Known Known(int organisation, long? sequence = null) => History(organisation).At(sequence ?? ReadHead(organisation).Size);

    /// <summary>How many records the log has, and when the last one was recorded.</summary>
    public LogHead Head(int organisation)
    {
        var head = ReadHead(organisation);
        return new LogHead(head.Size, head.RecordedAtMicros.ToInstant());
    }

    /// <summary>When a record was recorded; null where there is none.</summary>
    public Instant? RecordedAt(int organisation, long sequence) =>
        Connection.QuerySingleOrDefault<long?>(Sql["sequence-known-at"], new { organisation, sequence })?.ToInstant();

    /// <summary>How many records there were at a moment, inclusive.</summary>
    public long SizeAt(int organisation, Instant moment)
    {
        var micros = moment.ToMicros();
        var head = ReadHead(organisation);
        if (head.RecordedAtMicros <= micros)
        {
            return head.Size;
        }

        var (low, high) = (0L, head.Size);
        while (low < high)
        {
            var middle = low + ((high - low + 1) / 2);
            var recordedAt = Connection.QuerySingle<long>(Sql["sequence-known-at"], new { organisation, sequence = middle });
            (low, high) = recordedAt <= micros ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    internal virtual HeadRow ReadHead(int organisation) => Connection.QuerySingle<HeadRow>(Sql["head"], new { organisation });

    internal CatalogueHistory History(int organisation) => _histories.Read(Connection, organisation, ReadHead(organisation).CatalogueSequence);

    [method: ExplicitConstructor]
    internal sealed record HeadRow(long Size, long RecordedAtMicros, long CatalogueSequence, string Code);
}

/// <summary>How far a log has come.</summary>
public readonly record struct LogHead(long Size, Instant RecordedAt);
