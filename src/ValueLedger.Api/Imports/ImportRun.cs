using NodaTime;
using ValueLedger.Api.Access;
using ValueLedger.Api.Imports.Reading;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Idempotency;
using ValueLedger.Storage.Imports;

namespace ValueLedger.Api.Imports;

/// <summary>A running import. One task moves it on; any thread may read it.</summary>
internal sealed class ImportRun(
    Guid id,
    Caller caller,
    ImportMode mode,
    bool isDryRun,
    Instant startedAt,
    IClock clock,
    CancellationToken stopping
) : IDisposable
{
    public const int MostProblemsShown = 100;

    private readonly Lock _lock = new();
    private readonly CancellationTokenSource _cancellation = CancellationTokenSource.CreateLinkedTokenSource(stopping);
    private readonly List<ImportProblem> _problems = [];

    // Rows per second are calculated from the times as they are shown, so that readers can check them.
    private readonly Instant _startedAt = IsoJson.AsWritten(startedAt);
    private ImportStatus _status = ImportStatus.Running;
    private Instant? _endedAt;

    public Guid Id => id;

    public Caller Caller => caller;

    public ImportMode Mode => mode;

    public bool IsDryRun => isDryRun;

    /// <summary>The idempotency key it was sent with; null without one.</summary>
    public IdempotencyKey? Key { get; init; }

    /// <summary>What the file is called; null where it was not said.</summary>
    public string? FileName { get; init; }

    public bool IsOver => Stage == ImportStage.Over;

    public CancellationToken Cancellation => _cancellation.Token;

    public ImportStage Stage { get; private set; }

    public ImportCounts Counts { get; private set; }

    public long Recorded { get; set; }

    /// <summary>Whether its beginning is in the log, so that only the recorder can end it.</summary>
    public bool HasBegun { get; set; }

    public long PassedOver { get; set; }

    public string? FileSha256 { get; set; }

    public RecordedImport? Record { get; set; }

    public IReadOnlyList<ReadingWarning> Warnings { get; set; } = [];

    public IReadOnlyList<string> IgnoredColumns { get; set; } = [];

    /// <summary>Counts the rows that were read: those that may be recorded, and those that have problems.</summary>
    public void Read(long right, long wrong)
    {
        lock (_lock)
        {
            Counts = new ImportCounts(right, 0, 0, wrong);
        }
    }

    /// <summary>Counts what happened to the rows.</summary>
    public void Judged(ImportCounts counts)
    {
        lock (_lock)
        {
            Counts = counts;
        }
    }

    public void Show(ImportProblem problem)
    {
        lock (_lock)
        {
            if (_problems.Count < MostProblemsShown)
            {
                _problems.Add(problem);
            }
        }
    }

    /// <summary>Moves to another stage; false when it was cancelled before.</summary>
    public bool Enter(ImportStage stage)
    {
        lock (_lock)
        {
            if (_cancellation.IsCancellationRequested)
            {
                return false;
            }

            Stage = stage;
            return true;
        }
    }

    /// <summary>Stops it, unless it is already recording or is over.</summary>
    public bool TryCancel()
    {
        lock (_lock)
        {
            if (Stage is not (ImportStage.Reading or ImportStage.Judging))
            {
                return false;
            }

            _cancellation.Cancel();
            return true;
        }
    }

    /// <summary>Ends it with what the recorder reports as recorded.</summary>
    public ImportAnswer Recording() =>
        Record is null
            ? Fail(EntryProblems.QuantityIsOutOfRange, "With these rows a sum would be larger than can be kept exactly.")
            : End(ImportStatus.Completed);

    /// <summary>Ends it for a reason that is not in any single row.</summary>
    public ImportAnswer Fail(ProblemCode code, string message)
    {
        Show(new ImportProblem(0, null, code.Name, null, message));
        return End(ImportStatus.Failed);
    }

    public ImportAnswer End(ImportStatus status)
    {
        lock (_lock)
        {
            // A recorded import ended with its closing record, whenever it is reported.
            (_status, Stage, _endedAt) = (status, ImportStage.Over, Record?.ClosedAt ?? IsoJson.AsWritten(clock.GetCurrentInstant()));
        }

        return Answer();
    }

    public ImportAnswer Answer()
    {
        lock (_lock)
        {
            return new ImportAnswer
            {
                Id = id,
                Status = _status,
                Stage = Stage,
                Mode = mode,
                DryRun = isDryRun,
                Rows = Counts.Rows,
                Accepted = Counts.Accepted,
                AlreadyRecorded = Counts.AlreadyRecorded,
                Suspended = Counts.Suspended,
                Rejected = Counts.Rejected,
                Recorded = _status is ImportStatus.Failed or ImportStatus.Cancelled ? 0 : Recorded,
                PassedOver = PassedOver,
                RowsPerSecond = Counts.PerSecond((_endedAt ?? IsoJson.AsWritten(clock.GetCurrentInstant())) - _startedAt),
                StartedAt = _startedAt,
                EndedAt = _endedAt,
                FileName = FileName,
                FileSha256 = FileSha256,
                FirstSequence = Record?.BeganWith,
                LastSequence = Record?.ClosedWith,
                Warnings = Warnings,
                IgnoredColumns = IgnoredColumns,
                Problems = [.. _problems],
            };
        }
    }

    public void Dispose() => _cancellation.Dispose();
}
