using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace ValueLedger.Api.Imports.Reading.Workbooks;

/// <summary>The texts of a workbook, which its cells name by number.</summary>
internal sealed class XlsxTexts
{
    private readonly List<string> _texts = [];

    /// <param name="part">Null where no cell has a text.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static XlsxTexts Of(SharedStringTablePart? part, CancellationToken cancellation)
    {
        var texts = new XlsxTexts();
        if (part is null)
        {
            return texts;
        }

        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var xml = SheetXml.Read(stream, SheetXml.MostBytesKept, cancellation);
        while (xml.Next())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si")
            {
                texts._texts.Add(Read(xml));
            }
        }

        return texts;
    }

    public string Find(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < _texts.Count ? _texts[at] : "";

    /// <summary>Pieces of different fonts are joined; hints for pronunciation are left out.</summary>
    private static string Read(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var depth = xml.Depth;
        StringBuilder? more = null;
        string? only = null;
        while (xml.Next() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.LocalName == "rPh")
            {
                xml.PassOver();
            }
            else if (xml.LocalName == "t")
            {
                var piece = xml.TextOf();
                if (only is null)
                {
                    only = piece;
                }
                else
                {
                    (more ??= new StringBuilder(only)).Append(piece);
                }
            }
        }

        return more?.ToString() ?? only ?? "";
    }
}
