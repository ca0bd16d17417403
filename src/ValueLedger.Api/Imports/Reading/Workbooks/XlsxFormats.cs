using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using ExcelNumberFormat;

namespace ValueLedger.Api.Imports.Reading.Workbooks;

/// <summary>Which styles of a workbook show a number as a date or a time.</summary>
internal sealed partial class XlsxFormats
{
    private readonly List<XlsxFormat?> _styles = [];

    /// <param name="part">Null where no cell has a style.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static XlsxFormats Of(WorkbookStylesPart? part, CancellationToken cancellation)
    {
        var formats = new XlsxFormats();
        if (part is null)
        {
            return formats;
        }

        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var xml = SheetXml.Read(stream, SheetXml.MostBytesKept, cancellation);
        var own = new Dictionary<int, XlsxFormat?>();
        var isInCellStyles = false;
        while (xml.Next())
        {
            if (xml.LocalName == "cellXfs")
            {
                isInCellStyles = xml.NodeType == XmlNodeType.Element;
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "numFmt")
            {
                own[Number(xml.GetAttribute("numFmtId"))] = OfCode(xml.GetAttribute("formatCode") ?? "");
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "xf" && isInCellStyles)
            {
                var id = Number(xml.GetAttribute("numFmtId"));
                formats._styles.Add(own.TryGetValue(id, out var format) ? format : BuiltIn(id));
            }
        }

        return formats;
    }

    /// <summary>Null when a cell of the style shows a number, or has no style.</summary>
    public XlsxFormat? Find(string? style) =>
        style is not null && int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < _styles.Count
            ? _styles[at]
            : null;

    /// <summary>The formats that need no code in the file (ECMA-376, part 1, 18.8.30), those of East Asia included.</summary>
    private static XlsxFormat? BuiltIn(int id) =>
        id switch
        {
            (>= 14 and <= 17) or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58 => XlsxFormat.Date,
            (>= 18 and <= 21) or (>= 32 and <= 35) or (>= 45 and <= 47) or 55 or 56 => XlsxFormat.Time,
            _ => null,
        };

    private static XlsxFormat? OfCode(string code)
    {
        var format = new NumberFormat(code);
        if (!format.IsValid || !(format.IsDateTimeFormat || format.IsTimeSpanFormat))
        {
            return null;
        }

        var letters = Literal().Replace(code.Split(';')[0], "");
        var showsTime = letters.AsSpan().ContainsAny("hHsS");
        return letters.AsSpan().ContainsAny("yYdD") || (!showsTime && !format.IsTimeSpanFormat) ? XlsxFormat.Date : XlsxFormat.Time;
    }

    private static int Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    /// <summary>What a format shows as it is: texts in quotes, letters after a backslash, and what is in brackets.</summary>
    [GeneratedRegex(@"""[^""]*""|\\.|_.|\*.|\[[^\]]*\]")]
    private static partial Regex Literal();
}

/// <summary>How a cell shows its number, if not as a number.</summary>
internal enum XlsxFormat
{
    Date,

    /// <summary>A time of day or a duration, without a day.</summary>
    Time,
}
