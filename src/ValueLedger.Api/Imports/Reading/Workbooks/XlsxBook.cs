using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Imports.Reading.Workbooks;

/// <summary>Opens an Excel workbook at one of its sheets.</summary>
internal static class XlsxBook
{
    private const int MostParts = 10_000;
    private const int MostBytesOfAList = 2 * 1024 * 1024;

    /// <param name="file">The workbook; it can be read from any place.</param>
    /// <param name="sheet">The name of the sheet; null for the first.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static Checked<ISheet> Open(Stream file, string? sheet, CancellationToken cancellation)
    {
        SpreadsheetDocument? workbook = null;
        try
        {
            CheckLists(file);
            workbook = SpreadsheetDocument.Open(file, isEditable: false);
            var opened = Open(workbook, sheet, cancellation);
            if (!opened.IsAccepted)
            {
                workbook.Dispose();
            }

            return opened;
        }
        catch (Exception unreadable) when (IsUnreadable(unreadable))
        {
            workbook?.Dispose();
            return unreadable is UnreadableWorkbookException known
                ? known.Problem
                : WorkbookProblems.NotReadable("The workbook is damaged.");
        }
    }

    private static Checked<ISheet> Open(SpreadsheetDocument workbook, string? sheet, CancellationToken cancellation)
    {
        if (workbook.WorkbookPart is not { } book)
        {
            return WorkbookProblems.NotReadable("The file is a zip archive, but not an Excel workbook.");
        }

        if (
            workbook.DocumentType is SpreadsheetDocumentType.MacroEnabledWorkbook or SpreadsheetDocumentType.MacroEnabledTemplate
            || book.VbaProjectPart is not null
        )
        {
            return WorkbookProblems.HasMacros();
        }

        var (sheets, isFrom1904) = SheetsOf(book, cancellation);
        var names = sheets.ConvertAll(found => found.Name);
        var chosen = sheet is null
            ? sheets.FirstOrDefault()
            : sheets.Find(found => found.Name.Equals(sheet, StringComparison.OrdinalIgnoreCase));
        return chosen.Part is { } part ? new XlsxSheet(workbook, part, chosen.Name, names, isFrom1904, cancellation)
            : sheet is null ? WorkbookProblems.NotReadable("The workbook has no sheet with cells.")
            : WorkbookProblems.Unknown(sheet, names);
    }

    private static (List<(string Name, WorksheetPart Part)> Sheets, bool IsFrom1904) SheetsOf(
        WorkbookPart book,
        CancellationToken cancellation
    )
    {
        var sheets = new List<(string, WorksheetPart)>();
        var isFrom1904 = false;
        using var stream = book.GetStream(FileMode.Open, FileAccess.Read);
        using var xml = SheetXml.Read(stream, SheetXml.MostBytesKept, cancellation);
        while (xml.Next())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.LocalName == "workbookPr")
            {
                isFrom1904 = xml.GetAttribute("date1904") is "1" or "true";
            }
            else if (
                xml.LocalName == "sheet"
                && IdOf(xml) is { } id
                && book.TryGetPartById(id, out var part)
                && part is WorksheetPart cells
            )
            {
                sheets.Add((xml.GetAttribute("name") ?? "", cells));
            }
        }

        return (sheets, isFrom1904);
    }

    private static string? IdOf(XmlReader xml)
    {
        for (var at = 0; at < xml.AttributeCount; at++)
        {
            xml.MoveToAttribute(at);
            if (xml.LocalName == "id" && xml.Prefix.Length > 0)
            {
                var id = xml.Value;
                xml.MoveToElement();
                return id;
            }
        }

        xml.MoveToElement();
        return null;
    }

    /// <summary>The lists of parts are read into memory as a whole, so they must be short; real ones have a few thousand bytes.</summary>
    private static void CheckLists(Stream file)
    {
        using (var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true))
        {
            var isShort =
                archive.Entries.Count <= MostParts
                && archive.Entries.All(entry =>
                    entry.Length <= MostBytesOfAList
                    || !(
                        entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
                        || entry.FullName.Equals("[Content_Types].xml", StringComparison.OrdinalIgnoreCase)
                    )
                );
            if (!isShort)
            {
                throw new UnreadableWorkbookException(WorkbookProblems.TooLarge());
            }
        }

        file.Position = 0;
    }

    /// <summary>What a damaged or malicious file makes the libraries throw.</summary>
    public static bool IsUnreadable(Exception failure) =>
        failure
            is UnreadableWorkbookException
                or XmlException
                or InvalidDataException
                or OpenXmlPackageException
                or FileFormatException
                or FormatException
                or ArithmeticException
                or InvalidOperationException
                or ArgumentException
                or NotSupportedException;
}
