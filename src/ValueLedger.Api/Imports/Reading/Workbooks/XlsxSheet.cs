using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Imports.Reading.Workbooks;

/// <summary>A sheet of an Excel workbook. Names of elements are compared without their namespace: the strict form has another one.</summary>
internal sealed class XlsxSheet : ISheet
{
    private const int MostColumns = 16_384;

    private readonly SpreadsheetDocument _workbook;
    private readonly WorksheetPart _sheet;
    private readonly XlsxTexts _texts;
    private readonly XlsxFormats _formats;
    private readonly bool _isFrom1904;
    private readonly XmlReader _xml;
    private readonly List<SheetCell> _cells = [];

    private XlsxSheet(SpreadsheetDocument workbook, WorksheetPart sheet, string name, IReadOnlyList<string> names, bool isFrom1904)
    {
        (_workbook, _sheet, Name, Names, _isFrom1904) = (workbook, sheet, name, names, isFrom1904);
        _texts = XlsxTexts.Of(workbook.WorkbookPart!.SharedStringTablePart);
        _formats = XlsxFormats.Of(workbook.WorkbookPart.WorkbookStylesPart);
        _xml = SheetXml.Read(sheet.GetStream(FileMode.Open, FileAccess.Read), SheetXml.MostBytes);
    }

    public IReadOnlyList<string> Names { get; }

    public string Name { get; }

    public int Row { get; private set; }

    public IReadOnlyList<SheetCell> Cells => _cells;

