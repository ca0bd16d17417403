using Dapper;
using NodaTime;
using ValueLedger.Core.Records;
using ValueLedger.Storage.Engines;

namespace ValueLedger.Storage.Ledgers;

/// <summary>
/// The operator accepts logs that are far ahead of the clock: the clock was wrong then and is right now. A record in each of these logs
/// says so; afterwards, records may be as far ahead as that record is, and one day more.
/// </summary>
public static class ClockAcceptance
{
    private static readonly SqlFile Sql = SqlFile.Load("Ledgers/Ledgers.sql");

    /// <summary>Returns what was accepted, one sentence for each log; nothing when no log is too far ahead.</summary>
    public static IReadOnlyList<string> Accept(LedgerTurn ledger)
    {
        var accepted = new List<string>();
        foreach (var (organisation, code) in ledger.Organisations())
        {
            if (ledger.NextIsRefused(organisation) is { } recordedAt)
            {
                ledger.AppendUnchecked(organisation, RecordType.ClockAccepted, new { clock = ledger.Now });
                accepted.Add($"{code}: the clock shows {ledger.Now}, and the log goes on from {recordedAt}.");
            }
        }

        return accepted;
    }

    /// <summary>The same for a database that nobody serves.</summary>
    /// <exception cref="DatabaseIsServedException">A process serves it; ask that one.</exception>
    public static IReadOnlyList<string> Accept(LedgerPlace place, IClock clock)
    {
        using var database = new Database(place);
        database.Writer.BeginWriting();
        var ledger = TurnOf(database, new LogClock(clock.GetCurrentInstant(), database.Head.AnsweredUpTo));
        var accepted = Accept(ledger);
        ledger.WriteHeads();
        database.Writer.Commit();
        if (accepted.Count > 0)
        {
            database.BeginHead(database.Head.AnsweredUpTo);
        }

        return accepted;
    }

    /// <summary>A turn outside the writer, for operators; the transaction is the caller's.</summary>
    internal static LedgerTurn TurnOf(Database database, LogClock clock) => new(database.Writer, new LedgerMemories(), null, [], clock);

    /// <summary>The moment up to which records of a log may be ahead of the clock; null when no operator has accepted one since.</summary>
    internal static Instant? AcceptedUpTo(LedgerView ledger, int organisation, Instant now) =>
        ledger.Connection.QuerySingleOrDefault<long?>(
            Sql["clock-accepted"],
            new
            {
                organisation,
                after = ledger.SizeAt(organisation, now),
                type = RecordType.ClockAccepted,
            }
        )
            is { } micros
            ? micros.ToInstant() + LogClock.MostAhead
            : null;
}
