using ValueLedger.Api.Imports.Reading.Workbooks;
using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Imports.Reading;

/// <summary>Reads the entries of one file in batches; the memory it needs does not grow with the file.</summary>
public abstract class ImportReader : IDisposable
{
    /// <summary>The longest row, in bytes of UTF-8.</summary>
    public const int LongestRow = 1024 * 1024;

    /// <summary>How many bytes of a row that is too long are kept.</summary>
    protected const int LongestKeptOfTooLong = 4096;

    /// <summary>The header as the file of rejected rows repeats it, without a line break; empty if there is none.</summary>
    public abstract byte[] Header { get; }

    /// <summary>What the sender should check; complete after the last batch.</summary>
    public abstract IReadOnlyList<ReadingWarning> Warnings { get; }

    /// <summary>The columns that are not read.</summary>
    public virtual IReadOnlyList<string> IgnoredColumns => [];

    /// <summary>Rows of an export that are skipped because they no longer count: reversals, and the entries that they reversed.</summary>
    public int PassedOver { get; protected set; }

    /// <summary>Begins to read; refuses if the file as a whole cannot be read.</summary>
    public static async Task<Checked<ImportReader>> OpenAsync(
        Stream body,
        ImportOptions options,
        TitleIndex? titles = null,
        CancellationToken cancellation = default
    )
    {
        if (options.IsWorkbook)
        {
            return await OfWorkbookAsync(body, options, titles, cancellation);
        }

        var (beginning, file) = await FileKind.PeekAsync(body, cancellation);
        return FileKind.NotA(options.Format, beginning) is { } isAnother ? ReadingProblems.FileIsOfAnotherKind.At("", isAnother)
            : options.IsTable ? await CsvImportReader.BeginAsync(file, options, titles, cancellation)
            : await NdjsonImportReader.BeginAsync(file, cancellation);
    }

    /// <param name="workbook">A file that can be read from any place.</param>
    private static async Task<Checked<ImportReader>> OfWorkbookAsync(
        Stream workbook,
        ImportOptions options,
        TitleIndex? titles,
        CancellationToken cancellation
    )
    {
        var (beginning, _) = await FileKind.PeekAsync(workbook, cancellation);
        if (FileKind.NotA(options.Format, beginning) is { } isAnother)
        {
            return ReadingProblems.FileIsOfAnotherKind.At("", isAnother);
        }

        workbook.Position = 0;
        var sheet = OpenSheet(workbook, options.Format, options.Sheet, cancellation);
        if (!sheet.IsAccepted)
        {
            return sheet.Problems.ToList();
        }

        var rows = new SheetStream(sheet.Value, options.Numbers.HasDecimalComma);
        try
        {
            var opened = await CsvImportReader.BeginAsync(rows, options, titles, cancellation);
            if (!opened.IsAccepted)
            {
                await rows.DisposeAsync();
            }

            return opened;
        }
        catch (UnreadableWorkbookException unreadable)
        {
            await rows.DisposeAsync();
            return unreadable.Problem;
        }
    }

    /// <param name="workbook">A file that can be read from any place.</param>
    /// <param name="format">Xlsx or Ods.</param>
    /// <param name="name">The name of the sheet; null for the first.</param>
    /// <param name="cancellation">Stops the reading.</param>
    internal static Checked<ISheet> OpenSheet(Stream workbook, ImportFormat format, string? name, CancellationToken cancellation) =>
        format == ImportFormat.Xlsx ? XlsxBook.Open(workbook, name, cancellation) : OdsSheet.Open(workbook, name, cancellation);

    public virtual void Dispose() => GC.SuppressFinalize(this);

    /// <summary>Every row that is not empty, in order. A batch and its raw rows are valid until the next batch is asked for.</summary>
    public abstract IAsyncEnumerable<IReadOnlyList<ImportRow>> ReadAsync(CancellationToken cancellation = default);

    /// <summary>The header of the member that a pointer names, as in the file; null when the whole row is meant.</summary>
    public abstract string? ColumnOf(string pointer);

    /// <summary>The row as the file of rejected rows repeats it, without a line break; only while the row's batch is valid.</summary>
    public abstract byte[] ToMend(in ImportRow row);

    /// <summary>All problems of a row: those of its form, and those of its meaning that do not just follow from its form. Only while the
    /// row's batch is valid.</summary>
    public IReadOnlyList<RowProblem> With(in ImportRow row, IReadOnlyList<Problem> more)
    {
        if (more.Count == 0)
        {
            return row.Problems;
        }

        var unreadable = row.Problems.Select(problem => problem.Pointer).ToHashSet(StringComparer.Ordinal);
        var all = new List<RowProblem>(row.Problems);
        foreach (var problem in more)
        {
            if (unreadable.Count == 0 || !JsonPointer.IsUnderAny(problem.Pointer, unreadable))
            {
                all.Add(Tell(row, problem));
            }
        }

        return all;
    }

    /// <summary>What is wrong with a last row that is the sum of the others, if something else is wrong with it.</summary>
    public RowProblem Total(in ImportRow row) =>
        Tell(
            row,
            ReadingProblems.RowLooksLikeATotal.At(
                "/quantity",
                "This looks like a total row: its quantity is the sum of the rows above it. Remove it, or state totals=skip."
            )
        );

    /// <summary>What was sent at the place that the pointer names; null if nothing was.</summary>
    protected abstract string? Found(in ImportRow row, string pointer);

    protected RowProblem Tell(in ImportRow row, Problem problem) =>
        new(
            row.Row,
            ColumnOf(problem.Pointer),
            problem.Code,
            RowProblem.Cut(Found(row, problem.Pointer)),
            problem.Message,
            problem.Pointer
        );
}
