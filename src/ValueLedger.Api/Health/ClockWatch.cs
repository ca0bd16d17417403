using NodaTime;
using ValueLedger.Api.Http;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Health;

/// <summary>Compares the clock with the last record, when the server starts and every minute, and writes to the server's log if the records
/// are ahead.</summary>
internal sealed partial class ClockWatch(LedgerReader reader, LedgerWriter writer, IClock clock, ILogger<ClockWatch> log)
    : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan UntilToldAgain = TimeSpan.FromHours(1);

    private TimeSpan _untilTold;

    /// <summary>How far records may be ahead without a warning, because clocks are adjusted by seconds.</summary>
    public static Duration MostAhead { get; } = Duration.FromMinutes(1);

    public static HealthWarning Warning(Duration ahead) =>
        new(
            ServingProblems.ClockIsBehindTheLog.Name,
            $"The last record is {Told(ahead)} ahead of the server's clock. Correct the clock if it is wrong now. If it was wrong before, new records get times ahead of the clock until it has caught up."
        );

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval);
        try
        {
            do
            {
                await LookAsync(stoppingToken);
            } while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server is stopping. If it could not start, its host would report this as a failure.
        }
    }

    /// <summary>Checks once; writes a warning when the difference begins, and every hour while it lasts.</summary>
    internal async Task LookAsync(CancellationToken cancellation)
    {
        Duration ahead;
        try
        {
            ahead = await writer.AheadAsync(cancellation);
        }
        catch (LedgerUnavailableException)
        {
            // The server's log reports that elsewhere.
            return;
        }

        _untilTold = ahead > MostAhead ? _untilTold - Interval : TimeSpan.Zero;
        if (ahead > MostAhead && _untilTold <= TimeSpan.Zero)
        {
            _untilTold = UntilToldAgain;
            LogAhead(log, Told(ahead), string.Join(", ", AheadOf(clock.GetCurrentInstant() + MostAhead)));
        }
    }

    /// <summary>Codes of the organisations whose log was written after a moment; none if only an answer is ahead.</summary>
    private List<string> AheadOf(Instant moment) =>
        reader.ReadAll(ledger =>
            ledger
                .Organisations()
                .Where(organisation => ledger.Head(organisation.Number).RecordedAt > moment)
                .Select(organisation => organisation.Code)
                .ToList()
        );

    private static string Told(Duration ahead) =>
        ahead.ToString("D' d 'hh' h 'mm' min 'ss' s'", System.Globalization.CultureInfo.InvariantCulture);

    [LoggerMessage(
        LogLevel.Warning,
        "The last record is {Ahead} ahead of the server's clock (organisations: {Organisations}). Correct the clock if it is wrong now; records more than a day ahead are refused until 'verify --accept-clock' is run"
    )]
    private static partial void LogAhead(ILogger log, string ahead, string organisations);
}
