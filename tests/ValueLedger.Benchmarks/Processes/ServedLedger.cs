using ValueLedger.Api.Entries;

namespace ValueLedger.Benchmarks.Processes;

/// <summary>A ledger that is served, and a key of the organisation that is measured.</summary>
internal sealed class ServedLedger : IAsyncDisposable
{
    public static readonly string Executable = typeof(EntryAnswer).Assembly.Location;

    private ServedLedger(string database, BegunLedger begun, ServerProcess server)
    {
        (Database, Key, NeighbourKey, Server) = (database, begun.Key, begun.NeighbourKey, server);
        Http = server.Client(Key);
    }

    /// <summary>The command that serves the product as it is.</summary>
    public static string[] Product { get; } = ["dotnet", Executable, "serve"];

    public string Database { get; }

    public string Key { get; }

    /// <summary>Of the organisation beside it.</summary>
    public string NeighbourKey { get; }

    public ServerProcess Server { get; }

    public HttpClient Http { get; }

    /// <summary>Serves a copy of the ledger that every measurement begins with.</summary>
    public static async Task<ServedLedger> StartAsync(Workplace place, string[] command)
    {
        var begun = await place.BegunLedgerAsync();
        var folder = place.NewFolder("ledger");
        foreach (var file in Directory.EnumerateFiles(begun.Folder))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        var database = Path.Combine(folder, BegunLedger.FileName);
        return new ServedLedger(database, begun, await ServerProcess.StartAsync(database, command));
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Server.DisposeAsync();
        Directory.Delete(Path.GetDirectoryName(Database)!, recursive: true);
    }
}
