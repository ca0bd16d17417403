using ValueLedger.Storage.Engines;

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
                Forget();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server is stopping. If it could not start, its host would report this as a failure.
        }
    }

    private void Forget()
    {
        try
        {
            register.ForgetOld();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException || DatabaseFailure.Is(failure))
        {
            ImportLog.NotForgotten(log, failure);
        }
    }
}
