using NodaTime;
using ValueLedger.Api.Access;
using ValueLedger.Api.Imports.Reading;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Idempotency;
using ValueLedger.Storage.Imports;

namespace ValueLedger.Api.Imports;

/// <summary>An import while it runs. One task moves it on; anybody may look.</summary>
internal sealed class ImportRun(Guid id, Caller caller, ImportMode mode, bool isDryRun, Instant startedAt, IClock clock, CancellationToken stopping) : IDisposable
{
    public const int MostProblemsShown = 100;

    private readonly Lock _lock = new();
    private readonly CancellationTokenSource _cancellation = CancellationTokenSource.CreateLinkedTokenSource(stopping);
    private readonly List<ImportProblem> _problems = [];
    // Rows a second are told, and verified, by the moments as they are told.
    private readonly Instant _startedAt = IsoJson.AsWritten(startedAt);
    private ImportStatus _status = ImportStatus.Running;
    private Instant? _endedAt;

    public Guid Id => id;

    public Caller Caller => caller;

    public ImportMode Mode => mode;

    public bool IsDryRun => isDryRun;

    /// <summary>Under which it was sent; null without.</summary>
    public IdempotencyKey? Key { get; init; }

    public bool IsOver => Stage == ImportStage.Over;

    public CancellationToken Cancellation => _cancellation.Token;

    public ImportStage Stage { get; private set; }

    public ImportCounts Counts { get; private set; }

    public long Recorded { get; set; }

    /// <summary>Whether the log has its beginning, so that only the recorder can end it.</summary>
    public bool HasBegun { get; set; }

    public long PassedOver { get; set; }

    public string? FileSha256 { get; set; }

    public RecordedImport? Record { get; set; }

    public IReadOnlyList<ReadingWarning> Warnings { get; set; } = [];

    /// <summary>Counts what was read: rows that may be recorded, and those that are wrong.</summary>
    public void Read(long right, long wrong)
    {
        lock (_lock)
        {
            Counts = new ImportCounts(right, 0, 0, wrong);
        }
    }

    /// <summary>Counts what became of the rows.</summary>
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

    /// <summary>Goes on to another stage; false when it was cancelled before.</summary>
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

    /// <summary>Stops it, unless it records already or is over.</summary>
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

    /// <summary>Ends it by what the recorder says it recorded.</summary>
    public ImportAnswer Recording() => Record is null
        ? Fail(EntryProblems.QuantityIsOutOfRange, "A sum that the rows would be added to is larger than can be kept.")
        : End(ImportStatus.Completed);

    /// <summary>Ends it for a reason that lies in no single row.</summary>
    public ImportAnswer Fail(ProblemCode code, string message)
    {
        Show(new ImportProblem(0, null, code.Name, null, message));
        return End(ImportStatus.Failed);
    }

    public ImportAnswer End(ImportStatus status)
    {
        lock (_lock)
        {
            // What was recorded ended with its closing record, whenever it is told of.
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
                FileSha256 = FileSha256,
                FirstSequence = Record?.BeganWith,
                LastSequence = Record?.ClosedWith,
                Warnings = Warnings,
                Problems = [.. _problems],
            };
        }
    }

    public void Dispose() => _cancellation.Dispose();
}
