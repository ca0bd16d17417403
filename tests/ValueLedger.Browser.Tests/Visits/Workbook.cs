using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace ValueLedger.Browser.Tests.Visits;

/// <summary>A small OpenDocument spreadsheet: cells that look like numbers, days or durations (PT2H30M) are such.</summary>
internal static class Workbook
{
    private const string Type = "application/vnd.oasis.opendocument.spreadsheet";

    public static byte[] Of(params (string Name, string[][] Rows)[] sheets)
    {
        var tables = string.Concat(
            sheets.Select(sheet => $"""<table:table table:name="{sheet.Name}">{string.Concat(sheet.Rows.Select(Row))}</table:table>""")
        );
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(archive, "mimetype", Type);
            Write(
                archive,
                "content.xml",
                $"""<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"""
            );
        }

        return file.ToArray();
    }

    private static string Row(string[] cells) => $"<table:table-row>{string.Concat(cells.Select(Cell))}</table:table-row>";

    private static string Cell(string text) =>
        text.Length == 0 ? "<table:table-cell/>"
        : decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _) ? Typed("float", "value", text)
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", out _) ? Typed("date", "date-value", text)
        : text.StartsWith("PT", StringComparison.Ordinal) ? Typed("time", "time-value", text)
        : $"""<table:table-cell office:value-type="string"><text:p>{SecurityElement.Escape(text)}</text:p></table:table-cell>""";

    private static string Typed(string type, string attribute, string value) =>
        $"""<table:table-cell office:value-type="{type}" office:{attribute}="{value}"><text:p>{value}</text:p></table:table-cell>""";

    private static void Write(ZipArchive archive, string path, string content)
    {
        using var part = archive.CreateEntry(path).Open();
        part.Write(Encoding.UTF8.GetBytes(content));
    }
}
