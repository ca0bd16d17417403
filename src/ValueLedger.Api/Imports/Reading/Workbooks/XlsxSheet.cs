using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

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
    private readonly CancellationToken _cancellation;
    private readonly XmlReader _xml;
    private readonly List<SheetCell> _cells = [];
    private int _column;

    public XlsxSheet(
        SpreadsheetDocument workbook,
        WorksheetPart sheet,
        string name,
        IReadOnlyList<string> names,
        bool isFrom1904,
        CancellationToken cancellation
    )
    {
        (_workbook, _sheet, Name, Names, _isFrom1904) = (workbook, sheet, name, names, isFrom1904);
        _texts = XlsxTexts.Of(workbook.WorkbookPart!.SharedStringTablePart, cancellation);
        _formats = XlsxFormats.Of(workbook.WorkbookPart.WorkbookStylesPart, cancellation);
        _cancellation = cancellation;
        _xml = SheetXml.Read(sheet.GetStream(FileMode.Open, FileAccess.Read), SheetXml.MostBytes, cancellation);
    }

    public IReadOnlyList<string> Names { get; }

    public string Name { get; }

    public int Row { get; private set; }

    public IReadOnlyList<SheetCell> Cells => _cells;

    public bool Read()
    {
        try
        {
            while (_xml.Next())
            {
                if (_xml.NodeType == XmlNodeType.Element && _xml.LocalName == "row")
                {
                    ReadRow();
                    return true;
                }
            }

            return false;
        }
        catch (Exception unreadable) when (XlsxBook.IsUnreadable(unreadable) && unreadable is not UnreadableWorkbookException)
        {
            throw new UnreadableWorkbookException(WorkbookProblems.NotReadable($"The sheet is damaged after row {Row}."));
        }
    }

    private void ReadRow()
    {
        _cells.Clear();
        _column = 0;
        var stated = int.TryParse(_xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : Row + 1;
        if (stated > ISheet.MostRows || Row == ISheet.MostRows)
        {
            throw new UnreadableWorkbookException(WorkbookProblems.NotReadable($"The sheet has a row beyond row {ISheet.MostRows}."));
        }

        Row = Math.Max(stated, Row + 1);
        if (_xml.IsEmptyElement)
        {
            return;
        }

        var depth = _xml.Depth;
        while (_xml.Next() && _xml.Depth > depth)
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
        // A cell that states no place follows the one before it, be that empty or not.
        var at = ColumnOf(_xml.GetAttribute("r")) ?? _column;
        _column = at + 1;
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
        else
        {
            // Cells need not be in the order of their columns.
            _cells[at] = cell;
        }
    }

    private SheetCell ReadValue(string? type, string? style)
    {
        var depth = _xml.Depth;
        string? value = null;
        string? formula = null;
        var text = new StringBuilder();
        while (_xml.Next() && _xml.Depth > depth)
        {
            if (_xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (_xml.LocalName)
            {
                case "v":
                    value = _xml.TextOf();
                    break;
                case "f":
                    formula = _xml.TextOf();
                    break;
                case "t":
                    text.Append(_xml.TextOf());
                    break;
                case "rPh":
                    _xml.PassOver();
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
        using var xml = SheetXml.Read(_sheet.GetStream(FileMode.Open, FileAccess.Read), SheetXml.MostBytes, _cancellation);
        while (xml.Next())
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
