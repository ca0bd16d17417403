using System.Collections.Concurrent;
using NodaTime;
using ValueLedger.Api.Access;
using ValueLedger.Api.Http;
using ValueLedger.Api.Recording;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Imports;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Imports;

/// <summary>The running imports. Each organisation may run only so many at once, and one of them records at a time, so that no organisation
/// holds up the others.</summary>
internal sealed class ImportRegister(
    LedgerReader reader,
    ImportRecorder recorder,
    ImportFolder folder,
    SharedImports shared,
    IClock clock,
    IHostApplicationLifetime lifetime,
    Limits limits,
    ILogger<ImportRegister> log
)
{
    public const string Interrupted = "The server stopped before it recorded anything; send the file again.";

    private readonly ConcurrentDictionary<Guid, ImportRun> _running = new();
    private readonly ConcurrentDictionary<int, SemaphoreSlim> _turns = new();
    private Instant _forgetsFrom;

    /// <summary>Begins an import, unless the organisation already runs as many as it may, or one with the same idempotency key.</summary>
    public async Task<Checked<ImportRun>> BeginAsync(Caller caller, ImportRequest request)
    {
        await ForgetOldAsync();
        var begun = Begin(caller, request);
        if (!begun.IsAccepted || !shared.AreUsed)
        {
            return begun;
        }

        var run = begun.Value;
        var announced = await shared.AnnounceAsync(
            caller.Organisation,
            run.Id,
            request.Key is { } key ? $"{key.Route}\n{key.Key}" : null,
            ImportFacts.Text(run.Answer()),
            limits.ImportsPerOrganisation
        );
        if (announced == Announced.Runs)
        {
            return begun;
        }

        Forget(run);
        return announced == Announced.KeyIsInUse ? RunningKeys.IsInUse() : TooMany();
    }

    private Checked<ImportRun> Begin(Caller caller, ImportRequest request)
    {
        lock (_running)
        {
            var others = _running.Values.Where(run => run.Caller.Organisation == caller.Organisation && !run.IsOver).ToList();
            if (request.Key is { } key && others.Exists(run => run.Key == key))
            {
                return RunningKeys.IsInUse();
            }

            if (others.Count >= limits.ImportsPerOrganisation)
            {
                return TooMany();
            }

            var now = clock.GetCurrentInstant();
            var run = new ImportRun(
                Guid.CreateVersion7(now.ToDateTimeOffset()),
                caller,
                request.Mode,
                request.IsDryRun,
                now,
                clock,
                lifetime.ApplicationStopping
            )
            {
                Key = request.Key,
                FileName = request.FileName,
            };
            _running[run.Id] = run;
            return run;
        }
    }

    /// <summary>Removes an import that is over from the running ones; its result is kept in the folder.</summary>
    public void Forget(ImportRun run)
    {
        _running.TryRemove(run.Id, out _);
        run.Dispose();
    }

    public ImportRun? Running(int organisation, Guid id) =>
        _running.TryGetValue(id, out var run) && run.Caller.Organisation == organisation ? run : null;

    /// <summary>An import that is running or over; null if there is none.</summary>
    public ImportAnswer? Find(int organisation, Guid id) => Running(organisation, id)?.Answer() ?? folder.Answer(organisation, id);

    /// <summary>The imports that this server runs.</summary>
    public IReadOnlyList<ImportRun> AllRunning => [.. _running.Values];

    /// <summary>Keeps the result of an import that is over, for all servers.</summary>
    public async Task EndAsync(ImportRun run, StagedImport staged, ImportAnswer answer)
    {
        using (staged)
        {
            ImportFolder.Keep(staged, answer);
        }

        await folder.HandOverAsync(run.Caller.Organisation, run.Id, answer);
        Forget(run);
    }

    /// <summary>Ends an import whose server is gone: what it has recorded of it never stands, and nothing is reserved for it any more.</summary>
    public async Task EndInThePlaceOfAnotherAsync(int organisation, Guid id)
    {
        if (!await shared.TakeOverAsync(organisation, id))
        {
            return;
        }

        ImportLog.TakenOver(log, id);
        foreach (var open in reader.ReadAll(ImportStore.Open).Where(open => open.Id == id.ToString("D")))
        {
            await recorder.AbandonAsync(organisation, id, open.Sequence);
        }

        await recorder.ReleaseAsync(organisation, id);
        var told = folder.Answer(organisation, id)!;
        var record = reader.Read(organisation, ledger => ImportStore.Find(ledger, organisation, id));
        using var staged = StagedImport.Create(folder.PathOf(organisation, id));
        using var run = RunOf(id, new Caller(organisation, null), told.Mode, told.StartedAt);
        run.Judged(new ImportCounts(told.Accepted, told.AlreadyRecorded, told.Suspended, told.Rejected));
        await EndAsync(run, staged, EndInterrupted(run, record));
    }

    /// <summary>Waits until no other import of the organisation is recording.</summary>
    public async Task<IDisposable> TakeTurnAsync(int organisation, CancellationToken cancellation)
    {
        var turn = _turns.GetOrAdd(organisation, _ => new SemaphoreSlim(1));
        await turn.WaitAsync(cancellation);
        return new Turn(turn);
    }

    /// <summary>
    /// Resumes interrupted imports: their references are reserved before any request is served, and the rest continues in the background.
    /// An import that has lost its rows is abandoned.
    /// </summary>
    public async Task ResumeAsync()
    {
        folder.DeleteSent();
        var open = reader.ReadAll(ImportStore.Open);
        foreach (var import in open)
        {
            var (organisation, id) = ((int)import.Organisation, Guid.Parse(import.Id));
            // An import of another server is that server's, or is ended when it gives no sign of life.
            if (!shared.AreUsed || (folder.Has(organisation, id) && await TakeAsync(organisation, id)))
            {
                await ResumeAsync(organisation, import.Sequence, id);
            }
        }

        foreach (var (organisation, id) in folder.All().ToList())
        {
            if (Running(organisation, id) is null && !open.Any(import => import.Id == id.ToString("D")))
            {
                await EndInterruptedAsync(organisation, id);
            }
        }

        await ForgetOldAsync();
    }

    /// <summary>Deletes what was kept for thirty days. It runs once an hour at most, because it looks at every file.</summary>
    public async Task ForgetOldAsync()
    {
        var now = clock.GetCurrentInstant();
        lock (_turns)
        {
            if (now < _forgetsFrom)
            {
                return;
            }

            _forgetsFrom = now + Duration.FromHours(1);
        }

        await folder.ForgetOldAsync(now);
    }

    private Task<bool> TakeAsync(int organisation, Guid id)
    {
        using var run = RunOf(id, new Caller(organisation, null), ImportMode.Atomic, clock.GetCurrentInstant());
        return shared.TakeAsync(organisation, id, ImportFacts.Text(run.Answer()));
    }

    private async Task ResumeAsync(int organisation, long sequence, Guid id)
    {
        var path = folder.PathOf(organisation, id);
        var staged = StagedImport.Open(path);
        if (staged?.Get<OrderFact>(ImportFacts.Order) is not { } order || staged.GetBytes(ImportFacts.Verdicts) is not { } verdicts)
        {
            staged?.Dispose();
            ImportLog.Abandoned(log, id);
            await recorder.AbandonAsync(organisation, id, sequence);
            return;
        }

        if (
            ImportAttestation.OfRows(staged)
            != reader.Read(organisation, ledger => ImportStore.RowsSha256Of(ledger, organisation, sequence))
        )
        {
            // Somebody changed the rows in the meantime: what would be recorded is not what was sent.
            staged.Dispose();
            ImportLog.Altered(log, id);
            await recorder.AbandonAsync(organisation, id, sequence);
            folder.Delete(organisation, id);
            return;
        }

        var run = new ImportRun(
            id,
            new Caller(organisation, order.ActorKey),
            order.Mode,
            false,
            order.StartedAt,
            clock,
            CancellationToken.None
        )
        {
            FileSha256 = order.FileSha256,
            Key = order.ToOrder().Key?.Key,
            PassedOver = order.Answer.PassedOver,
            Warnings = order.Answer.Warnings,
            IgnoredColumns = order.Answer.IgnoredColumns,
        };
        run.Judged(order.Counts);
        run.Enter(ImportStage.Recording);
        _running[id] = run;
        await recorder.ReserveAsync(organisation, id, staged.References(), CancellationToken.None);
        var turn = await TakeTurnAsync(organisation, CancellationToken.None);
        _ = Task.Run(() => FinishAsync(run, staged, order.ToOrder(), ImportVerdicts.Read(verdicts), sequence, turn));
    }

    private async Task FinishAsync(
        ImportRun run,
        StagedImport staged,
        ImportOrder order,
        ImportVerdicts verdicts,
        long sequence,
        IDisposable turn
    )
    {
        try
        {
            ImportLog.Resumed(log, run.Id);
            run.Record = await recorder.FinishAsync(order, staged, verdicts, sequence, done => run.Recorded = done);
            await recorder.ReleaseAsync(order.Organisation, run.Id);
            await EndAsync(run, staged, run.Recording());
        }
        catch (Exception failure)
        {
            // The server is stopping, or cannot write: the import is resumed at the next start.
            ImportLog.Failed(log, run.Id, failure);
        }
        finally
        {
            turn.Dispose();
            staged.Dispose();
        }
    }

    /// <summary>The server stopped before anything was recorded, or after everything was.</summary>
    private async Task EndInterruptedAsync(int organisation, Guid id)
    {
        using var staged = StagedImport.Open(folder.PathOf(organisation, id));
        if (staged is null || (shared.AreUsed && !await TakeAsync(organisation, id)))
        {
            // Or another server has ended it, and keeps what is left of it.
            staged?.Dispose();
            folder.Delete(organisation, id);
            return;
        }

        if (staged.Get<ImportAnswer>(StagedImport.ResultFact) is { } told)
        {
            if (shared.AreUsed)
            {
                staged.Dispose();
                await folder.HandOverAsync(organisation, id, told);
            }

            return;
        }

        var order = staged.Get<OrderFact>(ImportFacts.Order);
        var record = reader.Read(organisation, ledger => ImportStore.Find(ledger, organisation, id));
        using var run = RunOf(
            id,
            new Caller(organisation, order?.ActorKey),
            order?.Mode ?? ImportMode.Atomic,
            order?.StartedAt ?? clock.GetCurrentInstant()
        );
        run.FileSha256 = order?.FileSha256;
        run.PassedOver = order?.Answer.PassedOver ?? 0;
        run.Warnings = order?.Answer.Warnings ?? [];
        run.IgnoredColumns = order?.Answer.IgnoredColumns ?? [];
        run.Judged(order?.Counts ?? default);
        await EndAsync(run, staged, EndInterrupted(run, record));
    }

    private ImportRun RunOf(Guid id, Caller caller, ImportMode mode, Instant startedAt) =>
        new(id, caller, mode, false, startedAt, clock, CancellationToken.None);

    private static ImportAnswer EndInterrupted(ImportRun run, RecordedImport? record)
    {
        run.Record = record;
        run.Recorded = record is null ? 0 : run.Counts.Recorded;
        if (record is null)
        {
            run.Show(new ImportProblem(0, null, ImportProblems.ImportWasInterrupted.Name, null, Interrupted));
        }

        return run.End(record is null ? ImportStatus.Failed : ImportStatus.Completed);
    }

    private static Problem TooMany() =>
        ImportProblems.TooManyImports.At(
            "",
            "The organisation already has as many imports running as it may have at once; send the file when one of them is over."
        );

    private sealed class Turn(SemaphoreSlim turns) : IDisposable
    {
        public void Dispose() => turns.Release();
    }
}
