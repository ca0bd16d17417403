using System.Diagnostics;
using System.Threading.Channels;
using NodaTime;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Erasures;
using ValueLedger.Storage.Heads;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Writing;

/// <summary>
/// The one place that writes a ledger. Requests take turns, organisation after organisation; those that wait together are committed
/// together, and none is answered before the commit is on disk. A turn that is refused or fails leaves no trace and disturbs no other.
/// </summary>
public sealed class LedgerWriter : IAsyncDisposable
{
    private const int MostTurnsInACommit = 256;

    private readonly int _turnsInACommit;
    private readonly WaitingTurns _waiting = new();
    private readonly Company _company = new();
    private readonly LedgerMemories _memories = new();
    private readonly Database _database;
    private readonly ILedgerConnection _connection;
    private readonly IClock _clock;
    private readonly LedgerMetrics _metrics;
    private readonly ErasedTexts _erased;
    private readonly Dictionary<int, KeptHead> _heads;
    private readonly OtherServers? _others;
    private readonly Task _loop;
    private readonly HashSet<int> _touched = [];
    private Dictionary<int, LogState> _states = [];
    private Instant _answeredUpTo;
    private int _appended;

    public LedgerWriter(Database database, IClock clock)
        : this(database, clock, MostTurnsInACommit) { }

