using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Imports.Reading.Workbooks;

/// <summary>A sheet of an OpenDocument spreadsheet (OpenDocument 1.3, part 3, chapter 9 for tables and 19.384 for values).</summary>
internal sealed class OdsSheet : ISheet
{
    private const int MostColumns = 16_384;
    private const string Content = "content.xml";

    private readonly ZipArchive _archive;
    private readonly XmlReader _xml;
    private readonly OdsAttributes _attributes = new();
    private readonly Lazy<IReadOnlyList<string>> _names;
    private readonly List<SheetCell> _cells = [];
    private readonly HashSet<int> _rowsWithMerged = [];
    private int _repeated;

    private OdsSheet(ZipArchive archive, XmlReader xml, string name, Func<IReadOnlyList<string>> names)
    {
        (_archive, _xml, Name, _names) = (archive, xml, name, new Lazy<IReadOnlyList<string>>(names));
    }

    /// <summary>All sheets are in one part, which must be read to its end to know them; only those who look at a workbook ask.</summary>
    public IReadOnlyList<string> Names => _names.Value;

    public string Name { get; }

    public int Row { get; private set; }

    public IReadOnlyList<SheetCell> Cells => _cells;

    /// <param name="file">The workbook; it can be read from any place.</param>
    /// <param name="sheet">The name of the sheet; null for the first.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static Checked<ISheet> Open(Stream file, string? sheet, CancellationToken cancellation)
    {
        ZipArchive? archive = null;
        try
        {
            archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            var opened = Open(archive, sheet, cancellation);
            if (!opened.IsAccepted)
            {
                archive.Dispose();
            }

            return opened;
        }
        catch (Exception unreadable) when (XlsxBook.IsUnreadable(unreadable))
        {
            archive?.Dispose();
            return unreadable is UnreadableWorkbookException known
                ? known.Problem
                : WorkbookProblems.NotReadable("The spreadsheet is damaged.");
        }
    }

    private static Checked<ISheet> Open(ZipArchive archive, string? sheet, CancellationToken cancellation)
    {
        if (archive.GetEntry(Content) is not { } content)
        {
            return WorkbookProblems.NotReadable("The file is a zip archive, but not an OpenDocument spreadsheet.");
        }

        if (IsEncrypted(archive, cancellation))
        {
            return WorkbookProblems.Encrypted();
        }

        if (archive.Entries.Any(entry => entry.FullName.StartsWith("Basic/", StringComparison.Ordinal)))
        {
            return WorkbookProblems.HasMacros();
        }

        var names = new List<string>();
        var xml = SheetXml.Read(content.Open(), SheetXml.MostBytes, cancellation);
        while (xml.Next())
        {
            if (!IsTable(xml))
            {
                continue;
            }

            var name = NameOf(xml);
            if (sheet is null || name.Equals(sheet, StringComparison.OrdinalIgnoreCase))
            {
                return new OdsSheet(archive, xml, name, () => NamesOf(content, cancellation));
            }

            names.Add(name);
        }

        xml.Dispose();
        return sheet is null ? WorkbookProblems.NotReadable("The spreadsheet has no sheet.") : WorkbookProblems.Unknown(sheet, names);
    }

    private static bool IsEncrypted(ZipArchive archive, CancellationToken cancellation)
    {
        if (archive.GetEntry("META-INF/manifest.xml") is not { } manifest)
        {
            return false;
        }

        using var xml = SheetXml.Read(manifest.Open(), SheetXml.MostBytesKept, cancellation);
        while (xml.Next())
        {
            if (xml.LocalName == "encryption-data")
            {
                return true;
            }
        }

        return false;
    }

    private static List<string> NamesOf(ZipArchiveEntry content, CancellationToken cancellation)
    {
        var names = new List<string>();
        using var xml = SheetXml.Read(content.Open(), SheetXml.MostBytes, cancellation);
        while (xml.Next())
        {
            if (IsTable(xml))
            {
                names.Add(NameOf(xml));
            }
        }

        return names;
    }

    private static string NameOf(XmlReader xml)
    {
        var attributes = new OdsAttributes();
        attributes.Read(xml);
        return attributes.Name ?? "";
    }

    /// <summary>A sheet, and not one that is kept inside another as the source of a link.</summary>
    private static bool IsTable(XmlReader xml) => xml.NodeType == XmlNodeType.Element && xml.LocalName == "table" && xml.Depth == 3;

    public bool Read()
    {
        try
        {
            return ReadRow();
        }
        catch (Exception unreadable) when (XlsxBook.IsUnreadable(unreadable) && unreadable is not UnreadableWorkbookException)
        {
            throw new UnreadableWorkbookException(WorkbookProblems.NotReadable($"The sheet is damaged after row {Row}."));
        }
    }

