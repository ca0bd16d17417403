using Dapper;
using NodaTime;
using ValueLedger.Storage.Engines;

namespace ValueLedger.Storage.Ledgers;

/// <summary>One consistent state of the ledger, as a reader or the writer sees it.</summary>
public class LedgerView
{
    private static readonly SqlFile Sql = SqlFile.Load("Ledgers/Ledgers.sql");

    private readonly LedgerMemories _memories;

    /// <param name="connection">Reads.</param>
    /// <param name="memories">What stores remember.</param>
    /// <param name="organisation">The only organisation whose ledger it shows; null for an operator's view of all.</param>
    internal LedgerView(ILedgerConnection connection, LedgerMemories memories, int? organisation)
    {
        Connection = connection;
        _memories = memories;
        Organisation = organisation;
    }

    /// <summary>The only organisation whose ledger it shows; null for an operator's view of all.</summary>
    internal int? Organisation { get; }

    internal ILedgerConnection Connection { get; }

    /// <summary>How many records the log has, and when the last one was recorded.</summary>
    public LogHead Head(int organisation)
    {
        var head = ReadHead(organisation);
        return new LogHead(head.Size, head.RecordedAtMicros.ToInstant());
    }

    /// <summary>When a record was recorded; null when there is no such record.</summary>
    public Instant? RecordedAt(int organisation, long sequence) =>
        Connection.QuerySingleOrDefault<long?>(Sql["sequence-known-at"], new { organisation, sequence })?.ToInstant();

    /// <summary>How many records are known at the moment that a request names, inclusive; without one, all of them.</summary>
    public long SizeKnown(int organisation, Instant? knownAt) =>
        knownAt is { } moment ? SizeAt(organisation, moment) : ReadHead(organisation).Size;

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

    /// <summary>Numbers and codes of all organisations, for operators.</summary>
    public IReadOnlyList<(int Number, string Code)> Organisations() =>
        [.. Connection.Query<OrganisationRow>(Sql["organisations"]).Select(row => ((int)row.Number, row.Code))];

    internal virtual HeadRow ReadHead(int organisation)
    {
        CheckIsOf(organisation);
        return Connection.QuerySingle<HeadRow>(Sql["head"], new { organisation });
    }

    /// <summary>A view of one organisation never shows another.</summary>
    protected void CheckIsOf(int organisation)
    {
        if (Organisation is { } own && own != organisation)
        {
            throw new InvalidOperationException("A view of one organisation shows nothing of another.");
        }
    }

    /// <summary>What a store remembers.</summary>
    internal T Memory<T>()
        where T : class, new() => _memories.Of<T>();

    [method: ExplicitConstructor]
    private sealed record OrganisationRow(long Number, string Code);

    [method: ExplicitConstructor]
    internal sealed record HeadRow(long Size, long RecordedAtMicros, long CatalogueSequence, string Code);
}

/// <summary>How far a log has come.</summary>
public readonly record struct LogHead(long Size, Instant RecordedAt);
