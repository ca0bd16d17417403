using NodaTime;
using ValueLedger.Api.Http;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Organisations;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Health;

/// <summary>Compares the clock with what is recorded, when the server starts and each minute, and tells the server's log when they part.</summary>
internal sealed partial class ClockWatch(LedgerReader reader, LedgerWriter writer, IClock clock, ILogger<ClockWatch> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan UntilToldAgain = TimeSpan.FromHours(1);

    private TimeSpan _untilTold;

    /// <summary>What is recorded may be so far ahead without a word: clocks are set by seconds.</summary>
    public static Duration MostAhead { get; } = Duration.FromMinutes(1);

    public static HealthWarning Warning(Duration ahead) => new(
        ServingProblems.ClockIsBehindTheLog.Name,
        $"What is recorded is {Told(ahead)} ahead of the server's clock. Set the clock right if it is wrong now; if it was wrong before, new records carry times that lie ahead of it until it has caught up.");

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval);
        try
        {
            do
            {
                await LookAsync(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops. Where it could not start, its host would tell of this as of a failure.
        }
    }

    /// <summary>Looks once; tells of it when it begins, and each hour while it lasts.</summary>
    internal async Task LookAsync(CancellationToken cancellation)
    {
        Duration ahead;
        try
        {
            ahead = await writer.AdministerAsync(ledger => Outcome.Discarded(ledger.Ahead), cancellation);
        }
        catch (LedgerUnavailableException)
        {
            // The server's log tells of that elsewhere.
            return;
        }

        _untilTold = ahead > MostAhead ? _untilTold - Interval : TimeSpan.Zero;
        if (ahead > MostAhead && _untilTold <= TimeSpan.Zero)
        {
            _untilTold = UntilToldAgain;
            LogAhead(log, Told(ahead), string.Join(", ", AheadOf(clock.GetCurrentInstant() + MostAhead)));
        }
    }

    /// <summary>Codes of the organisations whose log was written after a moment; none where only an answer is ahead.</summary>
    private List<string> AheadOf(Instant moment) => reader.ReadAll(ledger =>
        ledger.Organisations().Where(organisation => ledger.Head(organisation.Number).RecordedAt > moment).Select(organisation => organisation.Code).ToList());

    private static string Told(Duration ahead) => ahead.ToString("D' d 'hh' h 'mm' min 'ss' s'", System.Globalization.CultureInfo.InvariantCulture);

    [LoggerMessage(LogLevel.Warning, "What is recorded is {Ahead} ahead of the server's clock (organisations: {Organisations}). Set the clock right if it is wrong now; records more than a day ahead are refused until 'verify --accept-clock'")]
    private static partial void LogAhead(ILogger log, string ahead, string organisations);
}
