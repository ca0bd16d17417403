using System.IO.Compression;
using System.Security;
using System.Text;

namespace ValueLedger.Api.Tests.Imports.Workbooks;

/// <summary>Small workbooks made by hand, so that a test can put into them what no program would write.</summary>
internal static class SheetFile
{
    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public const string Ods = "application/vnd.oasis.opendocument.spreadsheet";

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>An Excel workbook with one sheet.</summary>
    /// <param name="rows">The XML inside sheetData.</param>
    /// <param name="more">XML after it, such as merged cells.</param>
    /// <param name="properties">Attributes of workbookPr.</param>
    /// <param name="parts">More parts by their paths.</param>
    public static byte[] OfXlsx(string rows, string more = "", string properties = "", params (string Path, string Content)[] parts) =>
        Zip([
            (
                "[Content_Types].xml",
                """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>
                """
            ),
            (
                "_rels/.rels",
                $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>"""
            ),
            (
                "xl/_rels/workbook.xml.rels",
                $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{Relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="{Relations}/styles" Target="styles.xml"/><Relationship Id="r3" Type="{Relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>"""
            ),
            (
                "xl/workbook.xml",
                $"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><workbookPr {properties}/><sheets><sheet name="May" sheetId="1" r:id="r1"/></sheets></workbook>"""
            ),
            (
                "xl/styles.xml",
                // Styles 1 to 6: a built-in date, a built-in time, days with names, durations over 24 hours, a date with a time, a text
                // with a d.
                $"""<styleSheet xmlns="{Main}"><numFmts count="4"><numFmt numFmtId="164" formatCode="[$-809]dd\ mmmm\ yyyy;@"/><numFmt numFmtId="165" formatCode="[h]:mm:ss"/><numFmt numFmtId="166" formatCode="yyyy-mm-dd hh:mm"/><numFmt numFmtId="167" formatCode="0.00&quot; days&quot;"/></numFmts><cellXfs count="7"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/></cellXfs></styleSheet>"""
            ),
            (
                "xl/sharedStrings.xml",
                $"""<sst xmlns="{Main}"><si><t>watch</t></si><si><r><t>ho</t></r><r><t>urs</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si></sst>"""
            ),
            ("xl/worksheets/sheet1.xml", $"""<worksheet xmlns="{Main}"><sheetData>{rows}</sheetData>{more}</worksheet>"""),
            .. parts,
        ]);

    /// <summary>An OpenDocument spreadsheet.</summary>
    /// <param name="tables">The XML of its tables.</param>
    /// <param name="parts">More parts by their paths.</param>
    public static byte[] OfOds(string tables, params (string Path, string Content)[] parts) =>
        Zip([
            ("mimetype", Ods),
            (
                "content.xml",
                $"""<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"""
            ),
            .. parts,
        ]);

    /// <summary>A row of an Excel sheet, each cell a text, or XML where it begins with an angle bracket.</summary>
    public static string Row(int number, params string[] cells) =>
        $"<row r=\"{number}\">{string.Concat(cells.Select((cell, at) => Cell($"{(char)('A' + at)}{number}", cell)))}</row>";

    private static string Cell(string place, string cell) =>
        cell.StartsWith("<c", StringComparison.Ordinal)
            ? cell.Replace("<c", $"<c r=\"{place}\"", StringComparison.Ordinal)
            : $"<c r=\"{place}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(cell)}</t></is></c>";

    public static byte[] Zip(IEnumerable<(string Path, string Content)> parts)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in parts)
            {
                using var part = archive.CreateEntry(path).Open();
                part.Write(Encoding.UTF8.GetBytes(content.Trim()));
            }
        }

        return file.ToArray();
    }
}
