using System.Security.Cryptography;
using System.Text;
using NodaTime;
using ValueLedger.Api.Access;
using ValueLedger.Api.Http;
using ValueLedger.Api.Imports.Reading;
using ValueLedger.Api.Recording;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Idempotency;
using ValueLedger.Storage.Imports;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Imports;

/// <summary>Reads and checks a file while it arrives, and has it recorded.</summary>
internal sealed class SendImport(
    ImportRegister register,
    ImportFolder folder,
    SharedImports shared,
    LedgerReader reader,
    ImportRecorder recorder,
    IClock clock,
    Limits limits,
    ILogger<SendImport> log
)
{
    /// <summary>How long the answer waits: a small import is over by then, and the answer is its result.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public async Task<Checked<SentImport>> RunAsync(Stream body, Caller caller, ImportRequest request)
    {
        var begun = await register.BeginAsync(caller, request);
        return begun.IsAccepted ? await RunAsync(body, request, begun.Value) : begun.Problems.ToList();
    }

    private async Task<Checked<SentImport>> RunAsync(Stream body, ImportRequest request, ImportRun run)
    {
        StagedImport? staged = null;
        var isKept = false;
        try
        {
            // Anyone who sees the import in a list can rely on it that its rows are checked against the ledger as it was then.
            var catalogue = reader.Read(run.Caller.Organisation, ledger => ledger.Known(run.Caller.Organisation).Catalogue);
            staged = StagedImport.Create(folder.PathOf(run.Caller.Organisation, run.Id));
            var file = await ReadAsync(body, request, run, staged, catalogue);
            if (!file.IsAccepted && !run.Cancellation.IsCancellationRequested)
            {
                return file.Problems.ToList();
            }

            if (file.IsAccepted && Earlier(request, run) is { } earlier)
            {
                return earlier;
            }

            isKept = true;
            return file.IsAccepted
                ? await WorkAsync(file.Value, request, run, staged)
                : new SentImport(await KeepAsync(run, staged, run.End(ImportStatus.Cancelled)), false);
        }
        catch (Exception failure) when (DatabaseFailure.IsOfAFullDisk(failure) && !isKept)
        {
            throw LedgerUnavailableException.FullDisk(failure);
        }
        finally
        {
            if (!isKept)
            {
                await DropAsync(run, staged);
            }
        }
    }

    private async Task<Checked<ReadFile>> ReadAsync(
        Stream body,
        ImportRequest request,
        ImportRun run,
        StagedImport staged,
        CatalogueView catalogue
    )
    {
        var staging = new StagingLimits(
            TimeSpan.FromSeconds(limits.ImportSilenceSeconds),
            () => folder.BytesOf(run.Caller.Organisation) <= limits.ImportBytesPerOrganisation
        );
        var file = new StageFile(reader, run, staged, catalogue, catalogue.Organisation.Today(clock.GetCurrentInstant()), staging);
        staged.Set(ImportFacts.Format, new FormatFact(request.Options.Format));
        try
        {
            var problems = await file.ReadAsync(body, request.Options);
            return problems.Count > 0 ? problems.ToList() : new ReadFile(file, catalogue);
        }
        catch (Exception interrupted) when (interrupted is IOException or OperationCanceledException or TimeoutException)
        {
            var silent =
                interrupted is TimeoutException
                    ? $"Nothing arrived for {limits.ImportSilenceSeconds} seconds"
                    : "The connection ended before the end of the file";
            return ImportProblems.SenderWentSilent.At("", $"{silent}; nothing in the file was recorded.");
        }
    }

    private async Task<SentImport> WorkAsync(ReadFile file, ImportRequest request, ImportRun run, StagedImport staged)
    {
        var working = Task.Run(() => WorkAsync(run, staged, file, request));
        return new SentImport(await Task.WhenAny(working, Task.Delay(Patience)) == working ? await working : run.Answer(), false);
    }

    private async Task<ImportAnswer> WorkAsync(ImportRun run, StagedImport staged, ReadFile file, ImportRequest request)
    {
        try
        {
            var order = Order(request, run);
            using var turn = await register.TakeTurnAsync(order.Organisation, run.Cancellation);
            var record = new RecordImport(reader, recorder, run, staged, file.Catalogue, request.SkipsLikeStanding);
            return await KeepAsync(run, staged, await record.RunAsync(file.File, order));
        }
        catch (OperationCanceledException)
        {
            return await KeepAsync(run, staged, run.End(ImportStatus.Cancelled));
        }
        catch (ImportWasTakenOverException)
        {
            return LetGo(run, staged);
        }
        catch (Exception failure) when (!run.HasBegun && !LedgerUnavailableException.IsForGood(failure))
        {
            // Nothing is recorded, and another import can run in its place.
            ImportLog.Failed(log, run.Id, failure);
            var told = DatabaseFailure.IsOfAFullDisk(failure) ? LedgerUnavailableException.FullDisk(failure) : failure;
            await KeepAsync(
                run,
                staged,
                run.Fail(UnavailableLedger.CodeOf(told), "The server could not continue; nothing in the file was recorded. Send it again.")
            );
            throw told;
        }
        catch (Exception failure)
        {
            // An import that has begun to record is resumed at the next start of the server, and needs its rows for that.
            ImportLog.Failed(log, run.Id, failure);
            throw;
        }
    }

    /// <summary>What was recorded under the sender's key, or why it may not be used again.</summary>
    private Checked<SentImport>? Earlier(ImportRequest request, ImportRun run)
    {
        var organisation = run.Caller.Organisation;
        var keyed = request.Keyed(run.FileSha256!);
        if (keyed is null || reader.Read(organisation, keyed.Earlier) is not { } earlier)
        {
            return null;
        }

        if (!earlier.IsTheSame)
        {
            return RecordingRequest.IsReused();
        }

        return
            reader.Read(organisation, ledger => ImportStore.IdOf(ledger, organisation, earlier.First)) is { } id
            && register.Find(organisation, id) is { } answer
            ? new SentImport(answer, IsReplayed: true)
            : ImportProblems.UnknownImport.At(
                "",
                "The file was recorded under this idempotency key, but the result of the import is no longer kept."
            );
    }

    private static ImportOrder Order(ImportRequest request, ImportRun run) =>
        new(
            run.Caller.Organisation,
            run.Caller.KeySequence,
            run.Id,
            run.FileSha256!,
            request.Sha256(run.FileSha256!),
            default,
            new RowNumbers(),
            request.Keyed(run.FileSha256!)
        );

    /// <summary>Keeps the result of an import; if that fails, the result is made again at the next start.</summary>
    private async Task<ImportAnswer> KeepAsync(ImportRun run, StagedImport staged, ImportAnswer answer)
    {
        try
        {
            await register.EndAsync(run, staged, answer);
        }
        catch (ImportWasTakenOverException)
        {
            return LetGo(run, staged);
        }
        catch (Exception failure) when (DatabaseFailure.Is(failure) || failure is LedgerUnavailableException)
        {
            ImportLog.NotKept(log, run.Id, failure);
        }

        return answer;
    }

    /// <summary>Another server took this one for gone, ended the import in its place, and says so to whoever asks.</summary>
    private ImportAnswer LetGo(ImportRun run, StagedImport staged)
    {
        ImportLog.Lost(log, run.Id);
        staged.Dispose();
        folder.Delete(run.Caller.Organisation, run.Id);
        var answer = run.Fail(ImportProblems.ImportWasInterrupted, ImportRegister.Interrupted);
        register.Forget(run);
        return answer;
    }

    /// <summary>Nothing is kept of a file that was refused as a whole.</summary>
    private async Task DropAsync(ImportRun run, StagedImport? staged)
    {
        staged?.Dispose();
        folder.Delete(run.Caller.Organisation, run.Id);
        register.Forget(run);
        if (shared.AreUsed)
        {
            await shared.ForgetAsync(run.Caller.Organisation, run.Id);
        }
    }

    private sealed record ReadFile(StageFile File, Core.Catalogue.CatalogueView Catalogue);
}

