using Microsoft.Data.Sqlite;
using SQLitePCL;
using ValueLedger.Storage.Engines;

namespace ValueLedger.Storage.Tests.Plans;

/// <summary>Counts the instructions that SQLite goes through on a connection: the same on every machine, however busy it is.</summary>
internal sealed class StepCount : IDisposable
{
    private readonly sqlite3 _connection;
    private long _steps;

    public StepCount(ILedgerConnection connection)
    {
        _connection = ((SqliteConnection)connection).Handle!;
        raw.sqlite3_progress_handler(_connection, 1, _ => Count(), null);
    }

    public long Steps => _steps;

    public void Dispose() => raw.sqlite3_progress_handler(_connection, 0, null, null);

    private int Count()
    {
        _steps++;
        return 0;
    }
}
