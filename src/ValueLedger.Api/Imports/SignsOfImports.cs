using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Imports;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Api.Imports;

/// <summary>
/// Where several servers serve the ledger, tells the others every second how far the imports of this one are, and ends those of a server
/// that is gone.
/// </summary>
internal sealed class SignsOfImports(ImportRegister register, SharedImports shared, TimeProvider time, ILogger<SignsOfImports> log)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan UntilOthersAreLookedAt = TimeSpan.FromSeconds(5);

    private long _lookedAt;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!shared.AreUsed)
        {
            return;
        }

        using var timer = new PeriodicTimer(Pause, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await TellAsync();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server is stopping.
        }
    }

    internal async Task TellAsync()
    {
        try
        {
            foreach (var run in register.AllRunning)
            {
                await TellAsync(run);
            }

            if (time.GetElapsedTime(_lookedAt) >= UntilOthersAreLookedAt)
            {
                _lookedAt = time.GetTimestamp();
                foreach (var (organisation, id) in shared.WithoutASign())
                {
                    await EndAsync(organisation, id);
                }
            }
        }
        catch (Exception failure) when (failure is LedgerUnavailableException or IOException || DatabaseFailure.Is(failure))
        {
            ImportLog.NotTold(log, failure);
        }
    }

    /// <summary>An import that cannot be ended holds up neither the others nor the server; it is tried again with the next look.</summary>
    private async Task EndAsync(int organisation, Guid id)
    {
        try
        {
            await register.EndInThePlaceOfAnotherAsync(organisation, id);
        }
        catch (Exception failure)
        {
            ImportLog.Failed(log, id, failure);
        }
    }

    private async Task TellAsync(ImportRun run)
    {
        switch (await shared.GoOnAsync(run.Caller.Organisation, run.Id, ImportFacts.Text(run.Answer())))
        {
            case true:
                run.TryCancel();
                break;
            case null when !run.IsOver:
                // Another server took this one for gone; what it would still record is refused.
                run.TryCancel();
                break;
        }
    }
}