/// <summary>How a file should be imported, already checked.</summary>
/// <param name="Mode">What happens to a file in which some rows have problems.</param>
/// <param name="IsDryRun">Whether nothing is recorded.</param>
/// <param name="Options">How the file is read.</param>
/// <param name="SkipsLikeStanding">Whether rows that are like recorded entries are passed over.</param>
/// <param name="Reading">How the file is read, as a text.</param>
/// <param name="Key">The idempotency key; null without one.</param>
/// <param name="FileName">What the file is called; null where it was not said.</param>
internal sealed record ImportRequest(
    ImportMode Mode,
    bool IsDryRun,
    ImportOptions Options,
    bool SkipsLikeStanding,
    string Reading,
    IdempotencyKey? Key,
    string? FileName = null
)
{
    /// <summary>The hash of the file and of how it is read: the same bytes with other column names are another import.</summary>
    public byte[] Sha256(string fileSha256) => SHA256.HashData(Encoding.UTF8.GetBytes($"{fileSha256}\n{Reading}"));

    /// <summary>The key with what was sent under it; null without one.</summary>
    public KeyedRequest? Keyed(string fileSha256) => Key is { } key ? new KeyedRequest(key, Sha256(fileSha256)) : null;
}

/// <summary>An import that was accepted.</summary>
internal sealed record SentImport(ImportAnswer Answer, bool IsReplayed);
