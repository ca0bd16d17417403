using Microsoft.Extensions.Logging.Console;
using ValueLedger.Api.Documents;
using ValueLedger.Api.Http;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Api.Serving;

/// <summary>Builds and runs the server.</summary>
internal static class LedgerHost
{
    /// <summary>Settings are read once; else the whole folder is watched for them, in which every write to the database is an event.</summary>
    private const string WithoutWatching = "--hostBuilder:reloadConfigOnChange=false";

    private const string UsualAddress = "http://localhost:5080";

    /// <summary>A server that listens on its addresses and on the operator's socket.</summary>
    /// <param name="args">Options of the host.</param>
    /// <param name="isQuiet">Whether only what goes wrong is logged, so that a person sees what is shown to them.</param>
    /// <param name="exchange">Puts something else in the place of a part, for those who compare.</param>
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

        // Tells systemd when it can be used, where systemd started it.
        builder.Services.AddSystemd();
        Telemetry.Add(builder);
        return Build(builder, exchange);
    }

    /// <summary>A server that only an operator's command reaches, for as long as nobody else serves the database.</summary>
    public static WebApplication BuildForOperators()
    {
        var builder = WebApplication.CreateBuilder([WithoutWatching]);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        // Standard output belongs to the command.
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.WebHost.UseUrls();
        return Build(builder);
    }

    /// <summary>The ledger that an operator's command means.</summary>
    public static LedgerPlace PlaceOfOperators() => LedgerSettings.Of(WebApplication.CreateBuilder().Configuration).Database;

    /// <summary>Begins to listen; returns when the server can be used.</summary>
    public static async Task StartAsync(WebApplication app)
    {
        await app.OpenLedgerAsync();
        OperatorSocket.RemoveStale(app.Configuration);
        await app.StartAsync();
    }

    /// <summary>Serves until it is told to stop; whatever waited is written and the database closed when it returns.</summary>
    public static async Task RunAsync(WebApplication app)
    {
        if (BuildTime.IsRunning)
        {
            await app.RunAsync();
            return;
        }

        await using var served = app;
        await StartAsync(app);
        var database = app.Services.GetRequiredService<Database>();
        LedgerHostLog.Serving(app.Logger, database.Place.Name, database.Engine.Name, database.Engine.Version);
        await app.WaitForShutdownAsync();
    }

    /// <summary>The network addresses it listens on.</summary>
    public static IEnumerable<string> Addresses(WebApplication app) => app.Urls.Where(address => !address.Contains("unix:", StringComparison.Ordinal));

    private static WebApplication Build(WebApplicationBuilder builder, Action<IServiceCollection>? exchange = null)
    {
        // Requests are not logged one by one unless somebody asks for it.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        // Why it could not start is told once, by whoever started it.
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
}
