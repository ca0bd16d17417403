using System.Text;
using CsvHelper;
using ValueLedger.Api.Http;
using ValueLedger.Core.Amounts;

namespace ValueLedger.Api.Imports.Reading;

/// <summary>Rows as they were sent, written again with commas and in UTF-8, so that they can be corrected and sent again.</summary>
internal sealed class MendedCsv(CsvDialect dialect)
{
    private static readonly CsvWriterOptions Rules = new() { NewLine = "\r\n" };

    private readonly CsvReaderOptions _options = dialect.Options(null);

    /// <param name="isLeftOut">Whether the cell at an index is left out.</param>
    public byte[] Of(ReadOnlyMemory<byte> raw, Func<int, bool> isLeftOut) => Line(Cells(raw).Where((_, at) => !isLeftOut(at)));

    /// <summary>The cells without the apostrophes that keep spreadsheets from running them.</summary>
    public List<string> Cells(ReadOnlyMemory<byte> raw)
    {
        using var rows = CsvReader.Create(raw, _options);
        return rows.Read()
            ? [.. Enumerable.Range(0, rows.FieldCount).Select(at => Encoding.UTF8.GetString(SpreadsheetMark.Take(rows.GetSpan(at))))]
            : [];
    }

    /// <summary>One row without a line break. Text that a spreadsheet would run gets its apostrophe again; numbers do not.</summary>
    public static byte[] Line(IEnumerable<string> cells)
    {
        using var line = new MemoryStream();
        using (var csv = CsvWriter.Create(line, Rules, leaveOpen: true))
        {
            foreach (var cell in cells)
            {
                csv.WriteField(ExactDecimal.IsNumber(cell) ? cell : SpreadsheetMark.Put(cell));
            }

            csv.EndRecord();
        }

        return line.ToArray()[..^Rules.NewLine.Length];
    }
}
