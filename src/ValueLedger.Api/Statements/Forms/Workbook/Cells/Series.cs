namespace ValueLedger.Api.Statements.Forms.Workbook.Cells;

/// <summary>Numbers row by row, as an expression within SUMPRODUCT, and their values.</summary>
/// <param name="Text">The expression in the spreadsheet.</param>
/// <param name="Values">Row by row; 0 for a cell without a number.</param>
internal sealed record Series(string Text, IReadOnlyList<decimal> Values)
{
    public static Series operator *(Series one, Series other) => new($"{one.Text}*{other.Text}", [.. one.Values.Zip(other.Values, (left, right) => left * right)]);

    public Formula Sum() => new($"SUMPRODUCT({Text})", Values.Sum());
}
