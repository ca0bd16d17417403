using Dapper;
using ValueLedger.Storage.Verification;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Attested;

/// <summary>Somebody writes to the database of a server behind its back.</summary>
internal static class TamperedServer
{
    /// <summary>Takes the triggers away and does something to the database.</summary>
    public static void Tamper(this LedgerServer server, string sql, object? parameters = null)
    {
        using var raw = TestDatabase.OpenRaw(server.Place);
        TestDatabase.RemoveTriggers(raw);
        Assert.True(raw.Execute(TestDatabase.InItsWords(sql), parameters) > 0, $"'{sql}' touched nothing.");
    }

    public static T Ask<T>(this LedgerServer server, string sql)
    {
        using var raw = TestDatabase.OpenRaw(server.Place);
        return raw.QuerySingle<T>(sql);
    }

    /// <summary>An import is told to be over a moment before its file is closed.</summary>
    public static async Task ImportsAreKeptAsync(this LedgerServer server)
    {
        while (Directory.EnumerateFiles(Path.GetDirectoryName(server.DatabasePath)!, "*.import-wal", SearchOption.AllDirectories).Any())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20));
        }
    }

    /// <summary>What verifying says of the logs.</summary>
    public static IEnumerable<string> WrongLogs(this LedgerServer server) =>
        LedgerVerifier.Verify(server.Place).Logs.Select(log => log.FirstWrong).OfType<string>();
}