    /// <param name="turnsInACommit">
    /// How many turns that wait together are committed together; a value of one shows how much committing several together gains.
    /// </param>
    internal LedgerWriter(Database database, IClock clock, int turnsInACommit)
    {
        _turnsInACommit = turnsInACommit;
        _database = database;
        _connection = database.Writer;
        _answeredUpTo = database.Head.AnsweredUpTo;
        _heads = HeadsAsKept.Read(database.HeadPath)?.Heads.ToDictionary(head => head.Organisation) ?? [];
        _others = database.Shared is { } shared ? new OtherServers(database, shared, _memories) : null;
        _clock = clock;
        _metrics = new LedgerMetrics(this, () => _waiting.Count);
        _erased = new ErasedTexts(database, _memories.Of<ErasedNotes>());
        _loop = Task.Factory.StartNew(RunAsync, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap();
        // Before every other turn, and before anybody can read.
        AdministerAsync(ledger => _erased.EraseAgain(ledger) ? TurnResult.Kept(true) : TurnResult.Discarded(false))
            .GetAwaiter()
            .GetResult();
    }

    /// <summary>
    /// Takes a turn at the log of an organisation. What it wrote is kept if it says so, and is durable when the task completes.
    /// </summary>
    /// <exception cref="LedgerUnavailableException">Nothing can be written, for now or for good.</exception>
    public Task<T> WriteAsync<T>(int organisation, Func<LedgerTurn, TurnResult<T>> decide, CancellationToken cancellation = default) =>
        TakeTurnAsync(organisation, decide, cancellation);

    /// <summary>Takes a turn for the operator, who looks after the ledgers of all organisations.</summary>
    /// <exception cref="LedgerUnavailableException">Nothing can be written, for now or for good.</exception>
    public Task<T> AdministerAsync<T>(Func<LedgerTurn, TurnResult<T>> decide, CancellationToken cancellation = default) =>
        TakeTurnAsync(null, decide, cancellation);

    /// <summary>By how much the ledger is ahead of the clock; negative when it is not. It waits for the writer, and keeps no other server waiting.</summary>
    /// <exception cref="LedgerUnavailableException">Nothing can be written, for now or for good.</exception>
    public async Task<Duration> AheadAsync(CancellationToken cancellation)
    {
        var look = new Turn<Duration>(null, ledger => TurnResult.Discarded(ledger.Ahead)) { OnlyReads = true };
        await EnqueueAsync(look, cancellation);
        return await look.Answer;
    }

    private async Task<T> TakeTurnAsync<T>(int? organisation, Func<LedgerTurn, TurnResult<T>> decide, CancellationToken cancellation)
    {
        var turn = new Turn<T>(organisation, decide);
        await EnqueueAsync(turn, cancellation);
        return await turn.Answer;
    }

    /// <summary>
    /// Waits until nothing can be recorded at or before a moment any more, even after a restart with a clock that went back. What was known
    /// at that moment can then be answered.
    /// </summary>
    public async Task SettleAsync(int organisation, Instant moment, CancellationToken cancellation)
    {
        if (_others?.HaveSettled(organisation, moment) == true)
        {
            return;
        }

        try
        {
            var settlement = new Settlement(_others is null ? null : organisation, moment);
            await EnqueueAsync(settlement, cancellation);
            await settlement.Done;
        }
        catch (LedgerUnavailableException closed) when (LedgerUnavailableException.IsForGood(closed) && _others is null)
        {
            // This process records nothing any more; readers can continue as long as the next process learns of this.
            KeepAnswered(moment);
        }
    }

    /// <summary>
    /// The same for a moment that a reader asks about now. A moment later than the clock needs no wait: it is at or before the time of a
    /// standing record, so that no later record can be as old, or it is refused.
    /// </summary>
    public Task SettleKnownAsync(int organisation, Instant? knownAt, Instant now, CancellationToken cancellation) =>
        knownAt is { } moment && moment <= now ? SettleAsync(organisation, moment, cancellation) : Task.CompletedTask;

    /// <summary>How many rows a long piece of work should write in one turn: fewer while other organisations write, so that they wait less.</summary>
    public int RowsInATurn(int alone) => _company.IsThere ? alone / 10 : alone;

    public async ValueTask DisposeAsync()
    {
        _waiting.Close(null);
        await _loop;
        _metrics.Dispose();
    }

    private async Task RunAsync()
    {
        var together = new List<ITurn>(_turnsInACommit);
        while (await _waiting.AnyAsync())
        {
            together.Clear();
            _waiting.Take(together, _turnsInACommit, ofOneLine: _others is not null);
            List<Settlement> settlements = [.. together.OfType<Settlement>()];
            together.RemoveAll(turn => turn is Settlement);
            _company.Notice(together);
            try
            {
                Commit(together);
                Settle(settlements);
            }
            catch (Exception broken)
            {
                var told = LedgerUnavailableException.ForGood(broken);
                settlements.ForEach(settlement => settlement.Fail(told));
                Close(told);
                return;
            }
        }
    }

    private async Task EnqueueAsync(ITurn turn, CancellationToken cancellation)
    {
        try
        {
            await _waiting.AddAsync(turn, cancellation);
        }
        catch (ChannelClosedException closed)
        {
            throw LedgerUnavailableException.ForGood(closed.InnerException ?? closed);
        }
    }

    private void Settle(List<Settlement> settlements)
    {
        if (_others is not null)
        {
            _others.Settle(settlements);
        }
        else if (settlements.Count > 0)
        {
            _answeredUpTo = settlements.Select(settlement => settlement.Moment).Append(_answeredUpTo).Max();
            _database.Head.KeepAnswered(_answeredUpTo);
            settlements.ForEach(settlement => settlement.Complete());
        }
    }

    private void KeepAnswered(Instant moment)
    {
        try
        {
            _database.Head.KeepAnswered(moment);
        }
        catch (Exception failure) when (failure is IOException or ObjectDisposedException)
        {
            throw LedgerUnavailableException.ForGood(failure);
        }
    }

    /// <summary>Nothing more can be written; those that wait, now or later, are told so instead of waiting for ever.</summary>
    private void Close(LedgerUnavailableException broken)
    {
        // A failing disk may spoil what it is asked to tidy up.
        _database.LeaveTheFilesAsTheyAre();
        _waiting.Close(broken);
        _waiting.FailAll(broken);
    }

    private void Commit(List<ITurn> together)
    {
        if (together.Count == 0)
        {
            return;
        }

        var before = new Dictionary<int, LogState>(_states);
        var began = Stopwatch.GetTimestamp();
        try
        {
            _database.Head.ThrowIfBroken();
            if (TakeAll(together, before))
            {
                _metrics.Committed(together.Count, _appended, began);
            }
        }
        catch (Exception failure)
        {
            var told = LedgerUnavailableException.ToldAs(failure);
            try
            {
                GiveUp(before);
            }
            finally
            {
                together.ForEach(turn => turn.Fail(told));
            }

            if (LedgerUnavailableException.IsForGood(told))
            {
                throw told;
            }

            return;
        }

        Acknowledge(together, before);
    }

    /// <summary>
    /// Takes the turns in one transaction; returns whether any of them wrote something to keep, which is committed then.
    /// </summary>
    private bool TakeAll(List<ITurn> together, Dictionary<int, LogState> before)
    {
        _appended = 0;
        _touched.Clear();
        _answeredUpTo = _others?.Begin(_connection, together, _states) ?? _answeredUpTo;
        if (_others is null)
        {
            _connection.BeginWriting();
        }

        var wrote = false;
        foreach (var turn in together)
        {
            wrote |= Take(turn);
        }

        if (!wrote)
        {
            _connection.Rollback();
            return false;
        }

        try
        {
            _connection.Commit();
        }
        catch (Exception lost) when (DatabaseFailure.IsUnreachable(lost))
        {
            if (!LostCommit.IsThere(_connection, _states.Values.FirstOrDefault(state => _touched.Contains(state.Organisation))))
            {
                throw;
            }
        }

        return true;
    }

    /// <summary>After the commit: nobody learns of a record before the head file has it.</summary>
    private void Acknowledge(List<ITurn> together, Dictionary<int, LogState> before)
    {
        try
        {
            foreach (var organisation in _touched)
            {
                var state = _states[organisation];
                _heads[organisation] = new KeptHead(organisation, state.Code, state.Size, state.Frontier.Root());
                _database.Head.Keep(_heads[organisation]);
                _erased.List(organisation, state.Code, before.GetValueOrDefault(organisation)?.Size ?? 0);
            }
        }
        catch (Exception failure)
        {
            var told = LedgerUnavailableException.ForGood(failure);
            together.ForEach(turn => turn.Fail(told));
            throw told;
        }

        try
        {
            _erased.Forget();
        }
        finally
        {
            together.ForEach(turn => turn.Complete());
        }
    }

    /// <summary>Runs one turn inside the transaction, in a savepoint of its own; returns whether it wrote anything to keep.</summary>
    private bool Take(ITurn turn)
    {
        var ledger = new LedgerTurn(
            _connection,
            _memories,
            turn.Organisation,
            _states,
            new LogClock(_clock.GetCurrentInstant(), _answeredUpTo),
            _heads
        )
        {
            Shared = _others?.Shared,
            Importing = _others?.Importing,
        };
        _connection.BeginTurn();
        if (turn.Run(ledger))
        {
            ledger.WriteHeads();
            _connection.KeepTurn();
            _states = ledger.States;
            _touched.UnionWith(ledger.Touched);
            _appended += ledger.Appended;
            _memories.Keep(ledger);
            ledger.Kept();
            return true;
        }

        _connection.TakeTurnBack();
        _memories.TakeBack(ledger);
        return false;
    }

    private void GiveUp(Dictionary<int, LogState> before)
    {
        _memories.Forget();
        _states = before;
        _connection.RollbackIfBegun();
    }
}
