using System.Security.Cryptography;
using NodaTime;
using ValueLedger.Api.Imports.Reading;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Imports;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Imports;

/// <summary>Reads a file to its end and checks its rows one by one, as single entries are checked. Nothing waits for it.</summary>
internal sealed class StageFile(LedgerReader reader, ImportRun run, StagedImport staged, CatalogueView catalogue, LocalDate today, StagingLimits limits)
{
    /// <summary>A file can have more mistakes than anybody mends one by one; the rest is counted.</summary>
    public const int MostDescribed = 10_000;

    /// <summary>Rows that are kept to be mended.</summary>
    public const int MostKept = 100_000;

    private const long BytesBetweenLooks = 1024 * 1024;

    private readonly RowNames _names = new(reader, run.Caller.Organisation, catalogue);
    private readonly List<ulong> _references = [];
    private readonly TimesAsNumbers _times = new(catalogue);
    private ImportReader? _file;
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

    /// <summary>The rows that are wrong, ascending.</summary>
    public RowNumbers Rejected { get; } = new();

    /// <summary>The header of the member that a pointer leads to, as the file has it; null when the whole row is meant.</summary>
    public string? ColumnOf(string pointer) => _file?.ColumnOf(pointer);

    /// <summary>Reads the file; everything wrong with it as a whole when it cannot be read at all.</summary>
    public async Task<IReadOnlyList<Problem>> ReadAsync(Stream body, ImportOptions options)
    {
        using var sha256 = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var hashed = new HashedStream(body, sha256, limits.LongestSilence);
        var opened = await ImportReader.OpenAsync(hashed, options, run.Cancellation);
        if (!opened.IsAccepted)
        {
            return opened.Problems;
        }

        var file = _file = opened.Value;
        staged.SetBytes(ImportFacts.Header, file.Header);
        if (!await StageAsync(file))
        {
            return [ImportProblems.RoomIsUsedUp()];
        }

        run.PassedOver = file.PassedOver;
        run.Warnings = WarningsOf(file);
        run.FileSha256 = Convert.ToHexStringLower(sha256.GetHashAndReset());
        return [];
    }

    /// <summary>False when the organisation's imports would take more room than they may.</summary>
    private async Task<bool> StageAsync(ImportReader file)
    {
        var writing = Task.CompletedTask;
        try
        {
            await foreach (var rows in file.ReadAsync(run.Cancellation))
            {
                var checkedRows = new List<CheckedRow>(rows.Count);
                foreach (var row in rows)
                {
                    checkedRows.Add(Check(file, row));
                }

                // Rows are checked while those before are written.
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
            // Also when the sender breaks off: nobody else may use the file of the rows before.
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

    /// <summary>What nobody is told of row by row.</summary>
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
        _times.Look(row);
        if (_problems >= MostDescribed && (row.Problems.Count > 0 || LacksWhatEveryEntryHas(row.Draft)))
        {
            return Count(file, row);
        }

        var decision = row.Draft.Exchange is not null
            ? _names.OfExchange(row.Draft).Validate(row.Draft, catalogue, today)
            : row.Draft.Validate(catalogue, row.Draft.Contributor is { } code ? _names.Contributor(code) : null, today);
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
        var problems = file.With(row, decision.Problems);
        _problems += problems.Count;
        foreach (var problem in problems)
        {
            run.Show(new ImportProblem(problem.Row, problem.Column, problem.Code.Name, problem.Found, problem.Expected));
        }

        return new CheckedRow(row.Row, null, null, file.ToMend(row), problems);
    }

    /// <summary>Such a row is wrong, whatever else it has: where nobody is told why, nothing else need be looked at.</summary>
    private static bool LacksWhatEveryEntryHas(EntryDraft draft) =>
        draft.Exchange is null && (draft.Programme is null || draft.Measure is null || draft.Quantity is null || draft.Date is null);

    /// <summary>A wrong row of which nothing is told but that there is one.</summary>
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

            staged.Reject(row.Row, row.Sent, row.Problems.Select(problem => new StagedProblem(problem.Column, problem.Code.Name, problem.Found, problem.Expected)));
            return;
        }

        staged.Add(row.Row, entry, row.RecordedAs, row.Sent);
        if (entry.Reference is { } reference)
        {
            _references.Add(ReservedReferences.Of(reference));
        }
    }

    /// <summary>What was recorded stays recorded, also when what it names takes no new entries any more.</summary>
    private Entry? RecordedBefore(in ImportRow row) =>
        AsRecordedBefore(row.Draft) is { } entry && (entry.Reference is not null || row.RecordedAs is not null) && WasRecorded(entry, row.RecordedAs) ? entry : null;

    private Entry? AsRecordedBefore(EntryDraft draft) => draft.Exchange is not null
        ? _names.OfExchange(draft).AsRecordedBefore(draft, catalogue, today)
        : draft.AsRecordedBefore(catalogue, today);

    private bool WasRecorded(Entry entry, Guid? recordedAs) => reader.Read(run.Caller.Organisation, ledger => ImportStore.WasRecorded(ledger, run.Caller.Organisation, entry, recordedAs));

    /// <param name="Row">As a spreadsheet shows it.</param>
    /// <param name="Entry">What it would record; null when it is wrong.</param>
    /// <param name="RecordedAs">The identity that a row of an export states.</param>
    /// <param name="Sent">The row as it was sent; null when it is only counted.</param>
    /// <param name="Problems">What is wrong with it.</param>
    private readonly record struct CheckedRow(int Row, Entry? Entry, Guid? RecordedAs, byte[]? Sent, IReadOnlyList<RowProblem> Problems);
}

/// <summary>How far the taking in of a file may go.</summary>
/// <param name="LongestSilence">How long its sender may send nothing.</param>
/// <param name="HasRoom">Whether what is kept of the organisation's imports takes no more room than it may.</param>
internal sealed record StagingLimits(TimeSpan LongestSilence, Func<bool> HasRoom);
