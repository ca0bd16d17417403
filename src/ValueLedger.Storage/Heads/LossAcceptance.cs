using Dapper;
using NodaTime;
using ValueLedger.Core.Records;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Imports;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Heads;

/// <summary>The operator goes on with what is left. That something was lost is recorded for good, and the head file begun anew.</summary>
public static class LossAcceptance
{
    /// <summary>Returns what was accepted, a sentence each; nothing when the ledger is whole.</summary>
    /// <exception cref="DatabaseIsServedException">A process serves the database, so that it is whole.</exception>
    public static IReadOnlyList<string> Accept(string connectionString, IClock clock)
    {
        using var database = new Database(connectionString, looksAtHead: false);
        var check = HeadCheck.Of(database.Writer, database.HeadPath);
        if (check.Faults.Count == 0)
        {
            return [];
        }

        var answeredUpTo = check.Kept?.AnsweredUpTo ?? Instant.MinValue;
        database.Writer.Execute("BEGIN IMMEDIATE");
        Record(database, check.Losses, Instant.Max(clock.GetCurrentInstant(), answeredUpTo + Duration.FromTicks(10)));
        database.Writer.Execute("COMMIT");
        database.BeginHead(answeredUpTo);
        return check.Faults;
    }

    private static void Record(Database database, List<Loss> losses, Instant now)
    {
        var ledger = new LedgerTurn(database.Writer, new HistoryCache(), [], new UsualQuantities(), new ReservedReferences(), now);
        foreach (var loss in losses.Where(loss => loss.FoundSize is not null))
        {
            ledger.Append(loss.Kept.Organisation, null, RecordType.LossAccepted, new
            {
                HeadSize = loss.Kept.Size,
                HeadRoot = loss.Kept.Root.ToString(),
                FoundSize = loss.FoundSize!.Value,
                FoundRoot = loss.FoundRoot?.ToString(),
            });
        }

        ledger.WriteHeads();
    }
}
