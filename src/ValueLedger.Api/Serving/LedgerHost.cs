using Microsoft.Extensions.Logging.Console;
using ValueLedger.Api.OpenApi;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Log;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Serving;

/// <summary>Builds and runs the server.</summary>
internal static class LedgerHost
{
    /// <summary>Settings are read only once; otherwise the whole folder would be watched for changes, and every write to the database would
    /// be an event.</summary>
    private const string WithoutWatching = "--hostBuilder:reloadConfigOnChange=false";

    private const string UsualAddress = "http://localhost:5080";

    /// <summary>A server that listens on its addresses and on the operator's socket.</summary>
    /// <param name="args">Options of the host.</param>
    /// <param name="isQuiet">Whether only problems are logged, so that people can see what the command prints.</param>
    /// <param name="exchange">Replaces parts of the server, for comparisons.</param>
    public static WebApplication Build(string[] args, bool isQuiet = false, Action<IServiceCollection>? exchange = null)
    {
        var builder = WebApplication.CreateBuilder([WithoutWatching, .. args]);
        if (isQuiet)
        {
            builder.Logging.SetMinimumLevel(LogLevel.Warning);
        }

        if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey]))
        {
            builder.WebHost.UseUrls(UsualAddress);
        }

        // Tells systemd when the server is ready, if systemd started it.
        builder.Services.AddSystemd();
        Telemetry.Add(builder);
        return Build(builder, exchange);
    }

    /// <summary>A server that only an operator's command can reach, while no other process serves the database.</summary>
    public static WebApplication BuildForOperators()
    {
        var builder = WebApplication.CreateBuilder([WithoutWatching]);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        // Standard output is for the command.
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.WebHost.UseUrls();
        return Build(builder);
    }

    /// <summary>The place of the ledger that an operator's command uses.</summary>
    public static LedgerPlace PlaceOfOperators() => SettingsOfOperators().Database;

    /// <summary>What an operator's command finds in its environment.</summary>
    public static LedgerSettings SettingsOfOperators() => LedgerSettings.Of(WebApplication.CreateBuilder().Configuration);

    /// <summary>Starts to listen; returns when the server can be used.</summary>
    public static async Task StartAsync(WebApplication app)
    {
        await app.OpenLedgerAsync();
        OperatorSocket.RemoveStale(app.Configuration);
        await app.StartAsync();
    }

    /// <summary>Serves until it is told to stop; when it returns, everything queued is written and the database is closed.</summary>
    public static async Task RunAsync(WebApplication app)
    {
        if (BuildTime.IsRunning)
        {
            await app.RunAsync();
            return;
        }

        await using var served = app;
        await StartAsync(app);
        _ = PrepareDocumentAsync(app);
        var database = app.Services.GetRequiredService<Database>();
        WarnOfNewFiles(app);
        LedgerHostLog.Serving(app.Logger, database.Place.Name, database.Engine.Name, database.Engine.Version);
        await app.WaitForShutdownAsync();
    }

    /// <summary>Compressing the document takes a processor a while, which whoever waited for the server needs first.</summary>
    private static async Task PrepareDocumentAsync(WebApplication app)
    {
        var stopping = app.Lifetime.ApplicationStopping;
        await Task.Delay(TimeSpan.FromSeconds(10), stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!stopping.IsCancellationRequested)
        {
            await Task.Run(() => LedgerDocument.Prepare(app.Services), stopping);
        }
    }

    /// <summary>Where a ledger has records, a missing file was more likely lost than never made.</summary>
    private static void WarnOfNewFiles(WebApplication app)
    {
        var keys = app.Services.GetRequiredService<SigningKeyFile>();
        if (keys.IsNew && app.Services.GetRequiredService<LedgerReader>().ReadAll(ledger => ledger.Organisations().Count > 0))
        {
            LedgerHostLog.NewSigningKey(app.Logger, keys.Path);
        }

        if (app.Services.GetRequiredService<Database>() is { BeganHeadLate: true } database)
        {
            LedgerHostLog.NewHeadFile(app.Logger, database.Place.Name);
        }

        var witnessed = app.Services.GetRequiredService<WitnessedLogs>();
        if (witnessed.IsWitness && witnessed.IsNew)
        {
            LedgerHostLog.RemembersNothing(app.Logger);
        }
    }

    /// <summary>The network addresses it listens on, as this machine reaches them: "every address" is a name that nobody can call.</summary>
    public static IEnumerable<string> Addresses(WebApplication app) =>
        app
            .Urls.Where(address => !address.Contains("unix:", StringComparison.Ordinal))
            .Select(address =>
                address
                    .Replace("//[::]", "//localhost", StringComparison.Ordinal)
                    .Replace("//0.0.0.0", "//localhost", StringComparison.Ordinal)
            );

    private static WebApplication Build(WebApplicationBuilder builder, Action<IServiceCollection>? exchange = null)
    {
        // Single requests are not logged unless the setting asks for it.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        // The caller reports once why the server could not start.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        builder.AddHttpPlumbing();
        builder.AddSettings();
        builder.AddLedger();
        if (!BuildTime.IsRunning)
        {
            OperatorSocket.Listen(builder);
        }

        exchange?.Invoke(builder.Services);
        return builder.Build().MapLedger();
    }
}

internal static partial class LedgerHostLog
{
    [LoggerMessage(LogLevel.Information, "Serving {Database} on {Engine} {Version}")]
    public static partial void Serving(ILogger log, string database, string engine, string version);

    [LoggerMessage(
        LogLevel.Warning,
        "There was no signing key at {Path}, so one was made. If there was one before, stop the server and bring it back: auditors are told that the key was replaced"
    )]
    public static partial void NewSigningKey(ILogger log, string path);

    [LoggerMessage(
        LogLevel.Warning,
        "This server is new to {Ledger}: it began a head file of what it found there, and nothing on this machine tells whether earlier records are missing"
    )]
    public static partial void NewHeadFile(ILogger log, string ledger);

    [LoggerMessage(
        LogLevel.Warning,
        "This server is a witness of other logs and remembers no checkpoint yet. If it did before, stop the server and bring back the file that ends with .witnessed"
    )]
    public static partial void RemembersNothing(ILogger log);
}
