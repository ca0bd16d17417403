using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using SQLitePCL;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Testing;

/// <summary>
/// Counts the instructions that SQLite goes through for a server: the same on every machine, however busy it is. Each row that a query
/// visits takes some.
/// </summary>
public sealed class ServerSteps
{
    /// <summary>So many connections are lent at most while requests come one by one; others work besides.</summary>
    private const int Readers = 16;

    private long _taken;

    private ServerSteps() { }

    /// <summary>Since the server began to be watched.</summary>
    public long Taken => Interlocked.Read(ref _taken);

    public static async Task<ServerSteps> WatchAsync(LedgerServer server)
    {
        var steps = new ServerSteps();
        await server
            .Services.GetRequiredService<LedgerWriter>()
            .AdministerAsync(ledger =>
            {
                steps.Watch(ledger.Connection);
                return TurnResult.Discarded(true);
            });
        steps.WatchReaders(server.Services.GetRequiredService<LedgerReader>(), Readers);
        return steps;
    }

    /// <summary>Connections that are borrowed at the same time are different ones, and are lent again afterwards.</summary>
    private bool WatchReaders(LedgerReader reader, int more) =>
        more == 0
        || reader.ReadAll(ledger =>
        {
            Watch(ledger.Connection);
            return WatchReaders(reader, more - 1);
        });

    private void Watch(ILedgerConnection connection) =>
        raw.sqlite3_progress_handler(
            ((SqliteConnection)connection).Handle,
            1,
            _ =>
            {
                Interlocked.Increment(ref _taken);
                return 0;
            },
            null
        );
}
