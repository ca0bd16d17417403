using ValueLedger.Api.Statements.Forms.Workbook.Cells;

namespace ValueLedger.Api.Statements.Forms.Workbook.Writing;

/// <summary>The height of a row for its wrapped text, because not every program computes it on opening.</summary>
internal static class RowHeight
{
    private const decimal OfALine = 13.5m;
    private const decimal OfATitle = 21m;

    /// <summary>The maximum height of a row.</summary>
    private const decimal Most = 409m;

    /// <summary>In points.</summary>
    public static decimal Of(SheetRow row) =>
        row.Cells[0]?.Style.Look == Look.Title ? OfATitle : Math.Min(Most, OfALine * row.Cells.Zip(row.Sheet.Columns, LinesOf).Max());

    private static int LinesOf(Cell? cell, Column column) =>
        cell is { Words: { } words } && SheetStyles.IsWrapped(cell.Style)
            ? words.ReplaceLineEndings("\n").Split('\n').Sum(line => LinesOf(line.Length, column.Width))
            : 1;

    /// <summary>Words are not broken, so several lines hold a little less than their width.</summary>
    private static int LinesOf(int characters, int width) => characters < width ? 1 : (int)Math.Ceiling(characters / (width * 0.95m));
}
