using ValueLedger.Api.Imports.Reading;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Imports;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Imports;

/// <summary>Checks the staged rows against the ledger and records them, or finds out why it cannot.</summary>
internal sealed class RecordImport(
    LedgerReader reader,
    ImportRecorder recorder,
    ImportRun run,
    StagedImport staged,
    CatalogueView catalogue,
    bool skipsLikeStanding
)
{
    /// <param name="file">What was read.</param>
    /// <param name="order">The import without its counts.</param>
    public async Task<ImportAnswer> RunAsync(StageFile file, ImportOrder order)
    {
        var wrong = file.Rejected.Count;
        var mayRecord = !run.IsDryRun && (run.Mode == ImportMode.Partial || wrong == 0);
        if (mayRecord)
        {
            await recorder.ReserveAsync(order.Organisation, order.Id, file.References(), run.Cancellation);
        }

        try
        {
            return await JudgeAsync(file, order, wrong);
        }
        finally
        {
            if (mayRecord)
            {
                await recorder.ReleaseAsync(order.Organisation, order.Id);
            }
        }
    }

    private async Task<ImportAnswer> JudgeAsync(StageFile file, ImportOrder order, int wrong)
    {
        if (!run.Enter(ImportStage.Judging))
        {
            return run.End(ImportStatus.Cancelled);
        }

        var refused = new SortedSet<long>();
        var verdicts = new ImportVerdicts(staged.Staged);
        var judgement = new ImportJudgement(
            staged,
            new StagedCodes(catalogue),
            verdicts,
            skipsLikeStanding,
            (row, problem) => Refuse(file, row, problem, refused)
        );
        judgement.Judge(reader, order.Organisation, order.RequestSha256, run.Cancellation);
        run.Warnings =
        [
            .. run.Warnings,
            .. judgement.BeyondDebitLimits is > 0 and var beyond ? (ReadingWarning[])[ReadingWarning.DebitLimitIsExceeded(beyond)] : [],
            .. judgement.LikeStanding is > 0 and var alike
                ? (ReadingWarning[])[ReadingWarning.RowsLikeEntriesThatStand(alike, skipsLikeStanding)]
                : [],
        ];
        var counts = verdicts.Count();
        run.Judged(counts with { Rejected = counts.Rejected + wrong });
        if (run.Mode == ImportMode.Atomic && run.Counts.Rejected > 0)
        {
            return run.End(ImportStatus.Failed);
        }

        if (run.IsDryRun || counts.Recorded == 0)
        {
            return run.End(ImportStatus.Completed);
        }

        return run.Enter(ImportStage.Recording)
            ? await RecordAsync(order with { Counts = run.Counts, RejectedRows = file.Rejected.With(refused) }, verdicts)
            : run.End(ImportStatus.Cancelled);
    }

    private async Task<ImportAnswer> RecordAsync(ImportOrder order, ImportVerdicts verdicts)
    {
        var key = order.Key is { } sent ? new KeyFact(sent.Key.Route, sent.Key.Key, sent.Sha256.ToArray()) : null;
        var answer = run.Answer();
        order = order with
        {
            Told = new ImportTold(
                ImportAttestation.AttestAnswer(staged, answer, answer.FileName),
                ImportAttestation.OfProblems(staged),
                ImportAttestation.AttestRejected(staged)
            ),
        };
        staged.Set(
            ImportFacts.Order,
            new OrderFact(
                order.Organisation,
                order.ActorKey,
                order.Id,
                order.FileSha256,
                run.Mode,
                answer.StartedAt,
                order.Counts,
                answer with
                {
                    Problems = [],
                },
                order.Told,
                key
            )
        );
        staged.SetBytes(ImportFacts.Verdicts, verdicts.Bytes);
        staged.Seal();
        order = order with { RowsSha256 = ImportAttestation.OfRows(staged) };
        if (await recorder.BeginAsync(order, catalogue) is not { } import)
        {
            return run.Fail(
                ImportProblems.MeasureChangedMeanwhile,
                "A measure changed its unit, stage or aggregation after the rows had been checked; send the file again."
            );
        }

        run.HasBegun = true;
        run.Record = await recorder.FinishAsync(order, staged, verdicts, import, done => run.Recorded = done);
        return run.Recording();
    }

    private void Refuse(StageFile file, StagedEntry row, Problem problem, SortedSet<long> refused)
    {
        refused.Add(row.FileRow);
        var column = file.ColumnOf(problem.Pointer);
        var found = problem.Pointer == "/reference" ? row.Entry.Reference : row.Entry.Exchange?.Receiver.Code;
        staged.Reject(row.FileRow, staged.Sent(row.Number), [new StagedProblem(column, problem.Code.Name, found, problem.Message)]);
        run.Show(new ImportProblem(row.FileRow, column, problem.Code.Name, found, problem.Message));
    }
}
