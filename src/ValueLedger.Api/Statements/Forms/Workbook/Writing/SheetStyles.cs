using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using ValueLedger.Api.Statements.Forms.Page;
using ValueLedger.Api.Statements.Forms.Workbook.Cells;
using ValueLedger.Core.Amounts;
using CellStyle = ValueLedger.Api.Statements.Forms.Workbook.Cells.CellStyle;
using Format = ValueLedger.Api.Statements.Forms.Workbook.Cells.Format;

namespace ValueLedger.Api.Statements.Forms.Workbook.Writing;

/// <summary>The styles of a workbook: every format in every look.</summary>
internal static class SheetStyles
{
    /// <summary>Lower numbers are taken by built-in formats.</summary>
    private const uint FirstOwnFormat = 164;

    private static readonly Format[] Formats = Enum.GetValues<Format>();
    private static readonly Look[] Looks = Enum.GetValues<Look>();

    /// <summary>The place of a style among those of the workbook.</summary>
    public static int PlaceOf(CellStyle style) => ((int)style.Format * Looks.Length) + (int)style.Look;

    /// <summary>Text is wrapped so that it does not run over, except where it is alone in its row.</summary>
    public static bool IsWrapped(CellStyle style) =>
        style.Look == Look.Head || (style.Format == Format.Text && style.Look is Look.Plain or Look.Fixed or Look.Total);

    /// <param name="currency">ISO 4217 code of the currency.</param>
    public static Stylesheet Of(string currency)
    {
        var numbers = Formats
            .Where(format => format != Format.Text)
            .Select(format => new NumberingFormat { NumberFormatId = NumberOf(format), FormatCode = CodeOf(format, currency) });
        var cells = from format in Formats from look in Looks select CellFormatOf(format, look);
        return new Stylesheet(
            Counted(new NumberingFormats(numbers)),
            Counted(new Fonts(Looks.Select(FontOf))),
            Counted(
                new Fills([
                    new Fill(new PatternFill { PatternType = PatternValues.None }),
                    new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                    .. Looks.Select(FillOf),
                ])
            ),
            Counted(new Borders(Looks.Select(BorderOf))),
            Counted(
                new CellStyleFormats(
                    new CellFormat
                    {
                        NumberFormatId = 0,
                        FontId = 0,
                        FillId = 0,
                        BorderId = 0,
                    }
                )
            ),
            Counted(new CellFormats(cells)),
            Counted(
                new CellStyles(
                    new DocumentFormat.OpenXml.Spreadsheet.CellStyle
                    {
                        Name = "Normal",
                        FormatId = 0,
                        BuiltinId = 0,
                    }
                )
            )
        );
    }

    /// <summary>Text has the general format: with the text format some programs show at most 255 characters.</summary>
    private static uint NumberOf(Format format) => format == Format.Text ? 0 : FirstOwnFormat + (uint)format;

    private static string CodeOf(Format format, string currency) =>
        format switch
        {
            Format.Whole => "#,##0",
            Format.Quantity => "#,##0.00####",
            Format.Money => SignOf(currency)
                + (Currency.DigitsOf(currency) is var digits and > 0 ? $"#,##0.{new string('0', digits)}" : "#,##0"),
            Format.Price => $"{SignOf(currency)}#,##0.00########",
            Format.Exact => "#,##0.00########",
            Format.PerUnit => $"{SignOf(currency)}#,##0.0000",
            Format.Ratio => "#,##0.00",
            Format.Share => "0.00%",
            Format.Factor => "0.000000",
            Format.Months => "0.0",
            _ => "yyyy\\-mm\\-dd",
        };

    /// <summary>In quotation marks, because a currency without a sign of its own is written in letters.</summary>
    private static string SignOf(string currency) => $"\"{PrintedFigures.SignOf(currency)}\"";

    private static CellFormat CellFormatOf(Format format, Look look) =>
        new(AlignmentOf(format, look))
        {
            NumberFormatId = NumberOf(format),
            FontId = (uint)look,
            FillId = FillIdOf(look),
            BorderId = (uint)look,
            FormatId = 0,
            ApplyNumberFormat = true,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = true,
            ApplyAlignment = true,
            // A text stays a text when somebody edits it, even if it begins like a formula.
            QuotePrefix = format == Format.Text,
        };

    /// <summary>Figures and the heads of their columns are right-aligned; text keeps a distance from the figures to its left.</summary>
    private static Alignment AlignmentOf(Format format, Look look) =>
        new()
        {
            Vertical = VerticalAlignmentValues.Top,
            Horizontal = format == Format.Text ? HorizontalAlignmentValues.Left : HorizontalAlignmentValues.Right,
            Indent = format == Format.Text && look is not (Look.Title or Look.Section) ? 1U : 0U,
            WrapText = IsWrapped(new CellStyle(format, look)),
        };

    private static Font FontOf(Look look)
    {
        var font = new Font();
        font.Append(
            look is Look.Total or Look.Head or Look.Section or Look.Title ? [new Bold()]
            : look == Look.Fixed ? (OpenXmlElement[])[new Italic()]
            : []
        );
        font.Append(
            new FontSize { Val = look == Look.Title ? 14 : 10 },
            new Color { Rgb = look == Look.Working ? "FF707070" : "FF000000" },
            new FontName { Val = "Calibri" }
        );
        return font;
    }

    /// <summary>The first two fills of a workbook are always the same.</summary>
    private static uint FillIdOf(Look look) => 2 + (uint)look;

    private static Fill FillOf(Look look) =>
        look switch
        {
            Look.Input => Ground("FFFFF8D5"),
            Look.Head => Ground("FFD9E2EC"),
            Look.Section => Ground("FFEEF2F6"),
            _ => new Fill(new PatternFill { PatternType = PatternValues.None }),
        };

    private static Fill Ground(string colour) =>
        new(
            new PatternFill(new ForegroundColor { Rgb = colour }, new BackgroundColor { Indexed = 64 })
            {
                PatternType = PatternValues.Solid,
            }
        );

    private static Border BorderOf(Look look) =>
        look switch
        {
            Look.Total => new Border(
                new LeftBorder(),
                new RightBorder(),
                new TopBorder { Style = BorderStyleValues.Thin },
                new BottomBorder { Style = BorderStyleValues.Double },
                new DiagonalBorder()
            ),
            Look.Head => new Border(
                new LeftBorder(),
                new RightBorder(),
                new TopBorder(),
                new BottomBorder { Style = BorderStyleValues.Thin },
                new DiagonalBorder()
            ),
            _ => new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
        };

    private static OpenXmlElement Counted(OpenXmlElement list)
    {
        list.SetAttribute(
            new OpenXmlAttribute("count", "", list.ChildElements.Count.ToString(System.Globalization.CultureInfo.InvariantCulture))
        );
        return list;
    }
}
