using System.Security.Cryptography;
using System.Text;
using NodaTime;
using ValueLedger.Api.Access;
using ValueLedger.Api.Imports.Reading;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Idempotency;
using ValueLedger.Storage.Imports;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Api.Imports;

/// <summary>Takes a file in, reads and checks it while it arrives, and has it recorded.</summary>
internal sealed class SendImport(ImportRegister register, ImportFolder folder, LedgerReader reader, ImportRecorder recorder, IClock clock, ILogger<SendImport> log)
{
    /// <summary>A small import is over by then, and answers with what came of it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public async Task<Decision<SentImport>> RunAsync(Stream body, Caller caller, ImportRequest request)
    {
        if (register.Begin(caller, request.Mode, request.IsDryRun) is not { } run)
        {
            return ImportProblems.TooManyImports.At("", "The organisation has as many imports running as it may at once; send the file when one of them is over.");
        }

        var staged = StagedImport.Create(folder.PathOf(caller.Organisation, run.Id));
        try
        {
            return await RunAsync(body, caller, request, run, staged);
        }
        catch
        {
            Drop(run, staged);
            throw;
        }
    }

    private async Task<Decision<SentImport>> RunAsync(Stream body, Caller caller, ImportRequest request, ImportRun run, StagedImport staged)
    {
        var file = await ReadAsync(body, caller, request, run, staged);
        if (!file.IsAccepted)
        {
            Drop(run, staged);
            return file.Problems.ToList();
        }

        if (request.Key is { } key && Earlier(key, request, run) is { } earlier)
        {
            Drop(run, staged);
            return earlier.IsAccepted && register.Find(caller.Organisation, earlier.Value) is { } answer ? new SentImport(answer, IsReplayed: true) : earlier.Problems.ToList();
        }

        var working = Task.Run(() => WorkAsync(run, staged, file.Value, Order(caller, request, run)));
        return await Task.WhenAny(working, Task.Delay(Patience)) == working ? new SentImport(await working, false) : new SentImport(run.Answer(), false);
    }

    private async Task<Decision<ReadFile>> ReadAsync(Stream body, Caller caller, ImportRequest request, ImportRun run, StagedImport staged)
    {
        var catalogue = reader.Read(ledger => ledger.Known(caller.Organisation).Catalogue);
        var file = new StageFile(reader, run, staged, catalogue, catalogue.Organisation.Today(clock.GetCurrentInstant()));
        staged.Set(ImportFacts.Format, new FormatFact(request.Options.Format));
        try
        {
            var problems = await file.ReadAsync(body, request.Options);
            return problems.Count > 0 ? problems.ToList() : new ReadFile(file, catalogue);
        }
        catch (Exception interrupted) when (interrupted is IOException or OperationCanceledException or TimeoutException)
        {
            return ImportProblems.SenderWentSilent.At("", run.Cancellation.IsCancellationRequested
                ? "The import was cancelled before the file had arrived."
                : "The file stopped arriving before its end; nothing of it was recorded.");
        }
    }

    private async Task<ImportAnswer> WorkAsync(ImportRun run, StagedImport staged, ReadFile file, ImportOrder order)
    {
        ImportAnswer answer;
        try
        {
            using var turn = await register.TakeTurnAsync(order.Organisation, run.Cancellation);
            answer = await new RecordImport(reader, recorder, run, staged, file.Catalogue).RunAsync(file.File, order);
        }
        catch (OperationCanceledException)
        {
            answer = run.End(ImportStatus.Cancelled);
        }
        catch (Exception failure)
        {
            ImportLog.Failed(log, run.Id, failure);
            throw;
        }

        ImportFolder.Keep(staged, answer);
        staged.Dispose();
        register.Forget(run);
        return answer;
    }

    /// <summary>What was recorded under the sender's key, or why it may not be used again.</summary>
    private Decision<Guid>? Earlier(IdempotencyKey key, ImportRequest request, ImportRun run) => reader.Read<Decision<Guid>?>(ledger =>
    {
        if (IdempotencyStore.Find(ledger, key) is not { } earlier)
        {
            return null;
        }

        return earlier.BodySha256.Span.SequenceEqual(request.Sha256(run.FileSha256!)) && ImportStore.IdOf(ledger, key.Organisation, earlier.First) is { } id
            ? id
            : Recording.RecordingProblems.IdempotencyKeyReusedWithOtherContent.At("", "The idempotency key was used before, with another file or another way of reading it.");
    });

    private static ImportOrder Order(Caller caller, ImportRequest request, ImportRun run)
    {
        var sha256 = request.Sha256(run.FileSha256!);
        return new ImportOrder(caller.Organisation, caller.KeySequence, run.Id, run.FileSha256!, sha256, default, new RowNumbers(), request.Key is { } key ? new ImportKey(key, sha256) : null);
    }

    /// <summary>Nothing is kept of a file that was refused as a whole.</summary>
    private void Drop(ImportRun run, StagedImport staged)
    {
        staged.Dispose();
        File.Delete(staged.Path);
        register.Forget(run);
    }

    private sealed record ReadFile(StageFile File, Core.Catalogue.CatalogueView Catalogue);
}

/// <summary>How a file is to be imported, checked.</summary>
internal sealed record ImportRequest(ImportMode Mode, bool IsDryRun, ImportOptions Options, string Reading, IdempotencyKey? Key)
{
    /// <summary>Of the file and of how it is read: the same bytes with other column names are another import.</summary>
    public byte[] Sha256(string fileSha256) => SHA256.HashData(Encoding.UTF8.GetBytes($"{fileSha256}\n{Reading}"));
}

/// <summary>An import that was taken in.</summary>
internal sealed record SentImport(ImportAnswer Answer, bool IsReplayed);
