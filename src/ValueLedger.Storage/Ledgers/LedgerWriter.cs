using System.Diagnostics;
using System.Threading.Channels;
using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using ValueLedger.Storage.Catalogue;

namespace ValueLedger.Storage.Ledgers;

/// <summary>
/// The one place from which a ledger is written. Requests take turns; those that wait together are committed together, and none is
/// answered before the commit is on disk. A turn that is refused or fails leaves no trace and disturbs no other.
/// </summary>
public sealed class LedgerWriter : IAsyncDisposable
{
    private const int MostTurnsInACommit = 256;

    private static readonly SqlFile Sql = SqlFile.Load("Ledgers/Ledgers.sql");

    private readonly Channel<ITurn> _waiting = Channel.CreateBounded<ITurn>(new BoundedChannelOptions(10_000) { SingleReader = true });
    private readonly HistoryCache _histories = new();
    private readonly SqliteConnection _connection;
    private readonly IClock _clock;
    private readonly LedgerMetrics _metrics;
    private readonly Task _loop;
    private Dictionary<int, LogState> _states = [];
    private Instant _answeredUpTo = Instant.MinValue;
    private bool _erasedTextsAreInTheWal;
    private int _appended;

    public LedgerWriter(Database database, IClock clock)
    {
        _connection = database.Writer;
        _clock = clock;
        _metrics = new LedgerMetrics(() => _waiting.Reader.Count);
        _loop = Task.Factory.StartNew(RunAsync, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap();
    }

    /// <summary>Takes a turn. What it wrote is kept when it says so and is durable when the task completes.</summary>
    public async Task<T> WriteAsync<T>(Func<LedgerTurn, Outcome<T>> decide, CancellationToken cancellation = default)
    {
        var turn = new Turn<T>(decide);
        await _waiting.Writer.WriteAsync(turn, cancellation);
        return await turn.Answer;
    }

    /// <summary>Waits until nothing can be recorded at or before a moment any more, so that what was known then can be answered.</summary>
    public Task SettleAsync(Instant moment, CancellationToken cancellation) =>
        WriteAsync(
            _ =>
            {
                _answeredUpTo = Instant.Max(_answeredUpTo, moment);
                return Outcome.Discarded(true);
            },
            cancellation);

    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.TryComplete();
        await _loop;
        _metrics.Dispose();
    }

    private async Task RunAsync()
    {
        var together = new List<ITurn>(MostTurnsInACommit);
        while (await _waiting.Reader.WaitToReadAsync())
        {
            together.Clear();
            while (together.Count < MostTurnsInACommit && _waiting.Reader.TryRead(out var turn))
            {
                together.Add(turn);
            }

            try
            {
                Commit(together);
            }
            catch (Exception broken)
            {
                Close(broken);
                return;
            }
        }
    }

    /// <summary>Nothing more can be written; whoever waits, or comes later, is told so instead of waiting for ever.</summary>
    private void Close(Exception broken)
    {
        _waiting.Writer.TryComplete(broken);
        while (_waiting.Reader.TryRead(out var turn))
        {
            turn.Fail(broken);
        }
    }

    private void Commit(List<ITurn> together)
    {
        var before = new Dictionary<int, LogState>(_states);
        var began = Stopwatch.GetTimestamp();
        _appended = 0;
        try
        {
            _connection.Execute(Sql["begin-writing"]);
            var wrote = false;
            foreach (var turn in together)
            {
                wrote |= Take(turn);
            }

            _connection.Execute(wrote ? "COMMIT" : "ROLLBACK");
            if (wrote)
            {
                _metrics.Committed(together.Count, _appended, began);
            }
        }
        catch (Exception failure)
        {
            try
            {
                GiveUp(before);
            }
            finally
            {
                together.ForEach(turn => turn.Fail(failure));
            }

            return;
        }

        try
        {
            ForgetErasedTexts();
        }
        finally
        {
            together.ForEach(turn => turn.Complete());
        }
    }

    /// <summary>
    /// What was erased is overwritten in the file, but older frames of the write-ahead log still hold it until they are cut off. Readers
    /// of an older state can be in the way; then it is tried again after the next commit.
    /// </summary>
    private void ForgetErasedTexts()
    {
        if (_erasedTextsAreInTheWal)
        {
            _erasedTextsAreInTheWal = _connection.QuerySingle<long>(Sql["cut-off-the-log"]) != 0;
        }
    }

    /// <summary>Runs one turn inside the transaction, in a savepoint of its own; tells whether it wrote anything to keep.</summary>
    private bool Take(ITurn turn)
    {
        var before = _states;
        _states = new Dictionary<int, LogState>(before);
        var ledger = new LedgerTurn(_connection, _histories, _states, Instant.Max(_clock.GetCurrentInstant(), _answeredUpTo + Duration.FromTicks(10)));
        _connection.Execute("SAVEPOINT turn");
        var keep = turn.Run(ledger);
        if (keep)
        {
            ledger.WriteHeads();
            _connection.Execute("RELEASE turn");
            _erasedTextsAreInTheWal |= ledger.HasErased;
            _appended += ledger.Appended;
            return ledger.Touched.Count > 0;
        }

        _connection.Execute("ROLLBACK TO turn; RELEASE turn");
        _states = before;
        foreach (var organisation in ledger.Touched)
        {
            _histories.Forget(organisation);
        }

        return false;
    }

    private void GiveUp(Dictionary<int, LogState> before)
    {
        foreach (var organisation in _states.Keys)
        {
            _histories.Forget(organisation);
        }

        _states = before;
        if (SQLitePCL.raw.sqlite3_get_autocommit(_connection.Handle) == 0)
        {
            _connection.Execute("ROLLBACK");
        }
    }
}
