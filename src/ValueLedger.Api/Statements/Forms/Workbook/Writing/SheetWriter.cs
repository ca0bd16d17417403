using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using ValueLedger.Api.Statements.Forms.Workbook.Cells;
using Xml = DocumentFormat.OpenXml.Spreadsheet;

namespace ValueLedger.Api.Statements.Forms.Workbook.Writing;

/// <summary>Writes one sheet cell by cell, without building it in memory.</summary>
internal static class SheetWriter
{
    private const uint A4 = 9;

    private static readonly Xml.Row RowElement = new();
    private static readonly Xml.Cell CellElement = new();

    public static void Write(Sheet sheet, WorksheetPart part)
    {
        using var xml = OpenXmlWriter.Create(part);
        xml.WriteStartElement(new Xml.Worksheet());
        xml.WriteElement(new Xml.SheetProperties(new Xml.PageSetupProperties { FitToPage = true }));
        xml.WriteElement(View());
        xml.WriteElement(Columns(sheet));
        xml.WriteStartElement(new Xml.SheetData());
        foreach (var row in sheet.Rows)
        {
            Write(row, xml);
        }

        xml.WriteEndElement();
        xml.WriteElement(
            new Xml.PageMargins
            {
                Left = 0.4,
                Right = 0.4,
                Top = 0.6,
                Bottom = 0.6,
                Header = 0.3,
                Footer = 0.3,
            }
        );
        xml.WriteElement(
            new Xml.PageSetup
            {
                PaperSize = A4,
                Orientation = Xml.OrientationValues.Landscape,
                FitToWidth = 1,
                FitToHeight = 0,
            }
        );
        xml.WriteElement(new Xml.HeaderFooter(new Xml.OddFooter("&L&A&RPage &P of &N")));
        xml.WriteEndElement();
    }

    /// <summary>The head stays visible.</summary>
    private static Xml.SheetViews View() =>
        new(
            new Xml.SheetView(
                new Xml.Pane
                {
                    VerticalSplit = Sheet.HeadRow,
                    TopLeftCell = Sheet.NameOf(0, Sheet.HeadRow + 1),
                    ActivePane = Xml.PaneValues.BottomLeft,
                    State = Xml.PaneStateValues.Frozen,
                }
            )
            {
                WorkbookViewId = 0,
            }
        );

    private static Xml.Columns Columns(Sheet sheet) =>
        new(
            sheet
                .Columns.Index()
                .Select(column => new Xml.Column
                {
                    Min = (uint)column.Index + 1,
                    Max = (uint)column.Index + 1,
                    Width = column.Item.Width,
                    CustomWidth = true,
                })
        );

    private static void Write(SheetRow row, OpenXmlWriter xml)
    {
        var number = Attribute("r", row.Number.ToString(CultureInfo.InvariantCulture));
        var height = RowHeight.Of(row).ToString(CultureInfo.InvariantCulture);
        xml.WriteStartElement(RowElement, [number, Attribute("ht", height), Attribute("customHeight", "1")]);
        foreach (var (index, cell) in row.Cells.Index())
        {
            if (cell is not null)
            {
                Write(cell, Sheet.NameOf(index, row.Number), row.Sheet, xml);
            }
        }

        xml.WriteEndElement();
    }

    private static void Write(Cell cell, string name, Sheet sheet, OpenXmlWriter xml)
    {
        var style = Attribute("s", SheetStyles.PlaceOf(cell.Style).ToString(CultureInfo.InvariantCulture));
        var type =
            cell.Words is null ? null
            : cell.Formula is null ? "inlineStr"
            : "str";
        xml.WriteStartElement(
            CellElement,
            type is null ? [Attribute("r", name), style] : [Attribute("r", name), style, Attribute("t", type)]
        );
        if (cell.Formula is { } formula)
        {
            // References within the same sheet omit its name.
            xml.WriteElement(new Xml.CellFormula(formula.Replace(sheet.Prefix, "", StringComparison.Ordinal)));
        }

        if (cell.Words is { } words && cell.Formula is null)
        {
            xml.WriteElement(new Xml.InlineString(new Xml.Text(SheetText.Of(words)) { Space = SpaceProcessingModeValues.Preserve }));
        }
        else if ((cell.Words ?? TextOf(cell.Number)) is { } value)
        {
            xml.WriteElement(new Xml.CellValue(value));
        }

        xml.WriteEndElement();
    }

    /// <summary>Spreadsheets have only binary numbers, so no more digits are written than those have.</summary>
    private static string? TextOf(decimal? number) =>
        number is { } figure ? ((double)figure).ToString("R", CultureInfo.InvariantCulture) : null;

    private static OpenXmlAttribute Attribute(string name, string value) => new(name, "", value);
}
