using System.Security.Cryptography;
using NodaTime;
using ValueLedger.Api.Imports.Reading;
using ValueLedger.Api.Imports.Reading.Workbooks;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Imports;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Imports;

/// <summary>Reads a file to its end and checks its rows one by one, like single entries. Nothing else waits for it.</summary>
internal sealed class StageFile(
    LedgerReader reader,
    ImportRun run,
    StagedImport staged,
    CatalogueView catalogue,
    LocalDate today,
    StagingLimits limits
)
{
    /// <summary>A file can have more mistakes than anybody corrects one by one; the rest are only counted.</summary>
    public const int MostDescribed = 10_000;

    /// <summary>How many rejected rows are kept so that they can be corrected.</summary>
    public const int MostKept = 100_000;

    private const long BytesBetweenLooks = 1024 * 1024;

    private readonly RowNames _names = new(reader, run.Caller.Organisation, catalogue, today);
    private readonly List<ulong> _references = [];
    private readonly TimesAsNumbers _times = new(catalogue);
    private ImportReader? _file;
    private bool _looksForTimes;
    private long _right;
    private long _wrong;
    private long _described;
    private long _problems;
    private long _nextLook;

    /// <summary>The references of the rows that may be recorded, ascending.</summary>
    public List<ulong> References()
    {
        _references.Sort();
        return _references;
    }

    /// <summary>The rows that have problems, ascending.</summary>
    public RowNumbers Rejected { get; } = new();

    /// <summary>The header of the member that a pointer names, as in the file; null when the whole row is meant.</summary>
    public string? ColumnOf(string pointer) => _file?.ColumnOf(pointer);

    /// <summary>Reads the file; returns the problems of the file as a whole if it cannot be read at all.</summary>
    public async Task<IReadOnlyList<Problem>> ReadAsync(Stream body, ImportOptions options)
    {
        using var sha256 = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var hashed = new HashedStream(body, sha256, limits.LongestSilence);
        await using var workbook = options.IsWorkbook
            ? await SentFile.KeepAsync(hashed, staged.Path, limits.HasRoom, run.Cancellation)
            : null;
        if (options.IsWorkbook && workbook is null)
        {
            return [ImportProblems.RoomIsUsedUp()];
        }

        _looksForTimes = options.Quantities == QuantityForm.Number;
        var titles = options.TakesTitles ? new TitleIndex(catalogue) : null;
        var numbers = options.Numbers with { Currency = catalogue.Organisation.Currency };
        var opened = await ImportReader.OpenAsync(workbook ?? (Stream)hashed, options with { Numbers = numbers }, titles, run.Cancellation);
        if (!opened.IsAccepted)
        {
            return opened.Problems;
        }

        using var file = _file = opened.Value;
        run.IgnoredColumns = file.IgnoredColumns;
        staged.SetBytes(ImportFacts.Header, file.Header);
        try
        {
            if (!await StageAsync(file))
            {
                return [ImportProblems.RoomIsUsedUp()];
            }
        }
        catch (UnreadableWorkbookException unreadable)
        {
            return [unreadable.Problem];
        }

        run.PassedOver = file.PassedOver;
        run.Warnings = WarningsOf(file);
        run.FileSha256 = Convert.ToHexStringLower(sha256.GetHashAndReset());
        return [];
    }

    /// <summary>False if the organisation's imports would take up more room than they may.</summary>
    private async Task<bool> StageAsync(ImportReader file)
    {
        var writing = Task.CompletedTask;
        try
        {
            await foreach (var rows in file.ReadAsync(run.Cancellation))
            {
                _names.Learn(rows.Select(row => row.Draft));
                var checkedRows = new List<CheckedRow>(rows.Count);
                foreach (var row in rows)
                {
                    checkedRows.Add(Check(file, row));
                }

                // Rows are checked while the rows before them are written.
                await writing;
                writing = Task.Run(() => checkedRows.ForEach(Write));
                run.PassedOver = file.PassedOver;
                run.Warnings = WarningsOf(file);
                run.Read(_right, _wrong);
                if (!HasRoom())
                {
                    return false;
                }
            }
        }
        finally
        {
            // Also if the sender breaks off: nobody else may be using the file with the earlier rows.
            await writing;
        }

        return true;
    }

    private bool HasRoom()
    {
        var bytes = staged.Bytes;
        if (bytes < _nextLook)
        {
            return true;
        }

        _nextLook = bytes + BytesBetweenLooks;
        return limits.HasRoom();
    }

    /// <summary>Warnings about rows that are not reported one by one.</summary>
    private IEnumerable<ReadingWarning> Undescribed()
    {
        if (_wrong > _described)
        {
            yield return ReadingWarning.NotDescribed(_wrong - _described, Math.Max(_wrong - MostKept, 0));
        }
    }

    private IReadOnlyList<ReadingWarning> WarningsOf(ImportReader file) => [.. file.Warnings, .. _times.Warnings, .. Undescribed()];

    private CheckedRow Check(ImportReader file, in ImportRow row)
    {
        if (_looksForTimes)
        {
            _times.Look(row);
        }

        if (_problems >= MostDescribed && (row.Problems.Count > 0 || LacksWhatEveryEntryHas(row.Draft)))
        {
            return Count(file, row);
        }

        var decision = _names.Decide(row.Draft);
        if (row.Problems.Count == 0 && (decision.Value ?? RecordedBefore(row)) is { } entry)
        {
            _right++;
            return new CheckedRow(row.Row, entry, row.RecordedAs, file.ToMend(row), []);
        }

        if (_problems >= MostDescribed)
        {
            return Count(file, row);
        }

        _wrong++;
        Rejected.Add(row.Row);
        _described++;
        var problems = row.IsTotal ? [file.Total(row), .. file.With(row, decision.Problems)] : file.With(row, decision.Problems);
        _problems += problems.Count;
        foreach (var problem in problems)
        {
            run.Show(new ImportProblem(problem.Row, problem.Column, problem.Code.Name, problem.Found, problem.Expected));
        }

        return new CheckedRow(row.Row, null, null, file.ToMend(row), problems);
    }

    /// <summary>Such a row has a problem whatever else it says. If its problems are not reported, nothing else needs to be
    /// checked.</summary>
    private static bool LacksWhatEveryEntryHas(EntryDraft draft) =>
        draft.Exchange is null && (draft.Programme is null || draft.Measure is null || draft.Quantity is null || draft.Date is null);

    /// <summary>A row with problems that is only counted.</summary>
    private CheckedRow Count(ImportReader file, in ImportRow row)
    {
        _wrong++;
        Rejected.Add(row.Row);
        return new CheckedRow(row.Row, null, null, _wrong > MostKept ? null : file.ToMend(row), []);
    }

    private void Write(CheckedRow row)
    {
        if (row.Entry is not { } entry)
        {
            if (row.Sent is null)
            {
                return;
            }

            staged.Reject(
                row.Row,
                row.Sent,
                row.Problems.Select(problem => new StagedProblem(problem.Column, problem.Code.Name, problem.Found, problem.Expected))
            );
            return;
        }

        staged.Add(row.Row, entry, row.RecordedAs, row.Sent);
        if (entry.Reference is { } reference)
        {
            _references.Add(ReservedReferences.Of(reference));
        }
    }

    /// <summary>What was recorded stays recorded, even if what it names no longer takes new entries.</summary>
    private Entry? RecordedBefore(in ImportRow row) =>
        _names.AsRecordedBefore(row.Draft) is { } entry
        && (entry.Reference is not null || row.RecordedAs is not null)
        && WasRecorded(entry, row.RecordedAs)
            ? entry
            : null;

    private bool WasRecorded(Entry entry, Guid? recordedAs) =>
        reader.Read(run.Caller.Organisation, ledger => ImportStore.WasRecorded(ledger, run.Caller.Organisation, entry, recordedAs));

    /// <param name="Row">The row number, as a spreadsheet shows it.</param>
    /// <param name="Entry">The entry it would record; null if it has problems.</param>
    /// <param name="RecordedAs">The id that a row of an export states.</param>
    /// <param name="Sent">The row as it was sent; null when it is only counted.</param>
    /// <param name="Problems">Its problems.</param>
    private readonly record struct CheckedRow(int Row, Entry? Entry, Guid? RecordedAs, byte[]? Sent, IReadOnlyList<RowProblem> Problems);
}

/// <summary>The limits for taking in a file.</summary>
/// <param name="LongestSilence">How long its sender may send nothing.</param>
/// <param name="HasRoom">Whether the files of the organisation's imports take up no more room than they may.</param>
internal sealed record StagingLimits(TimeSpan LongestSilence, Func<bool> HasRoom);
