using NodaTime;
using ValueLedger.Core.Records;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Heads;

namespace ValueLedger.Storage.Ledgers;

/// <summary>
/// The operator continues with what is left. A permanent record says that something was lost, and a new head file is begun.
/// </summary>
public static class LossAcceptance
{
    /// <summary>Returns what was accepted, one sentence for each loss; nothing when the ledger is whole.</summary>
    /// <exception cref="DatabaseIsServedException">A process serves the database, so it is whole.</exception>
    /// <exception cref="LedgerUnavailableException">
    /// The logs are too far ahead of the clock, and the operator has not accepted that too.
    /// </exception>
    public static IReadOnlyList<string> Accept(LedgerPlace place, IClock clock, bool acceptsClock = false)
    {
        using var database = new Database(place, looksAtHead: false);
        var check = HeadCheck.Of(database.Writer, database.HeadPath, database.IsShared);
        if (check.Faults.Count == 0)
        {
            return [];
        }

        var answeredUpTo = check.Kept?.AnsweredUpTo ?? Instant.MinValue;
        database.Writer.BeginWriting();
        var ledger = ClockAcceptance.TurnOf(database, new LogClock(clock.GetCurrentInstant(), answeredUpTo));
        var accepted = acceptsClock ? ClockAcceptance.Accept(ledger) : [];
        Record(ledger, check.Losses);
        database.Writer.Commit();
        database.BeginHead(answeredUpTo);
        return [.. check.Faults, .. accepted];
    }

    private static void Record(LedgerTurn ledger, List<Loss> losses)
    {
        foreach (var loss in losses.Where(loss => loss.FoundSize is not null))
        {
            ledger.Append(
                loss.Kept.Organisation,
                null,
                RecordType.LossAccepted,
                new
                {
                    HeadSize = loss.Kept.Size,
                    HeadRoot = loss.Kept.Root.ToString(),
                    FoundSize = loss.FoundSize!.Value,
                    FoundRoot = loss.FoundRoot?.ToString(),
                }
            );
        }

        ledger.WriteHeads();
    }
}
