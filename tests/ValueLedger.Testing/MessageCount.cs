using System.Diagnostics;

namespace ValueLedger.Testing;

/// <summary>
/// Counts the messages that are sent to one database, each with one statement or several, and the statements in them that add rows. Npgsql
/// tells of each.
/// </summary>
public sealed class MessageCount : IDisposable
{
    private readonly ActivityListener _listener;
    private readonly string _database;
    private readonly string _naming;
    private long _messages;
    private long _inserts;

    /// <param name="setting">The ledger.</param>
    /// <param name="naming">Counts only messages with this text, such as the name of a table.</param>
    public MessageCount(string setting, string naming = "")
    {
        _naming = naming;
        using var connection = TestPostgres.ConnectionTo(setting);
        _database = connection.Database;
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Count,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public long Messages => Interlocked.Read(ref _messages);

    public long Inserts => Interlocked.Read(ref _inserts);

    public void Dispose() => _listener.Dispose();

    private void Count(Activity message)
    {
        if (
            message.GetTagItem("db.namespace") as string == _database
            && message.GetTagItem("db.query.text") is string text
            && text.Contains(_naming, StringComparison.Ordinal)
        )
        {
            Interlocked.Increment(ref _messages);
            Interlocked.Add(ref _inserts, text.Split("INSERT INTO").Length - 1);
        }
    }
}
