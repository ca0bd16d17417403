using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using ValueLedger.Core.Entries;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Imports;
using ValueLedger.Storage.Writing;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Imports;

/// <summary>
/// An import that has begun to record and waits half-way: some of its rows are in the log, none is entered under other keys. Recorded by
/// what records every import, which tells after each turn how far it is.
/// </summary>
internal sealed class PausedImport : IAsyncDisposable
{
    private readonly TaskCompletionSource _paused = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _goOn = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource _over = new();
    private readonly StagedImport _staged;
    private Task<RecordedImport?>? _recording;
    private Task? _signs;

    private PausedImport(StagedImport staged) => _staged = staged;

    public static async Task<PausedImport> AfterAsync(
        LedgerServer server,
        LedgerOrganisation organisation,
        IReadOnlyList<EntryDraft> rows,
        long recorded,
        IReadOnlyList<Entry>? entries = null
    )
    {
        var folder = Directory.CreateTempSubdirectory("valueledger-import-");
        var import = new PausedImport(StagedImport.Create(Path.Combine(folder.FullName, "rows")));
        var reader = server.Services.GetRequiredService<LedgerReader>();
        var recorder = server.Services.GetRequiredService<ImportRecorder>();
        var catalogue = reader.ReadAll(ledger => ledger.Known(organisation.Number).Catalogue);
        var right = entries ?? [.. rows.Select(row => row.Validate(catalogue, null, new LocalDate(2026, 1, 1)).Value!)];
        foreach (var (entry, number) in right.Select((entry, number) => (entry, number)))
        {
            import._staged.Add(number + 2, entry, null, []);
        }

        import._staged.Seal();
        var verdicts = new ImportVerdicts(right.Count);
        var order = new ImportOrder(
            organisation.Number,
            null,
            Guid.CreateVersion7(),
            Convert.ToHexStringLower(SHA256.HashData("file"u8)),
            SHA256.HashData("request"u8),
            verdicts.Count(),
            new RowNumbers(),
            null
        );
        await AnnounceAsync(server, order);
        import._signs = import.GiveSignsAsync(server, order);
        await recorder.ReserveAsync(organisation.Number, order.Id, import._staged.References(), CancellationToken.None);
        var began = await recorder.BeginAsync(order, catalogue);
        import._recording = Task.Run(async () =>
        {
            var closed = await recorder.FinishAsync(order, import._staged, verdicts, began!.Value, done => import.Pause(done >= recorded));
            await recorder.ReleaseAsync(organisation.Number, order.Id);
            return closed;
        });
        await Task.WhenAny(import._paused.Task, import._recording);
        return import;
    }

    /// <summary>Says that the server runs an import, where others may serve the ledger too.</summary>
    public static Task AnnounceAsync(LedgerServer server, ImportOrder order) =>
        server.Services.GetRequiredService<SharedImports>() is { AreUsed: true } shared
            ? shared.AnnounceAsync(order.Organisation, order.Id, null, server.AnswerOfRunning(order.Organisation, order.Id), int.MaxValue)
            : Task.CompletedTask;

    /// <summary>Nothing is told of it any more.</summary>
    public static Task ForgetAsync(LedgerServer server, ImportOrder order) =>
        server.Services.GetRequiredService<SharedImports>() is { AreUsed: true } shared
            ? shared.ForgetAsync(order.Organisation, order.Id)
            : Task.CompletedTask;

    /// <summary>As the server does for an import that was sent to it: without them, it would be ended after half a minute.</summary>
    private async Task GiveSignsAsync(LedgerServer server, ImportOrder order)
    {
        if (server.Services.GetRequiredService<SharedImports>() is not { AreUsed: true } shared)
        {
            return;
        }

        try
        {
            using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
            while (await timer.WaitForNextTickAsync(_over.Token))
            {
                await shared.GoOnAsync(order.Organisation, order.Id, server.AnswerOfRunning(order.Organisation, order.Id));
            }
        }
        catch (OperationCanceledException)
        {
            // The import is over.
        }
    }

    /// <summary>What it recorded; null when its sums cannot be kept.</summary>
    public Task<RecordedImport?> EndAsync()
    {
        _goOn.TrySetResult();
        return _recording!;
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        await _over.CancelAsync();
        await _signs!;
        _over.Dispose();
        _staged.Dispose();
        Directory.Delete(Path.GetDirectoryName(_staged.Path)!, recursive: true);
    }

    private void Pause(bool isFarEnough)
    {
        if (isFarEnough)
        {
            _paused.TrySetResult();
            _goOn.Task.Wait();
        }
    }
}
