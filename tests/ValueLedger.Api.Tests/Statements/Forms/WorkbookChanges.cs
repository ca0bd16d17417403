using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ValueLedger.Api.Tests.Statements.Forms;

/// <summary>What somebody does to a workbook.</summary>
internal static class WorkbookChanges
{
    /// <summary>Takes off what every formula came to: a program that finds a value in place need not compute it again.</summary>
    public static byte[] WithoutValues(this byte[] workbook) =>
        Changed(
            workbook,
            document =>
            {
                foreach (var cell in CellsOf(document).Where(cell => cell.CellFormula is not null))
                {
                    cell.CellValue = null;
                    cell.DataType = null;
                }
            }
        );

    /// <summary>Writes a number into a cell that is no formula.</summary>
    public static byte[] With(this byte[] workbook, string sheet, string name, decimal number) =>
        Changed(
            workbook,
            document =>
            {
                var cell = CellsOf(document, sheet).Single(cell => cell.CellReference == name);
                Assert.Null(cell.CellFormula);
                cell.CellValue = new CellValue(number.ToString(CultureInfo.InvariantCulture));
            }
        );

    private static byte[] Changed(byte[] workbook, Action<SpreadsheetDocument> change)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var document = SpreadsheetDocument.Open(stream, true))
        {
            change(document);
        }

        return stream.ToArray();
    }

    private static IEnumerable<Cell> CellsOf(SpreadsheetDocument document, string? sheet = null) =>
        document
            .WorkbookPart!.Workbook.Sheets!.Elements<Sheet>()
            .Where(found => sheet is null || found.Name == sheet)
            .SelectMany(found => ((WorksheetPart)document.WorkbookPart.GetPartById(found.Id!.Value!)).Worksheet.Descendants<Cell>());
}
