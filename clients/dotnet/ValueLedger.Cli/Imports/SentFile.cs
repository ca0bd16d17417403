using System.Security.Cryptography;
using ValueLedger.Cli.Commands;
using ValueLedger.Cli.Connecting;
using ValueLedger.Cli.Printing;
using ValueLedger.Client;

namespace ValueLedger.Cli.Imports;

/// <summary>Sends a file and waits for its result. Whoever cancels is told what became of it.</summary>
internal sealed class SentFile(LedgerCall call, FileStream file, ImportFormat format, ImportOptions options)
{
    private const int NewestImports = 20;

    private static readonly TimeSpan PatienceOfStopping = TimeSpan.FromSeconds(10);

    private Guid? _id;

    public async Task<Import> ImportAsync(CancellationToken cancellation)
    {
        try
        {
            return await ImportProgress.RunAsync(call.Output, progress => ImportAsync(progress, cancellation));
        }
        catch (OperationCanceledException)
        {
            await StopAsync();
            throw;
        }
        catch (ValueLedgerException unreached) when (Failure.CodeOf(unreached) == ExitCode.NotReached && !options.DryRun)
        {
            call.Output.Tell("Some of the file may have been recorded. Send it again with the same settings: nothing is recorded twice.");
            throw;
        }
    }

    private async Task<Import> ImportAsync(ImportProgress progress, CancellationToken cancellation)
    {
        var sent = await progress.SendAsync(file, call.Client.Imports.SendAsync(file, format, options, cancellation));
        _id = sent.Id;
        return sent.IsOver ? sent : await call.Client.Imports.WaitAsync(sent.Id, progress, cancellation);
    }

    private async Task StopAsync()
    {
        using var patience = new CancellationTokenSource(PatienceOfStopping);
        try
        {
            call.Output.Tell(
                await IsStoppedAsync(patience.Token)
                    ? "The import was stopped, and nothing was recorded."
                    : "The import may have been recorded before it could be stopped. Send the file again to see: nothing is recorded twice."
            );
        }
        catch (ValueLedgerException refusal) when (refusal.Code == "import_is_over")
        {
            call.Output.Tell("It was too late to stop the import: it is recorded, or will be within seconds.");
        }
        catch (Exception failure) when (failure is ValueLedgerException or OperationCanceledException)
        {
            call.Output.Tell(
                "The server did not say whether the import was stopped. Send the file again to see: nothing is recorded twice."
            );
        }
    }

    /// <summary>A file that has not fully arrived is given up by the server itself.</summary>
    private async Task<bool> IsStoppedAsync(CancellationToken cancellation)
    {
        if (_id is null && file.CanSeek && file.Position < file.Length)
        {
            return true;
        }

        if ((_id ?? await FindAsync(cancellation)) is not { } id)
        {
            return options.DryRun;
        }

        await call.Client.Imports.CancelAsync(id, cancellation);
        return true;
    }

    /// <summary>An import whose file had fully arrived, although its id had not been answered yet.</summary>
    private async Task<Guid?> FindAsync(CancellationToken cancellation)
    {
        if (!file.CanSeek)
        {
            return null;
        }

        file.Position = 0;
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellation));
        await foreach (var page in call.Client.Imports.ListAsync(NewestImports, cancellation).AsPages())
        {
            return page.Items.FirstOrDefault(import => !import.IsOver && import.FileSha256 == hash)?.Id;
        }

        return null;
    }
}
