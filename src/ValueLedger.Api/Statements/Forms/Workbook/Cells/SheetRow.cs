namespace ValueLedger.Api.Statements.Forms.Workbook.Cells;

/// <summary>A row of a sheet, filled cell by cell; a formula may refer to any cell that is already filled.</summary>
internal sealed class SheetRow(Sheet sheet, int number)
{
    private readonly Cell?[] _cells = new Cell?[sheet.Columns.Count];

    public Sheet Sheet => sheet;

    /// <summary>From 1.</summary>
    public int Number => number;

    /// <summary>By column; null for an empty cell.</summary>
    public IReadOnlyList<Cell?> Cells => _cells;

    /// <summary>A reference to the cell, with its number; 0 where it has none.</summary>
    public Formula this[Column column] => new(sheet.Prefix + NameOf(column), Find(column)?.Number ?? 0m);

    public SheetRow Put(Column column, Cell cell)
    {
        _cells[sheet.PlaceOf(column)] = cell;
        return this;
    }

    public SheetRow Put(Column column, string? words) => Put(column, Cell.Text(words));

    public NamedText WordsOf(Column column) => new(sheet.Prefix + NameOf(column), Find(column)?.Words ?? "");

    /// <summary>Adjacent cells, both ends inclusive.</summary>
    public CellRange Between(Column first, Column last) =>
        new($"{sheet.Prefix}{NameOf(first)}:{NameOf(last)}", _cells[sheet.PlaceOf(first)..(sheet.PlaceOf(last) + 1)]);

    internal Cell? Find(Column column) => _cells[sheet.PlaceOf(column)];

    private string NameOf(Column column) => Sheet.NameOf(sheet.PlaceOf(column), number);
}
