using ValueLedger.Api.Statements.Forms.Words;
using ValueLedger.Api.Statements.Forms.Workbook.Cells;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>Contributions by deprivation quintile.</summary>
internal sealed class FairnessSheet
{
    private static readonly Column Line = new("Line", 18);
    private static readonly Column Quintile = new("Contributors by deprivation quintile (1 the most deprived)", 54);
    private static readonly Column Contributors = new("Contributors", 14);
    private static readonly Column Hours = new("Hours", 16);

    public FairnessSheet(WorkbookTerms terms)
    {
        var fairness = terms.Statement.Fairness;
        Sheet = new Sheet(
            "Fairness",
            "Counted by the server from the entries. Entries that name no contributor have their own line.",
            Line,
            Quintile,
            Contributors,
            Hours
        );
        var lines = Sheet.NewBlock(
            fairness.Lines,
            (row, line) =>
                row.Put(Line, line.Line)
                    .Put(Quintile, WorkbookTerms.Plain(line.Quintile))
                    .Put(Contributors, Cell.Of(line.Contributors, Format.Whole, Look.Fixed))
                    .Put(Hours, Cell.Of(line.Hours, Format.Quantity, Look.Fixed))
        );
        Sheet
            .NewRow()
            .Put(Line, Cell.Text(fairness.Total.Line, Look.Total))
            .Put(Quintile, Cell.Text("Total", Look.Total))
            .Put(Contributors, Cell.Reported(lines[Contributors].Sum(), fairness.Total.Contributors, Format.Whole, Look.Total))
            .Put(Hours, Cell.Reported(lines[Hours].Sum(), fairness.Total.Hours, Format.Quantity, Look.Total));
        Sheet.NewRow().Put(Quintile, ReasonWords.Of(fairness.BenefitsUndefinedReason));
    }

    public Sheet Sheet { get; }
}
