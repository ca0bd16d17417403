using ValueLedger.Api.Statements.Forms.Words;
using ValueLedger.Api.Statements.Forms.Workbook.Cells;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>The value of each figure that would make npsv zero, as the server found it.</summary>
internal sealed class SwitchingSheet
{
    private static readonly Column Line = new("Line", 16);
    private static readonly Column Assumption = new("Figure", 28);
    private static readonly Column Stated = new("As stated", 18);
    private static readonly Column Value = new("Break-even value, at which npsv is zero", 26);
    private static readonly Column Why = new("Not given because", 34);

    public SwitchingSheet(WorkbookTerms terms)
    {
        Sheet = new Sheet(
            "Break-even values",
            "Computed by the server, not formulas: each solves the whole statement for one figure. They do not change when you change a figure of this workbook.",
            Line,
            Assumption,
            Stated,
            Value,
            Why
        );
        Sheet.NewBlock(
            terms.Statement.Results.SwitchingValues,
            (row, value) =>
                row.Put(Line, value.Line)
                    .Put(Assumption, AssumptionWords.Of(value.Assumption))
                    .Put(Stated, Cell.Of(value.Base, Format.Exact, Look.Fixed))
                    .Put(Value, Cell.Of(value.Value, Format.Exact, Look.Fixed))
                    .Put(Why, value.UndefinedReason is { } reason ? ReasonWords.Of(reason) : null)
        );
    }

    public Sheet Sheet { get; }
}
