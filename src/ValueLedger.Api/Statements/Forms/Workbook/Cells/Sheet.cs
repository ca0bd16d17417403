namespace ValueLedger.Api.Statements.Forms.Workbook.Cells;

/// <summary>A sheet: its name, its introduction, its column titles and its rows.</summary>
internal sealed class Sheet
{
    public const int HeadRow = 3;

    private readonly Dictionary<Column, int> _places;
    private readonly List<SheetRow> _rows = [];

    public Sheet(string name, string about, params IReadOnlyList<Column> columns)
    {
        (Name, Columns) = (name, columns);
        _places = columns.Index().ToDictionary(column => column.Item, column => column.Index);
        NewRow().Put(columns[0], Cell.Text(name, Look.Title));
        NewRow().Put(columns[0], Cell.Text(about, Look.Working));
        var head = NewRow();
        foreach (var column in columns)
        {
            head.Put(column, Cell.Text(column.Title, Look.Head));
        }
    }

    public string Name { get; }

    public IReadOnlyList<Column> Columns { get; }

    public IReadOnlyList<SheetRow> Rows => _rows;

    /// <summary>Whether a row says more than that there is nothing.</summary>
    public bool HasContent =>
        _rows
            .Skip(HeadRow)
            .Any(row =>
                row.Cells.Count(cell =>
                    cell is { Style.Look: not Look.Section } && (cell.Words ?? "").Length + (cell.Number is null ? 0 : 1) > 0
                ) > 1
            );

    /// <summary>What other sheets put before the address of a cell of this one.</summary>
    public string Prefix => $"'{Name}'!";

    public SheetRow NewRow()
    {
        var row = new SheetRow(this, _rows.Count + 1);
        _rows.Add(row);
        return row;
    }

    /// <summary>A heading for the rows that follow.</summary>
    public SheetRow NewSection(string title)
    {
        var row = NewRow();
        foreach (var column in Columns)
        {
            row.Put(column, Cell.Text(column == Columns[0] ? title : null, Look.Section));
        }

        return row;
    }

    /// <summary>A row for each item, or a row "none".</summary>
    public Block NewBlock<T>(IReadOnlyCollection<T> items, Action<SheetRow, T> fill)
    {
        var first = _rows.Count;
        foreach (var item in items)
        {
            fill(NewRow(), item);
        }

        if (items.Count == 0)
        {
            NewRow().Put(Columns[0], Cell.Text("none"));
        }

        return new Block(_rows[first], _rows[^1]);
    }

    public int PlaceOf(Column column) => _places[column];

    /// <summary>Right-aligns the head of every column of figures, once all rows exist.</summary>
    public Sheet Finished()
    {
        foreach (var column in Columns.Where(column => _rows.Exists(row => row.Find(column)?.Number is not null)))
        {
            _rows[HeadRow - 1].Put(column, Cell.Head(column.Title));
        }

        return this;
    }

    /// <summary>Address of a cell on its own sheet.</summary>
    public static string NameOf(int column, int row) => $"{LettersOf(column)}{row}";

    /// <param name="column">From 0.</param>
    public static string LettersOf(int column) =>
        column < 26 ? $"{(char)('A' + column)}" : $"{LettersOf((column / 26) - 1)}{(char)('A' + (column % 26))}";
}
