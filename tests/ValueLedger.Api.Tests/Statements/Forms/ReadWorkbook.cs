using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ValueLedger.Api.Tests.Statements.Forms;

/// <summary>A workbook as somebody else's program reads it: cells by sheet and by name.</summary>
internal sealed partial class ReadWorkbook
{
    private const int HeadRow = 3;

    private ReadWorkbook(Dictionary<string, Dictionary<string, ReadCell>> sheets) => Sheets = sheets;

    /// <summary>By name of the sheet, then of the cell.</summary>
    public Dictionary<string, Dictionary<string, ReadCell>> Sheets { get; }

    public IEnumerable<(string Sheet, string Name, ReadCell Cell)> Formulas =>
        from sheet in Sheets
        from cell in sheet.Value
        where cell.Value.Formula is not null
        select (sheet.Key, cell.Key, cell.Value);

    public static ReadWorkbook Of(byte[] workbook)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), false);
        var part = document.WorkbookPart!;
        var texts =
            part.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(item => item.InnerText).ToList() ?? [];
        return new ReadWorkbook(
            part.Workbook.Sheets!.Elements<Sheet>()
                .ToDictionary(
                    sheet => sheet.Name!.Value!,
                    sheet =>
                        ((WorksheetPart)part.GetPartById(sheet.Id!.Value!))
                            .Worksheet.Descendants<Cell>()
                            .ToDictionary(cell => cell.CellReference!.Value!, cell => Read(cell, texts))
                )
        );
    }

    /// <summary>The name of the cell in the row whose first cell says this, under this head.</summary>
    public string NameOf(string sheet, string row, string column)
    {
        var cells = Sheets[sheet];
        var letters = Split(cells.Single(cell => cell.Value.Text == column && Split(cell.Key).Row == HeadRow).Key).Letters;
        return letters
            + Split(cells.First(cell => cell.Value.Text == row && Split(cell.Key).Letters == "A").Key)
                .Row.ToString(CultureInfo.InvariantCulture);
    }

    public ReadCell Find(string sheet, string row, string column) => Sheets[sheet][NameOf(sheet, row, column)];

    private static (string Letters, int Row) Split(string name) =>
        (Parts().Match(name).Groups[1].Value, int.Parse(Parts().Match(name).Groups[2].Value, CultureInfo.InvariantCulture));

    private static ReadCell Read(Cell cell, List<string> texts)
    {
        var type = cell.DataType?.Value;
        var text =
            type == CellValues.SharedString ? texts[int.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture)]
            : type == CellValues.InlineString ? cell.InlineString!.InnerText
            : cell.CellValue?.Text;
        var number =
            (type is null || type == CellValues.Number) && text is not null
                ? double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture)
                : (double?)null;
        return new ReadCell(cell.CellFormula?.Text, number, text);
    }

    [GeneratedRegex("^([A-Z]+)([0-9]+)$")]
    private static partial Regex Parts();
}

/// <summary>A cell as it is kept.</summary>
/// <param name="Formula">Null for a cell that is not computed.</param>
/// <param name="Number">Null for a cell of text, and for one without a value.</param>
/// <param name="Text">As written; null for a cell without a value.</param>
internal sealed record ReadCell(string? Formula, double? Number, string? Text)
{
    /// <summary>Money, to the penny.</summary>
    public decimal Money => decimal.Round((decimal)Number!.Value, 2, MidpointRounding.AwayFromZero);
}
