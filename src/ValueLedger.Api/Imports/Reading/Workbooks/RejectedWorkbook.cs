using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using CellText = DocumentFormat.OpenXml.Spreadsheet.CellValue;

namespace ValueLedger.Api.Imports.Reading.Workbooks;

/// <summary>Writes rejected rows as a workbook of the same kind as the file: numbers and dates as such, everything else as text.</summary>
internal static partial class RejectedWorkbook
{
    private const int MostDigits = 15;
    private const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private const string Words = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private const string Manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
    private const string OdsType = "application/vnd.oasis.opendocument.spreadsheet";

    /// <param name="file">Can be read from any place.</param>
    /// <param name="format">Xlsx or Ods.</param>
    /// <param name="rows">The header and the rows; one that is not the header ends with its problems.</param>
    public static void Write(Stream file, ImportFormat format, IEnumerable<IReadOnlyList<string>> rows)
    {
        if (format == ImportFormat.Ods)
        {
            WriteOds(file, rows);
        }
        else
        {
            WriteXlsx(file, rows);
        }
    }

    private static void WriteXlsx(Stream file, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var workbook = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook);
        var book = workbook.AddWorkbookPart();
        var sheet = book.AddNewPart<WorksheetPart>();
        book.Workbook = new Workbook(
            new Sheets(
                new Sheet
                {
                    Name = "rejected",
                    SheetId = 1,
                    Id = book.GetIdOfPart(sheet),
                }
            )
        );
        // Style 1 shows a day in the order of the reader's country (format 14).
        book.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
            new Fonts(new Font()),
            new Fills(new Fill(new PatternFill())),
            new Borders(new Border()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true })
        );
        using var xml = OpenXmlWriter.Create(sheet);
        xml.WriteStartElement(new Worksheet());
        xml.WriteStartElement(new SheetData());
        var number = 0u;
        foreach (var row in rows)
        {
            number++;
            xml.WriteStartElement(new Row { RowIndex = number });
            for (var at = 0; at < row.Count; at++)
            {
                if (row[at].Length > 0)
                {
                    var cell = Cell(row[at]);
                    cell.CellReference = $"{ColumnName(at)}{number}";
                    xml.WriteElement(cell);
                }
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>A to Z, then AA and so on.</summary>
    private static string ColumnName(int at) => at < 26 ? $"{(char)('A' + at)}" : ColumnName((at / 26) - 1) + (char)('A' + (at % 26));

    private static Cell Cell(string text) =>
        IsNumber(text) ? new Cell { CellValue = new CellText(text) }
        : DayOf(text) is { } day
            ? new Cell { StyleIndex = 1, CellValue = new CellText(day.ToOADate().ToString(CultureInfo.InvariantCulture)) }
        : new Cell
        {
            DataType = CellValues.InlineString,
            InlineString = new InlineString(new Text(XmlText(text)) { Space = SpaceProcessingModeValues.Preserve }),
        };

    private static void WriteOds(Stream file, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true);
        using (var type = new StreamWriter(archive.CreateEntry("mimetype", CompressionLevel.NoCompression).Open()))
        {
            type.Write(OdsType);
        }

        using (var xml = XmlWriter.Create(archive.CreateEntry("META-INF/manifest.xml").Open(), Settings))
        {
            xml.WriteStartElement("manifest", "manifest", Manifest);
            foreach (var (path, type) in ((string, string)[])[("/", OdsType), ("content.xml", "text/xml")])
            {
                xml.WriteStartElement("file-entry", Manifest);
                xml.WriteAttributeString("full-path", Manifest, path);
                xml.WriteAttributeString("media-type", Manifest, type);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        using var content = XmlWriter.Create(archive.CreateEntry("content.xml").Open(), Settings);
        content.WriteStartElement("office", "document-content", Office);
        content.WriteAttributeString("xmlns", "table", null, Table);
        content.WriteAttributeString("xmlns", "text", null, Words);
        content.WriteAttributeString("version", Office, "1.3");
        content.WriteStartElement("body", Office);
        content.WriteStartElement("spreadsheet", Office);
        content.WriteStartElement("table", Table);
        content.WriteAttributeString("name", Table, "rejected");
        foreach (var row in rows)
        {
            content.WriteStartElement("table-row", Table);
            foreach (var cell in row)
            {
                WriteOds(content, cell);
            }

            content.WriteEndElement();
        }
    }

    private static void WriteOds(XmlWriter xml, string text)
    {
        var (type, attribute) =
            IsNumber(text) ? ("float", "value")
            : DayOf(text) is not null ? ("date", "date-value")
            : ("string", null);
        xml.WriteStartElement("table-cell", Table);
        xml.WriteAttributeString("value-type", Office, type);
        if (attribute is not null)
        {
            xml.WriteAttributeString(attribute, Office, text);
        }

        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            xml.WriteElementString("p", Words, XmlText(line));
        }

        xml.WriteEndElement();
    }

    private static XmlWriterSettings Settings => new() { CloseOutput = true, CheckCharacters = false };

    private static bool IsNumber(string text) => text.Length <= MostDigits && PlainNumber().IsMatch(text);

    private static DateTime? DayOf(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year >= 1901
            ? day
            : null;

    /// <summary>XML has no characters below the blank, except tabs and line breaks.</summary>
    private static string XmlText(string text) => NotInXml().Replace(text, "\uFFFD");

    [GeneratedRegex(@"^-?(0|[1-9][0-9]*)(\.[0-9]*[1-9])?$")]
    private static partial Regex PlainNumber();

    [GeneratedRegex(@"[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]")]
    private static partial Regex NotInXml();
}
