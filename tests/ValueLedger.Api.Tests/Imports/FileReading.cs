using System.Text;
using System.Text.Json;
using ValueLedger.Api.Imports.Reading;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Tests.Imports;

/// <summary>One row of a file that was read, kept beyond its batch; as it would be mended if it is one of the first or has
/// problems.</summary>
internal sealed record ReadRow(int Row, EntryDraft Draft, IReadOnlyList<RowProblem> Problems, string Raw, byte[] Mended, Guid? RecordedAs)
{
    public string[] Codes => [.. Problems.Select(problem => problem.Code.Name)];

    public string Json => FileReading.JsonOf(Draft);
}

/// <summary>Everything that came of reading a file.</summary>
internal sealed record FileReading(
    IReadOnlyList<ReadRow> Rows,
    IReadOnlyList<Problem> Refusals,
    string[] Warnings,
    int PassedOver,
    byte[] Header
)
{
    private const string WithoutDetails =
        ",\"of\":null,\"standardDeviation\":null,\"bound\":null,\"assessor\":null,\"asset\":null,\"decidedBy\":null,\"financedBy\":null";

    public const string Columns = "programme,measure,quantity,date";

    public const string Cells = "watch,hours,2.5,2024-05-01";

    public IEnumerable<int> Numbers => Rows.Select(row => row.Row);

    public string[] Codes => [.. Refusals.Select(problem => problem.Code.Name)];

    /// <summary>The only row, which has this one problem.</summary>
    public RowProblem Problem(string code)
    {
        var problem = Assert.Single(Assert.Single(Rows).Problems);
        Assert.Equal(code, problem.Code.Name);
        return problem;
    }

    public static Task<FileReading> CsvAsync(string text, DateFormat dates = DateFormat.Iso, params string[] map) =>
        CsvAsync(Encoding.UTF8.GetBytes(text), dates, map);

    public static Task<FileReading> CsvAsync(byte[] file, DateFormat dates = DateFormat.Iso, params string[] map) =>
        OfAsync(new MemoryStream(file), new ImportOptions(ImportFormat.Csv) { DateFormat = dates, Map = ColumnMap.Of(map).Value! });

    public static Task<FileReading> NdjsonAsync(string text) =>
        OfAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), new ImportOptions(ImportFormat.Ndjson));

    public static async Task<FileReading> OfAsync(Stream file, ImportOptions options)
    {
        var opened = await ImportReader.OpenAsync(file, options);
        if (opened.Value is not { } reader)
        {
            Assert.NotEmpty(opened.Problems);
            return new FileReading([], opened.Problems, [], 0, []);
        }

        var rows = new List<ReadRow>();
        await foreach (var batch in reader.ReadAsync())
        {
            Assert.NotEmpty(batch);
            rows.AddRange(
                batch.Select(row => new ReadRow(
                    row.Row,
                    row.Draft,
                    row.Problems,
                    Encoding.UTF8.GetString(row.Raw.Span),
                    row.Row < 100 || row.Problems.Count > 0 ? reader.ToMend(row) : [],
                    row.RecordedAs
                ))
            );
        }

        return new FileReading(rows, [], [.. reader.Warnings.Select(warning => warning.Code)], reader.PassedOver, reader.Header);
    }

    /// <summary>Without details where none are stated, which is so in most rows.</summary>
    public static string JsonOf(EntryDraft draft) =>
        JsonSerializer.Serialize(draft, WireJson.Drafts).Replace(WithoutDetails, "", StringComparison.Ordinal);
}
