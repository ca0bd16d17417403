using ValueLedger.Api.Statements.Forms.Workbook.Cells;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>What the members of time banks exchanged.</summary>
internal sealed class TimebankSheet
{
    private static readonly Column Line = new("Line", 16);
    private static readonly Column Programme = new("Programme", 24);
    private static readonly Column Exchanges = new("Exchanges", 12);
    private static readonly Column Hours = new("Hours", 14);
    private static readonly Column Active = new("Members who gave or received", 14);
    private static readonly Column TwoWay = new("Members who did both", 14);
    private static readonly Column Reciprocity = new("Reciprocity", 12);

    public TimebankSheet(WorkbookTerms terms)
    {
        Sheet = new Sheet(
            "Time banks",
            "Exchanges of the period as the server counted them; their hours are citizens' time. A balance has no price and is not shown.",
            [Line, Programme, Exchanges, Hours, Active, TwoWay, Reciprocity]
        );
        Sheet.NewBlock(
            terms.Statement.Timebanks ?? [],
            (row, bank) =>
                row.Put(Line, bank.Line)
                    .Put(Programme, bank.Programme)
                    .Put(Exchanges, Cell.Of(bank.Exchanges, Format.Whole, Look.Fixed))
                    .Put(Hours, Cell.Of(bank.Hours, Format.Quantity, Look.Fixed))
                    .Put(Active, Cell.Of(bank.ActiveMembers, Format.Whole, Look.Fixed))
                    .Put(TwoWay, Cell.Of(bank.TwoWayMembers, Format.Whole, Look.Fixed))
                    .Put(Reciprocity, Cell.Of(bank.Reciprocity, Format.Share, Look.Fixed))
        );
    }

    public Sheet Sheet { get; }
}
