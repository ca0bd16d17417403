using ValueLedger.Api.Http;
using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Imports.Reading;

/// <summary>Reads the entries of one file, a batch after the other, in memory that does not grow with the file.</summary>
public abstract class ImportReader
{
    /// <summary>The longest row, in bytes of UTF-8.</summary>
    public const int LongestRow = 1024 * 1024;

    /// <summary>As much as is kept of a row that is too long.</summary>
    protected const int LongestKeptOfTooLong = 4096;

    /// <summary>The header as the file of rejected rows repeats it, without a line break; empty where there is none.</summary>
    public abstract byte[] Header { get; }

    /// <summary>What the sender should look at; complete after the last batch.</summary>
    public abstract IReadOnlyList<ReadingWarning> Warnings { get; }

    /// <summary>Rows of an export that are no entries which stand: reversals, and what was reversed. They are read over.</summary>
    public int PassedOver { get; protected set; }

    /// <summary>Begins to read; refused when the file as a whole cannot be.</summary>
    public static async Task<Decision<ImportReader>> OpenAsync(Stream body, ImportOptions options, CancellationToken cancellation = default) =>
        options.Format == ImportFormat.Csv
            ? await CsvImportReader.BeginAsync(body, options, cancellation)
            : await NdjsonImportReader.BeginAsync(body, cancellation);

    /// <summary>Every row with something in it, in order. A batch and the raw rows in it are good until the next is asked for.</summary>
    public abstract IAsyncEnumerable<IReadOnlyList<ImportRow>> ReadAsync(CancellationToken cancellation = default);

    /// <summary>The header of the member that a pointer leads to, as the file has it; null when the whole row is meant.</summary>
    public abstract string? ColumnOf(string pointer);

    /// <summary>The row as the file of rejected rows repeats it, without a line break. While the row's batch is good.</summary>
    public abstract byte[] ToMend(in ImportRow row);

    /// <summary>Everything wrong with a row: its form, and of its meaning what does not merely follow from that. While the row's batch is good.</summary>
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

    /// <summary>What was sent where the pointer leads; null when nothing was.</summary>
    protected abstract string? Found(in ImportRow row, string pointer);

    protected RowProblem Tell(in ImportRow row, Problem problem) =>
        new(row.Row, ColumnOf(problem.Pointer), problem.Code, RowProblem.Cut(Found(row, problem.Pointer)), problem.Message, problem.Pointer);
}
