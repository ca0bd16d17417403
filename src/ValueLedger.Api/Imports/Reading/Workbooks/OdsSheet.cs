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
    private readonly List<SheetCell> _cells = [];
    private readonly HashSet<int> _rowsWithMerged = [];
    private int _repeated;

    private OdsSheet(ZipArchive archive, XmlReader xml, string name, IReadOnlyList<string> names)
    {
        (_archive, _xml, Name, Names) = (archive, xml, name, names);
    }

    public IReadOnlyList<string> Names { get; }

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

        var names = NamesOf(content, cancellation);
        var name = sheet is null ? names.FirstOrDefault() : names.Find(found => found.Equals(sheet, StringComparison.OrdinalIgnoreCase));
        if (name is null)
        {
            return sheet is null ? WorkbookProblems.NotReadable("The spreadsheet has no sheet.") : WorkbookProblems.Unknown(sheet, names);
        }

        var xml = SheetXml.Read(content.Open(), SheetXml.MostBytes, cancellation);
        while (xml.Next())
        {
            if (IsTable(xml) && Attribute(xml, "name") == name)
            {
                break;
            }
        }

        return new OdsSheet(archive, xml, name, names);
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
                names.Add(Attribute(xml, "name") ?? "");
            }
        }

        return names;
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

            var repeated = Repeated("number-rows-repeated", ISheet.MostRows);
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

            if (_xml.LocalName == "covered-table-cell" || Repeated("number-columns-spanned", MostColumns) > 1)
            {
                _rowsWithMerged.Add(Row);
            }

            var repeated = Repeated("number-columns-repeated", MostColumns);
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
        var (type, formula) = (Attribute(_xml, "value-type"), Attribute(_xml, "formula"));
        var (number, date, time) = (Attribute(_xml, "value"), Attribute(_xml, "date-value"), Attribute(_xml, "time-value"));
        var (stated, truth) = (Attribute(_xml, "string-value"), Attribute(_xml, "boolean-value"));
        var text = TextOfCell();
        return type switch
        {
            "float"
            or "currency"
            or "percentage" when double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) =>
                SheetCell.OfNumber(value),
            "date" when DateTime.TryParse(date, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var moment) =>
                SheetCell.OfMoment(Rounded(moment)),
            "time" when DaysOf(time) is { } days => SheetCell.OfTime(days),
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
        StringBuilder? text = null;
        while (_xml.Next() && _xml.Depth > depth)
        {
            switch (_xml.NodeType)
            {
                case XmlNodeType.Element when _xml.LocalName == "annotation":
                    _xml.PassOver();
                    break;
                case XmlNodeType.Element when _xml.LocalName == "p":
                    text = text is null ? new StringBuilder() : text.Append('\n');
                    break;
                case XmlNodeType.Element when _xml.LocalName == "s":
                    text?.Append(' ', Repeated("c", 1000));
                    break;
                case XmlNodeType.Element when _xml.LocalName is "tab" or "line-break":
                    text?.Append(_xml.LocalName == "tab" ? '\t' : '\n');
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    text?.Append(_xml.Value);
                    break;
            }
        }

        return text?.ToString() ?? "";
    }

    public string? MergedIn(int row) => _rowsWithMerged.Contains(row) ? $"of row {row}" : null;

    /// <summary>Null for what is no duration; the cell is then read as a text.</summary>
    private static double? DaysOf(string? duration)
    {
        try
        {
            return duration is null ? null : XmlConvert.ToTimeSpan(duration).TotalDays;
        }
        catch (Exception none) when (none is FormatException or OverflowException)
        {
            return null;
        }
    }

    private static DateTime Rounded(DateTime moment) =>
        moment.Ticks > DateTime.MaxValue.Ticks - TimeSpan.TicksPerSecond
            ? moment
            : new((moment.Ticks + (TimeSpan.TicksPerSecond / 2)) / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond);

    private int Repeated(string attribute, int most) =>
        int.TryParse(Attribute(_xml, attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? Math.Clamp(count, 1, most)
            : 1;

    /// <summary>By its name without a prefix. Extensions repeat some names under prefixes of their own; the first one counts.</summary>
    private static string? Attribute(XmlReader xml, string name)
    {
        for (var at = 0; at < xml.AttributeCount; at++)
        {
            xml.MoveToAttribute(at);
            if (xml.LocalName == name && xml.NamespaceURI.StartsWith("urn:oasis:", StringComparison.Ordinal))
            {
                var value = xml.Value;
                xml.MoveToElement();
                return value;
            }
        }

        xml.MoveToElement();
        return null;
    }

    public void Dispose()
    {
        _xml.Dispose();
        _archive.Dispose();
    }
}
