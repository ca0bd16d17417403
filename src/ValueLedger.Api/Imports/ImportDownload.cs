using ValueLedger.Api.Imports.Reading;
using ValueLedger.Storage.Imports;

namespace ValueLedger.Api.Imports;

/// <summary>A file about an import, written a few rows at a time.</summary>
internal sealed class ImportDownload : IResult
{
    private const int Together = 1000;

    private readonly string _path;
    private readonly Func<StagedImport, HttpContext, Task> _write;

    private ImportDownload(string path, Func<StagedImport, HttpContext, Task> write)
    {
        _path = path;
        _write = write;
    }

    public static ImportDownload Problems(string path) => new(path, WriteProblemsAsync);

    public static ImportDownload Rejected(string path) => new(path, WriteRejectedAsync);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        using var staged = StagedImport.OpenToRead(_path);
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
        Name(
            context,
            format == ImportFormat.Csv ? "text/csv; charset=utf-8" : "application/x-ndjson",
            format == ImportFormat.Csv ? "rejected.csv" : "rejected.ndjson"
        );
        var rejected = new RejectedRows(context.Response.Body, format, staged.GetBytes(ImportFacts.Header));
        await rejected.BeginAsync();
        for (var some = staged.Rejected(0, Together); some.Count > 0; some = staged.Rejected(some[^1].FileRow, Together))
        {
            var problems = staged.ProblemsOfRows(some[0].FileRow, some[^1].FileRow).ToLookup(problem => problem.FileRow);
            foreach (var row in some)
            {
                await rejected.WriteAsync(
                    row.Sent,
                    problems[row.FileRow]
                        .Select(problem =>
                            problem.ColumnName is null
                                ? $"{problem.Code}: {problem.Expected}"
                                : $"{problem.ColumnName}: {problem.Code}: {problem.Expected}"
                        )
                );
            }
        }
    }

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
