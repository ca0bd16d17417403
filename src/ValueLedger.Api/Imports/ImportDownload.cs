using ValueLedger.Api.Imports.Reading;
using ValueLedger.Api.Imports.Reading.Workbooks;
using ValueLedger.Storage.Imports;

namespace ValueLedger.Api.Imports;

/// <summary>A file about an import, written a few rows at a time.</summary>
internal sealed class ImportDownload : IResult
{
    private const int Together = 1000;

    private readonly ImportFile _file;
    private readonly Func<StagedImport, HttpContext, Task> _write;

    private ImportDownload(ImportFile file, Func<StagedImport, HttpContext, Task> write)
    {
        _file = file;
        _write = write;
    }

    public static ImportDownload Problems(ImportFile file) => new(file, WriteProblemsAsync);

    public static ImportDownload Rejected(ImportFile file) => new(file, WriteRejectedAsync);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        using var file = _file;
        using var staged = StagedImport.OpenToRead(file.Path);
        await _write(staged, httpContext);
    }

    private static async Task WriteProblemsAsync(StagedImport staged, HttpContext context)
    {
        Name(context, "text/csv; charset=utf-8", "problems.csv");
        var lines = new MemoryStream();
        Write(lines, ProblemsCsv.Header);
        for (var some = staged.Problems(0, Together); ; some = staged.Problems(some[^1].Number, Together))
        {
            foreach (var problem in some)
            {
                Write(lines, ProblemsCsv.Line(problem.FileRow, problem.ColumnName, problem.Code, problem.Found, problem.Expected));
            }

            await context.Response.Body.WriteAsync(lines.GetBuffer().AsMemory(0, (int)lines.Length));
            lines.SetLength(0);
            if (some.Count < Together)
            {
                return;
            }
        }
    }

    private static async Task WriteRejectedAsync(StagedImport staged, HttpContext context)
    {
        var format = staged.Get<FormatFact>(ImportFacts.Format)?.Format ?? ImportFormat.Csv;
        var type = ReadImportRequest.ContentTypes.First(known => known.Value == format).Key;
        Name(context, format == ImportFormat.Csv ? $"{type}; charset=utf-8" : type, $"rejected.{format.ToString().ToLowerInvariant()}");
        if (format is ImportFormat.Xlsx or ImportFormat.Ods)
        {
            await using var workbook = SentFile.Create(staged.Path, Guid.NewGuid());
            RejectedWorkbook.Write(workbook, format, RejectedCells(staged));
            workbook.Position = 0;
            await workbook.CopyToAsync(context.Response.Body, context.RequestAborted);
            return;
        }

        var rejected = new RejectedRows(context.Response.Body, format, staged.GetBytes(ImportFacts.Header));
        await rejected.BeginAsync();
        for (var some = staged.Rejected(0, Together); some.Count > 0; some = staged.Rejected(some[^1].FileRow, Together))
        {
            var problems = staged.ProblemsOfRows(some[0].FileRow, some[^1].FileRow).ToLookup(problem => problem.FileRow);
            foreach (var row in some)
            {
                await rejected.WriteAsync(row.Sent, problems[row.FileRow].Select(Sentence));
            }
        }
    }

    /// <summary>The header and the rejected rows, each with its problems in the last cell.</summary>
    private static IEnumerable<IReadOnlyList<string>> RejectedCells(StagedImport staged)
    {
        var csv = new MendedCsv(CsvDialect.OfSheet);
        List<string> header = csv.Cells(staged.GetBytes(ImportFacts.Header));
        yield return [.. header, EntryColumns.Problem];
        for (var some = staged.Rejected(0, Together); some.Count > 0; some = staged.Rejected(some[^1].FileRow, Together))
        {
            var problems = staged.ProblemsOfRows(some[0].FileRow, some[^1].FileRow).ToLookup(problem => problem.FileRow);
            foreach (var row in some)
            {
                var cells = csv.Cells(row.Sent);
                yield return
                [
                    .. cells,
                    .. Enumerable.Repeat("", Math.Max(header.Count - cells.Count, 0)),
                    string.Join("; ", problems[row.FileRow].Select(Sentence)),
                ];
            }
        }
    }

    private static string Sentence(FoundProblem problem) =>
        problem.ColumnName is null ? $"{problem.Code}: {problem.Expected}" : $"{problem.ColumnName}: {problem.Code}: {problem.Expected}";

    private static void Name(HttpContext context, string contentType, string fileName)
    {
        context.Response.ContentType = contentType;
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{fileName}\"";
    }

    private static void Write(MemoryStream lines, byte[] line)
    {
        lines.Write(line);
        lines.Write("\r\n"u8);
    }
}
