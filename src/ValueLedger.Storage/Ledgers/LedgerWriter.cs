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

    private readonly Channel<ITurn> waiting = Channel.CreateBounded<ITurn>(new BoundedChannelOptions(10_000) { SingleReader = true });
    private readonly HistoryCache histories = new();
    private readonly SqliteConnection connection;
    private readonly IClock clock;
    private readonly Task loop;
    private Dictionary<int, LogState> states = [];
    private Instant answeredUpTo = Instant.MinValue;

    public LedgerWriter(Database database, IClock clock)
    {
        connection = database.Writer;
        this.clock = clock;
        loop = Task.Factory.StartNew(RunAsync, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap();
    }

    /// <summary>Takes a turn. What it wrote is kept when it says so and is durable when the task completes.</summary>
    public async Task<T> WriteAsync<T>(Func<LedgerTurn, Outcome<T>> decide, CancellationToken cancellation = default)
    {
        var turn = new Turn<T>(decide);
        await waiting.Writer.WriteAsync(turn, cancellation);
        return await turn.Answer;
    }

    /// <summary>Waits until nothing can be recorded at or before a moment any more, so that what was known then can be answered.</summary>
    public Task SettleAsync(Instant moment, CancellationToken cancellation) =>
        WriteAsync(
            _ =>
            {
                answeredUpTo = Instant.Max(answeredUpTo, moment);
                return Outcome.Discarded(true);
            },
            cancellation);

    public async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
        await loop;
    }

    private async Task RunAsync()
    {
        var together = new List<ITurn>(MostTurnsInACommit);
        while (await waiting.Reader.WaitToReadAsync())
        {
            together.Clear();
            while (together.Count < MostTurnsInACommit && waiting.Reader.TryRead(out var turn))
            {
                together.Add(turn);
            }

            Commit(together);
        }
    }

    private void Commit(List<ITurn> together)
    {
        var before = new Dictionary<int, LogState>(states);
        try
        {
            connection.Execute(Sql["begin-writing"]);
            var wrote = false;
            foreach (var turn in together)
            {
                wrote |= Take(turn);
            }

            connection.Execute(wrote ? "COMMIT" : "ROLLBACK");
        }
        catch (Exception failure)
        {
            GiveUp(before);
            together.ForEach(turn => turn.Fail(failure));
            return;
        }

        together.ForEach(turn => turn.Complete());
    }

    /// <summary>Runs one turn inside the transaction, in a savepoint of its own; tells whether it wrote anything to keep.</summary>
    private bool Take(ITurn turn)
    {
        var before = states;
        states = new Dictionary<int, LogState>(before);
        var ledger = new LedgerTurn(connection, histories, states, Instant.Max(clock.GetCurrentInstant(), answeredUpTo + Duration.FromTicks(10)));
        connection.Execute("SAVEPOINT turn");
        var keep = turn.Run(ledger);
        if (keep)
        {
            ledger.WriteHeads();
            connection.Execute("RELEASE turn");
            return ledger.Touched.Count > 0;
        }

        connection.Execute("ROLLBACK TO turn; RELEASE turn");
        states = before;
        foreach (var organisation in ledger.Touched)
        {
            histories.Forget(organisation);
        }

        return false;
    }

    private void GiveUp(Dictionary<int, LogState> before)
    {
        if (SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle) == 0)
        {
            connection.Execute("ROLLBACK");
        }

        foreach (var organisation in states.Keys)
        {
            histories.Forget(organisation);
        }

        states = before;
    }
}
