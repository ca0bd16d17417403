using ValueLedger.Api.Statements.Forms.Workbook.Cells;

namespace ValueLedger.Api.Statements.Forms.Workbook.Writing;

/// <summary>How high a row must be for its wrapped text: not every program finds that out on opening.</summary>
internal static class RowHeight
{
    private const decimal OfALine = 13.5m;
    private const decimal OfATitle = 21m;

    /// <summary>A row can be no higher.</summary>
    private const decimal Most = 409m;

    /// <summary>In points.</summary>
    public static decimal Of(SheetRow row) => row.Cells[0]?.Style.Look == Look.Title
        ? OfATitle
        : Math.Min(Most, OfALine * row.Cells.Zip(row.Sheet.Columns, LinesOf).Max());

    private static int LinesOf(Cell? cell, Column column) =>
        cell is { Words: { } words } && SheetStyles.IsWrapped(cell.Style) ? words.ReplaceLineEndings("\n").Split('\n').Sum(line => LinesOf(line.Length, column.Width)) : 1;

    /// <summary>Words are not broken, so that several lines hold a little less than their width.</summary>
    private static int LinesOf(int characters, int width) => characters < width ? 1 : (int)Math.Ceiling(characters / (width * 0.95m));
}