    /// <param name="file">The workbook; it can be read from any place.</param>
    /// <param name="sheet">The name of the sheet; null for the first.</param>
    public static Checked<ISheet> Open(Stream file, string? sheet)
    {
        SpreadsheetDocument? workbook = null;
        try
        {
            workbook = SpreadsheetDocument.Open(file, isEditable: false);
            var opened = Open(workbook, sheet);
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

    private static Checked<ISheet> Open(SpreadsheetDocument workbook, string? sheet)
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

        var (sheets, isFrom1904) = SheetsOf(book);
        var names = sheets.ConvertAll(found => found.Name);
        var chosen = sheet is null
            ? sheets.FirstOrDefault()
            : sheets.Find(found => found.Name.Equals(sheet, StringComparison.OrdinalIgnoreCase));
        return chosen.Part is { } part ? new XlsxSheet(workbook, part, chosen.Name, names, isFrom1904)
            : sheet is null ? WorkbookProblems.NotReadable("The workbook has no sheet with cells.")
            : WorkbookProblems.Unknown(sheet, names);
    }

    private static (List<(string Name, WorksheetPart Part)> Sheets, bool IsFrom1904) SheetsOf(WorkbookPart book)
    {
        var sheets = new List<(string, WorksheetPart)>();
        var isFrom1904 = false;
        using var stream = book.GetStream(FileMode.Open, FileAccess.Read);
        using var xml = SheetXml.Read(stream, SheetXml.MostBytesKept);
        while (xml.Read())
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

    public bool Read()
    {
        try
        {
            while (_xml.Read())
            {
                if (_xml.NodeType == XmlNodeType.Element && _xml.LocalName == "row")
                {
                    ReadRow();
                    return true;
                }
            }

            return false;
        }
        catch (Exception unreadable) when (IsUnreadable(unreadable) && unreadable is not UnreadableWorkbookException)
        {
            throw new UnreadableWorkbookException(WorkbookProblems.NotReadable($"The sheet is damaged after row {Row}."));
        }
    }

    private void ReadRow()
    {
        _cells.Clear();
        var stated = int.TryParse(_xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : Row + 1;
        Row = Math.Max(stated, Row + 1);
        if (_xml.IsEmptyElement)
        {
            return;
        }

        var depth = _xml.Depth;
        while (_xml.Read() && _xml.Depth > depth)
        {
            if (_xml.NodeType == XmlNodeType.Element && _xml.LocalName == "c")
            {
                ReadCell();
            }
        }

        while (_cells.Count > 0 && _cells[^1].Kind == CellKind.Empty)
        {
            _cells.RemoveAt(_cells.Count - 1);
        }
    }

    private void ReadCell()
    {
        var at = ColumnOf(_xml.GetAttribute("r")) ?? _cells.Count;
        var (type, style) = (_xml.GetAttribute("t"), _xml.GetAttribute("s"));
        var cell = _xml.IsEmptyElement ? SheetCell.Empty : ReadValue(type, style);
        if (cell.Kind == CellKind.Empty || at >= MostColumns)
        {
            return;
        }

        while (_cells.Count < at)
        {
            _cells.Add(SheetCell.Empty);
        }

        if (at == _cells.Count)
        {
            _cells.Add(cell);
        }
    }

    private SheetCell ReadValue(string? type, string? style)
    {
        var depth = _xml.Depth;
        string? value = null;
        string? formula = null;
        var text = new StringBuilder();
        while (_xml.Read() && _xml.Depth > depth)
        {
            if (_xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (_xml.LocalName)
            {
                case "v":
                    value = TextOf(_xml);
                    break;
                case "f":
                    formula = TextOf(_xml);
                    break;
                case "t":
                    text.Append(TextOf(_xml));
                    break;
                case "rPh":
                    PassOver(_xml);
                    break;
            }
        }

        return type switch
        {
            "inlineStr" => SheetCell.OfText(text.ToString()),
            _ when value is null => formula is null ? SheetCell.Empty : new SheetCell(CellKind.Formula, "=" + formula),
            "s" => SheetCell.OfText(_texts.Find(value)),
            "b" => SheetCell.OfText(value == "1" ? "TRUE" : "FALSE"),
            "d" when DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var moment) =>
                SheetCell.OfMoment(moment),
            null or "n" when double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => _formats.Find(
                style
            )
                is { } format
                ? SheetCell.OfSerial(number, format == XlsxFormat.Date, _isFrom1904)
                : SheetCell.OfNumber(number),
            _ => SheetCell.OfText(value),
        };
    }

    /// <summary>The list of merged cells comes after all rows, so it is looked up only when it matters.</summary>
    public string? MergedIn(int row)
    {
        using var xml = SheetXml.Read(_sheet.GetStream(FileMode.Open, FileAccess.Read), SheetXml.MostBytes);
        while (xml.Read())
        {
            if (
                xml.NodeType == XmlNodeType.Element
                && xml.LocalName == "mergeCell"
                && xml.GetAttribute("ref") is { } range
                && range.Split(':') is [var first, var last]
                && RowOf(first) <= row
                && RowOf(last) >= row
            )
            {
                return range;
            }
        }

        return null;
    }

    /// <summary>The text of an element; the reader is at its end afterwards.</summary>
    internal static string TextOf(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var depth = xml.Depth;
        var text = "";
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                text = text.Length == 0 ? xml.Value : text + xml.Value;
            }
        }

        // Characters that XML has not, carriage returns among them, are written as _x000D_.
        return text.Contains("_x", StringComparison.Ordinal) ? XmlConvert.DecodeName(text) : text;
    }

    internal static void PassOver(XmlReader xml)
    {
        var depth = xml.Depth;
        while (!xml.IsEmptyElement && xml.Read() && xml.Depth > depth) { }
    }

    /// <summary>What a damaged or malicious file makes the libraries throw.</summary>
    internal static bool IsUnreadable(Exception failure) =>
        failure
            is UnreadableWorkbookException
                or XmlException
                or InvalidDataException
                or OpenXmlPackageException
                or FileFormatException
                or FormatException
                or InvalidOperationException
                or ArgumentException
                or NotSupportedException;

    /// <summary>The index of the column of a cell such as AB12; null when it states none.</summary>
    private static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var letter in reference ?? "")
        {
            if (!char.IsAsciiLetter(letter) || column > MostColumns)
            {
                break;
            }

            column = (column * 26) + (char.ToUpperInvariant(letter) - 'A' + 1);
        }

        return column == 0 ? null : column - 1;
    }

    private static int RowOf(string reference) =>
        int.TryParse(
            reference.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ$"),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var row
        )
            ? row
            : 0;

    public void Dispose()
    {
        _xml.Dispose();
        _workbook.Dispose();
    }
}
