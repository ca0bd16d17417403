using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using ValueLedger.Api.Statements.Forms.Workbook.Cells;
using Xml = DocumentFormat.OpenXml.Spreadsheet;

namespace ValueLedger.Api.Statements.Forms.Workbook.Writing;

/// <summary>Writes sheets as an Office Open XML workbook. The same sheets give the same bytes.</summary>
internal static class WorkbookWriter
{
    private const string WorkbookId = "workbook";
    private const string StylesId = "styles";

    /// <summary>Files in the archive need a date, and the date of creation says nothing about a statement.</summary>
    private static readonly DateTimeOffset NoDate = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="sheets">Sheets in the order of their tabs.</param>
    /// <param name="currency">ISO 4217 code of the currency.</param>
    public static byte[] Write(IReadOnlyList<Sheet> sheets, string currency)
    {
        using var package = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            document.CompressionOption = System.IO.Packaging.CompressionOption.NotCompressed;
            var workbook = document.AddWorkbookPart();
            document.ChangeIdOfPart(workbook, WorkbookId);
            workbook.AddNewPart<WorkbookStylesPart>(StylesId).Stylesheet = SheetStyles.Of(currency);
            foreach (var (index, sheet) in sheets.Index())
            {
                SheetWriter.Write(sheet, workbook.AddNewPart<WorksheetPart>(IdOf(index)));
            }

            workbook.Workbook = WorkbookOf(sheets);
        }

        return Undated(package);
    }

    private static Xml.Workbook WorkbookOf(IReadOnlyList<Sheet> sheets) =>
        new(
            new Xml.Sheets(
                sheets
                    .Index()
                    .Select(sheet => new Xml.Sheet
                    {
                        Name = sheet.Item.Name,
                        SheetId = (uint)sheet.Index + 1,
                        Id = IdOf(sheet.Index),
                    })
            ),
            new Xml.DefinedNames(sheets.Index().SelectMany(sheet => NamesOf(sheet.Item, (uint)sheet.Index))),
            new Xml.CalculationProperties { FullCalculationOnLoad = true }
        );

    /// <summary>The print area: the columns for readers, with the head on every page.</summary>
    private static IEnumerable<Xml.DefinedName> NamesOf(Sheet sheet, uint index)
    {
        var last = Sheet.LettersOf(sheet.Columns.Count(column => !column.IsWorking) - 1);
        yield return new Xml.DefinedName($"{sheet.Prefix}$A$1:${last}${sheet.Rows.Count}")
        {
            Name = "_xlnm.Print_Area",
            LocalSheetId = index,
        };
        yield return new Xml.DefinedName($"{sheet.Prefix}${Sheet.HeadRow}:${Sheet.HeadRow}")
        {
            Name = "_xlnm.Print_Titles",
            LocalSheetId = index,
        };
    }

    private static string IdOf(int sheet) => $"sheet{sheet + 1}";

    private static byte[] Undated(MemoryStream package)
    {
        using var written = new MemoryStream();
        using (var from = new ZipArchive(package, ZipArchiveMode.Read))
        using (var to = new ZipArchive(written, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries)
            {
                var copy = to.CreateEntry(entry.FullName, CompressionLevel.Fastest);
                copy.LastWriteTime = NoDate;
                using var source = entry.Open();
                using var target = copy.Open();
                source.CopyTo(target);
            }
        }

        return written.ToArray();
    }
}