    private bool ReadRow()
    {
        if (_repeated > 0)
        {
            _repeated--;
            Row++;
            return Row <= ISheet.MostRows;
        }

        while (_xml.Next())
        {
            if (_xml.NodeType == XmlNodeType.EndElement && _xml.LocalName == "table" && _xml.Depth == 3)
            {
                return false;
            }

            if (_xml.NodeType != XmlNodeType.Element || _xml.LocalName != "table-row")
            {
                continue;
            }

            _attributes.Read(_xml);
            var repeated = OdsValues.Count(_attributes.RowsRepeated, ISheet.MostRows);
            Row++;
            ReadCells();
            if (_cells.Count > 0)
            {
                _repeated = repeated - 1;
                return Row <= ISheet.MostRows;
            }

            // Sheets end with a million empty rows that are written as one.
            Row += repeated - 1;
        }

        return false;
    }

    private void ReadCells()
    {
        _cells.Clear();
        if (_xml.IsEmptyElement)
        {
            return;
        }

        var depth = _xml.Depth;
        var blanks = 0;
        while (_xml.Next() && _xml.Depth > depth)
        {
            if (_xml.NodeType != XmlNodeType.Element || _xml.LocalName is not ("table-cell" or "covered-table-cell"))
            {
                continue;
            }

            _attributes.Read(_xml);
            if (_xml.LocalName == "covered-table-cell" || OdsValues.Count(_attributes.ColumnsSpanned, MostColumns) > 1)
            {
                _rowsWithMerged.Add(Row);
            }

            var repeated = OdsValues.Count(_attributes.ColumnsRepeated, MostColumns);
            var cell = ReadCell();
            if (cell.Kind == CellKind.Empty)
            {
                blanks += repeated;
                continue;
            }

            for (; blanks > 0 && _cells.Count < MostColumns; blanks--)
            {
                _cells.Add(SheetCell.Empty);
            }

            blanks = 0;
            for (; repeated > 0 && _cells.Count < MostColumns; repeated--)
            {
                _cells.Add(cell);
            }
        }
    }

    private SheetCell ReadCell()
    {
        // They are kept, because elements within the text have attributes of their own.
        var (type, formula, stated) = (_attributes.ValueType, _attributes.Formula, _attributes.StringValue);
        var (number, date) = (_attributes.Value, _attributes.DateValue);
        var (time, truth) = (_attributes.TimeValue, _attributes.BooleanValue);
        var text = TextOfCell();
        return type switch
        {
            "float"
            or "currency"
            or "percentage" when double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) =>
                SheetCell.OfNumber(value),
            "date" when OdsValues.MomentOf(date) is { } moment => SheetCell.OfMoment(moment),
            "time" when OdsValues.DaysOf(time) is { } days => SheetCell.OfTime(days),
            "boolean" => SheetCell.OfText(truth == "true" ? "TRUE" : "FALSE"),
            null when formula is not null && text.Length == 0 => new SheetCell(CellKind.Formula, "=" + formula),
            _ => SheetCell.OfText(stated ?? text),
        };
    }

    /// <summary>Paragraphs become lines; notes on the cell are left out.</summary>
    private string TextOfCell()
    {
        if (_xml.IsEmptyElement)
        {
            return "";
        }

        var depth = _xml.Depth;
        var paragraphs = 0;
        string? only = null;
        StringBuilder? more = null;
        while (_xml.Next() && _xml.Depth > depth)
        {
            switch (_xml.NodeType)
            {
                case XmlNodeType.Element when _xml.LocalName == "annotation":
                    _xml.PassOver();
                    break;
                case XmlNodeType.Element when _xml.LocalName == "p":
                    if (paragraphs++ > 0)
                    {
                        Add("\n");
                    }

                    break;
                case XmlNodeType.Element when paragraphs > 0 && _xml.LocalName == "s":
                    _attributes.Read(_xml);
                    Add(new string(' ', OdsValues.Count(_attributes.Spaces, 1000)));
                    break;
                case XmlNodeType.Element when paragraphs > 0 && _xml.LocalName is "tab" or "line-break":
                    Add(_xml.LocalName == "tab" ? "\t" : "\n");
                    break;
                case XmlNodeType.Text
                or XmlNodeType.CDATA
                or XmlNodeType.SignificantWhitespace
                or XmlNodeType.Whitespace when paragraphs > 0:
                    Add(_xml.Value);
                    break;
            }
        }

        return more?.ToString() ?? only ?? "";

        // Nearly every text is in one piece.
        void Add(string part)
        {
            if (only is null)
            {
                only = part;
            }
            else
            {
                (more ??= new StringBuilder(only)).Append(part);
            }
        }
    }

    public string? MergedIn(int row) => _rowsWithMerged.Contains(row) ? $"of row {row}" : null;

    public void Dispose()
    {
        _xml.Dispose();
        _archive.Dispose();
    }
}
