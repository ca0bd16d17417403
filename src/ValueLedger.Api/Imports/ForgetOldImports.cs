using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Api.Imports;

/// <summary>Deletes what is kept of old imports when its time is over, even if no other import ever arrives.</summary>
internal sealed class ForgetOldImports(ImportRegister register, TimeProvider time, ILogger<ForgetOldImports> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await ForgetAsync();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server is stopping. If it could not start, its host would report this as a failure.
        }
    }

    private async Task ForgetAsync()
    {
        try
        {
            await register.ForgetOldAsync();
        }
        catch (Exception failure)
            when (failure is IOException or UnauthorizedAccessException or LedgerUnavailableException || DatabaseFailure.Is(failure))
        {
            ImportLog.NotForgotten(log, failure);
        }
    }
}
