using NodaTime;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Writing;

/// <summary>
/// What the writer does where other servers may write to the same ledger: a commit is about one organisation, whose log is locked, and what
/// others have written there since is noticed.
/// </summary>
internal sealed class OtherServers(Database database, SharedLedger shared, LedgerMemories memories)
{
    private readonly Dictionary<int, string?> _importing = [];

    /// <summary>The import that has reserved references of an organisation, as its head says it.</summary>
    public IDictionary<int, string?> Importing => _importing;

    public SharedLedger Shared => shared;

    /// <summary>Whether nothing can be recorded at or before a moment any more, whichever server is asked.</summary>
    public bool HaveSettled(int organisation, Instant moment)
    {
        var reader = database.BorrowReader();
        try
        {
            reader.BeginReading();
            return IsSettled(shared.HeadOf(reader, organisation), moment);
        }
        finally
        {
            reader.Rollback();
            database.GiveBack(reader);
        }
    }

    /// <summary>Begins a commit; returns the moment up to which readers were answered.</summary>
    /// <param name="connection">Writes.</param>
    /// <param name="together">Turns of one organisation, or of operators.</param>
    /// <param name="states">How far the logs had come; those that others have written to are removed.</param>
    public Instant Begin(ILedgerConnection connection, List<ITurn> together, Dictionary<int, LogState> states)
    {
        if (together.TrueForAll(turn => turn.OnlyReads))
        {
            connection.BeginReading();
            return database.Head.AnsweredUpTo;
        }

        var answered = database.Head.AnsweredUpTo;
        foreach (var head in connection.BeginWriting(together[0].Organisation))
        {
            answered = Instant.Max(answered, head.AnsweredUpToMicros.ToInstant());
            _importing[head.Organisation] = head.Importing;
            if (states.TryGetValue(head.Organisation, out var known) && known.Size != head.Size)
            {
                states.Remove(head.Organisation);
                memories.NoticeOthers(head.Organisation, known.Size, head.Size);
            }
        }

        return answered;
    }

    /// <summary>Settles moments of one organisation, after the turns that waited before them.</summary>
    public void Settle(List<Settlement> settlements)
    {
        if (settlements.Count == 0)
        {
            return;
        }

        try
        {
            var organisation = settlements[0].Organisation!.Value;
            var moment = settlements.Max(settlement => settlement.Moment);
            if (!IsSettled(database.Writer.BeginWriting(organisation)[0], moment))
            {
                // Rounded up, so that fractions of a microsecond are not lost.
                shared.KeepAnswered(database.Writer, organisation, (moment + Duration.FromTicks(9)).ToMicros());
            }

            database.Writer.Commit();
            settlements.ForEach(settlement => settlement.Complete());
        }
        catch (Exception failure)
        {
            var told = LedgerUnavailableException.ToldAs(failure);
            database.Writer.RollbackIfBegun();
            settlements.ForEach(settlement => settlement.Fail(told));
        }
    }

    private static bool IsSettled(LockedHead head, Instant moment) =>
        head.RecordedAtMicros.ToInstant() > moment || head.AnsweredUpToMicros.ToInstant() >= moment;
}
