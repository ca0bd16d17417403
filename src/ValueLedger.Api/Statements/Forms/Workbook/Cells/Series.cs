namespace ValueLedger.Api.Statements.Forms.Workbook.Cells;

/// <summary>Numbers row by row, as a spreadsheet forms them within SUMPRODUCT, and what they are.</summary>
/// <param name="Text">As a spreadsheet reads it.</param>
/// <param name="Values">Row by row; 0 for a cell without a number.</param>
internal sealed record Series(string Text, IReadOnlyList<decimal> Values)
{
    public static Series operator *(Series one, Series other) => new($"{one.Text}*{other.Text}", [.. one.Values.Zip(other.Values, (left, right) => left * right)]);

    public Formula Sum() => new($"SUMPRODUCT({Text})", Values.Sum());
}
