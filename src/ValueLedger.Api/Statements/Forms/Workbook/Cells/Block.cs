namespace ValueLedger.Api.Statements.Forms.Workbook.Cells;

/// <summary>Consecutive rows of a sheet.</summary>
/// <param name="First">Inclusive.</param>
/// <param name="Last">Inclusive.</param>
internal sealed record Block(SheetRow First, SheetRow Last)
{
    public IReadOnlyList<SheetRow> Rows { get; } = [.. First.Sheet.Rows.Skip(First.Number - 1).Take(Last.Number - First.Number + 1)];

    public CellRange this[Column column]
    {
        get
        {
            var (sheet, place) = (First.Sheet, First.Sheet.PlaceOf(column));
            return new CellRange(
                $"{sheet.Prefix}{Sheet.NameOf(place, First.Number)}:{Sheet.NameOf(place, Last.Number)}",
                [.. Rows.Select(row => row.Find(column))]
            );
        }
    }
}
