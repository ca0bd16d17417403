using ValueLedger.Api.Statements.Forms.Workbook.Cells;
using ValueLedger.Core.Statements;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>Quantities by grade of evidence, which are inputs.</summary>
internal static class GradeCells
{
    /// <param name="row">In which they stand.</param>
    /// <param name="columns">One for each grade, from the weakest up.</param>
    /// <param name="grades">Those that have entries.</param>
    public static void Put(SheetRow row, IReadOnlyList<Column> columns, IReadOnlyList<GradeQuantity> grades)
    {
        foreach (var (index, column) in columns.Index())
        {
            row.Put(column, Cell.Of(grades.FirstOrDefault(grade => (int)grade.Grade == index)?.Quantity, Format.Quantity, Look.Input));
        }
    }
}
