namespace ValueLedger.Api.Http.Answers;

/// <summary>A whole list as CSV. It is read and sent some rows at a time, so its length does not matter.</summary>
/// <param name="fileName">The name under which it is saved.</param>
/// <param name="columns">The header.</param>
/// <param name="pages">The rows, some at a time, each read only when those before it are sent.</param>
/// <param name="write">Writes the cells of a row.</param>
internal sealed class ListCsv<T>(
    string fileName,
    IReadOnlyList<string> columns,
    IEnumerable<IReadOnlyList<T>> pages,
    Action<CsvAnswer, T> write
) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        await using var csv = CsvAnswer.Begin(httpContext, fileName);
        await WriteToAsync(csv);
    }

    public async Task WriteToAsync(CsvAnswer csv)
    {
        csv.WriteHeader(columns);
        foreach (var page in pages)
        {
            foreach (var row in page)
            {
                write(csv, row);
                csv.EndRow();
            }

            await csv.FlushAsync();
        }
    }
}

/// <summary>The rows of a list, some at a time.</summary>
internal static class ListPages
{
    private const int Together = 1000;

    /// <summary>Of a list that is held in memory.</summary>
    public static IEnumerable<IReadOnlyList<T>> Of<T>(IEnumerable<T> rows) => rows.Chunk(Together);

    /// <summary>Of a list that is read.</summary>
    /// <param name="read">Reads the rows after one, or from the beginning, at most as many as asked for.</param>
    public static IEnumerable<IReadOnlyList<T>> Read<T>(Func<T?, int, IReadOnlyList<T>> read)
        where T : class
    {
        IReadOnlyList<T> page = [];
        do
        {
            page = read(page.Count == 0 ? null : page[^1], Together);
            yield return page;
        } while (page.Count == Together);
    }
}
