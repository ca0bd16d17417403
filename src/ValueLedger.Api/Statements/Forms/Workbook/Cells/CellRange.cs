namespace ValueLedger.Api.Statements.Forms.Workbook.Cells;

/// <summary>Adjacent cells of one column or one row.</summary>
/// <param name="Text">Their address in the spreadsheet, with the sheet.</param>
/// <param name="Cells">Null for an empty cell.</param>
internal sealed record CellRange(string Text, IReadOnlyList<Cell?> Cells)
{
    public Series Numbers => new(Text, [.. Cells.Select(cell => cell?.Number ?? 0m)]);

    public Formula Sum() => new($"SUM({Text})", Cells.Sum(cell => cell?.Number ?? 0m));

    /// <summary>The largest of them, or zero.</summary>
    public Formula LargestOrZero() => new($"MAX(0,{Text})", Cells.Select(cell => cell?.Number ?? 0m).Append(0m).Max());

    /// <summary>1 where a cell has exactly this word of the program's own, 0 elsewhere.</summary>
    public Series Is(string word) => new($"EXACT({Text},\"{word}\")", Matches(word));

    /// <summary>1 where a cell has exactly the text of another, including capitals and signs, 0 elsewhere.</summary>
    public Series Is(NamedText words) => new($"EXACT({Text},{words.Text})", Matches(words.Value));

    /// <summary>1 where a cell has this number, 0 elsewhere.</summary>
    public Series EqualTo(Formula number) =>
        new($"({Text}={number.Text})", [.. Cells.Select(cell => (cell?.Number ?? 0m) == number.Value ? 1m : 0m)]);

    private decimal[] Matches(string words) => [.. Cells.Select(cell => cell?.Words == words ? 1m : 0m)];
}

/// <summary>A cell of text: its address, and its text.</summary>
internal readonly record struct NamedText(string Text, string Value)
{
    /// <summary>A figure that counts only where the cell has exactly this word of the program's own.</summary>
    public Formula Only(string word, Formula figure) =>
        new($"IF(EXACT({Text},\"{word}\"),{figure.Text},0)", Value == word ? figure.Value : 0m);
}

/// <summary>Numbers row by row, as an expression within SUMPRODUCT, and their values.</summary>
/// <param name="Text">The expression in the spreadsheet.</param>
/// <param name="Values">Row by row; 0 for a cell without a number.</param>
internal sealed record Series(string Text, IReadOnlyList<decimal> Values)
{
    public static Series operator *(Series one, Series other) =>
        new($"{one.Text}*{other.Text}", [.. one.Values.Zip(other.Values, (left, right) => left * right)]);

    public Formula Sum() => new($"SUMPRODUCT({Text})", Values.Sum());
}
