using ValueLedger.Api.Statements.Forms.Workbook.Cells;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>Quantities by grade of evidence, which are inputs.</summary>
internal static class GradeCells
{
    /// <param name="row">The row for them.</param>
    /// <param name="columns">One for each grade, weakest first.</param>
    /// <param name="grades">The grades with entries.</param>
    public static void Put(SheetRow row, IReadOnlyList<Column> columns, IReadOnlyList<GradeQuantity> grades)
    {
        foreach (var (index, column) in columns.Index())
        {
            row.Put(column, Cell.Of(QuantityOf(grades, index), Format.Quantity, Look.Input));
        }
    }

    /// <summary>The same quantities are in other rows, and are inputs there.</summary>
    public static void PutSame(SheetRow row, IReadOnlyList<Column> columns, IReadOnlyList<GradeQuantity> grades, Block others)
    {
        foreach (var (index, column) in columns.Index())
        {
            row.Put(
                column,
                Cell.Reported(
                    others.First == others.Last ? others.First[column] : others[column].Sum(),
                    QuantityOf(grades, index) ?? 0m,
                    Format.Quantity,
                    Look.Working
                )
            );
        }
    }

    private static decimal? QuantityOf(IReadOnlyList<GradeQuantity> grades, int grade) =>
        grades.FirstOrDefault(part => (int)part.Grade == grade)?.Quantity;
}

/// <summary>The quantity of a line: the sum of its grades, or a note that readings do not add up.</summary>
internal static class QuantityCells
{
    /// <param name="row">The row of the line.</param>
    /// <param name="grades">The columns of its grades.</param>
    /// <param name="quantity">The quantity as reported.</param>
    /// <param name="isOfAnswers">Whether a share or mean takes its place.</param>
    public static Cell Of(SheetRow row, IReadOnlyList<Column> grades, decimal? quantity, bool isOfAnswers = false) =>
        isOfAnswers ? Cell.Text(null)
        : quantity is { } told ? Cell.Reported(row.Between(grades[0], grades[^1]).Sum(), told, Format.Quantity)
        : Cell.Text("does not add up");
}
