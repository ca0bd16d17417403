using ValueLedger.Storage.Engines;

namespace ValueLedger.Api.Imports;

/// <summary>What is kept of imports goes by itself when its time is over, also where no other import ever comes.</summary>
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
            // The server stops. Where it could not start, its host would tell of this as of a failure.
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
