using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ValueLedger.Benchmarks.Rows;

/// <summary>The rows as the two kinds of workbook, as spreadsheets save them.</summary>
internal static class SheetFile
{
    private const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private const string Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    /// <summary>Texts are in the table of shared ones; days are numbers with a format of dates.</summary>
    public static string WriteXlsx(Workplace place, IEnumerable<RandomRow> rows)
    {
        var path = place.NewPath("rows.xlsx");
        using var document = SpreadsheetDocument.Create(path, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        var styles = workbook.AddNewPart<WorkbookStylesPart>();
        styles.Stylesheet = new Stylesheet(
            new Fonts(new Font()),
            new Fills(new Fill()),
            new Borders(new Border()),
            new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true })
        );
        var texts = new Dictionary<string, int>(StringComparer.Ordinal);
        var sheet = workbook.AddNewPart<WorksheetPart>();
        using (var writer = OpenXmlWriter.Create(sheet))
        {
            writer.WriteStartElement(new Worksheet());
            writer.WriteStartElement(new SheetData());
            Write([.. RandomRow.Columns.Select(column => Shared(column))]);
            foreach (var row in rows)
            {
                Write([.. row.Cells.Select((value, column) => CellOf(row, column, value))]);
            }

            writer.WriteEndElement();
            writer.WriteEndElement();

            void Write(Cell[] cells) => writer.WriteElement(new Row(cells));
        }

        using (var writer = OpenXmlWriter.Create(workbook.AddNewPart<SharedStringTablePart>()))
        {
            writer.WriteStartElement(new SharedStringTable());
            foreach (var text in texts.Keys)
            {
                writer.WriteElement(new SharedStringItem(new Text(text)));
            }

            writer.WriteEndElement();
        }

        workbook.Workbook = new Workbook(
            new Sheets(
                new Sheet
                {
                    Name = "Sessions",
                    SheetId = 1,
                    Id = workbook.GetIdOfPart(sheet),
                }
            )
        );
        return path;

        Cell CellOf(RandomRow row, int column, string value) =>
            RandomRow.Columns[column] switch
            {
                _ when value.Length == 0 => new Cell(),
                "quantity" => new Cell { CellValue = new CellValue(value) },
                "date" => new Cell { CellValue = new CellValue(row.Date.ToDateTime(default).ToOADate()), StyleIndex = 1 },
                _ => Shared(value),
            };

        Cell Shared(string text)
        {
            if (!texts.TryGetValue(text, out var index))
            {
                texts[text] = index = texts.Count;
            }

            return new Cell { DataType = CellValues.SharedString, CellValue = new CellValue(index) };
        }
    }

    public static string WriteOds(Workplace place, IEnumerable<RandomRow> rows)
    {
        var path = place.NewPath("rows.ods");
        using var file = ZipFile.Open(path, ZipArchiveMode.Create);
        using (var kind = new StreamWriter(file.CreateEntry("mimetype", CompressionLevel.NoCompression).Open()))
        {
            kind.Write("application/vnd.oasis.opendocument.spreadsheet");
        }

        using var content = XmlWriter.Create(file.CreateEntry("content.xml").Open());
        content.WriteStartElement("office", "document-content", Office);
        content.WriteStartElement("office", "body", Office);
        content.WriteStartElement("office", "spreadsheet", Office);
        content.WriteStartElement("table", "table", Table);
        content.WriteAttributeString("table", "name", Table, "Sessions");
        Row(RandomRow.Columns.Select(column => (column, "string", (string?)null)));
        foreach (var row in rows)
        {
            Row(row.Cells.Select((value, column) => (value, KindOf(column), (string?)value)));
        }

        content.WriteEndDocument();
        return path;

        void Row(IEnumerable<(string Shown, string Kind, string? Value)> cells)
        {
            content.WriteStartElement("table", "table-row", Table);
            foreach (var (shown, kind, value) in cells)
            {
                content.WriteStartElement("table", "table-cell", Table);
                content.WriteAttributeString("office", "value-type", Office, kind);
                if (kind != "string")
                {
                    content.WriteAttributeString("office", kind == "date" ? "date-value" : "value", Office, value);
                }

                content.WriteElementString("text", "p", Text, shown);
                content.WriteEndElement();
            }

            content.WriteEndElement();
        }
    }

    private static string KindOf(int column) =>
        RandomRow.Columns[column] switch
        {
            "quantity" => "float",
            "date" => "date",
            _ => "string",
        };
}
