using ValueLedger.Api.Statements.Forms.Workbook.Cells;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>The entries and quantities behind the figures, beside those of the journal.</summary>
internal sealed class ControlSheet
{
    private static readonly Column Line = new("Line", 14);
    private static readonly Column Measure = new("Measure", 26);
    private static readonly Column Title = new("What is counted", 30);
    private static readonly Column Stage = new("Stage", 10);
    private static readonly Column Unit = new("Unit", 10);
    private static readonly Column Entries = new("Entries", 12);
    private static readonly Column Quantity = new("Quantity", 16);
    private static readonly Column JournalEntries = new("Entries in the journal", 14);
    private static readonly Column JournalQuantity = new("Quantity in the journal", 16);
    private static readonly Column EntryDifference = new("Difference in entries", 14);
    private static readonly Column QuantityDifference = new("Difference in quantity", 16);

    public ControlSheet(WorkbookTerms terms)
    {
        var control = terms.Statement.ControlTotal;
        Sheet = new Sheet(
            "Control total",
            "Counted by the server: on the left from the figures of the statement, on the right from the journal's own count. For a level, every reading is counted here.",
            Line,
            Measure,
            Title,
            Stage,
            Unit,
            Entries,
            Quantity,
            JournalEntries,
            JournalQuantity,
            EntryDifference,
            QuantityDifference
        );
        var lines = Sheet.NewBlock(
            control.Lines,
            (row, line) =>
                row.Put(Line, line.Line)
                    .Put(Measure, line.Measure)
                    .Put(Title, terms.TitleOf(line.Measure))
                    .Put(Stage, WorkbookTerms.Plain(line.Stage))
                    .Put(Unit, line.Unit)
                    .Put(Entries, Cell.Of(line.Entries, Format.Whole, Look.Fixed))
                    .Put(Quantity, Cell.Of(line.Quantity, Format.Quantity, Look.Fixed))
                    .Put(JournalEntries, Cell.Of(line.JournalEntries, Format.Whole, Look.Fixed))
                    .Put(JournalQuantity, Cell.Of(line.JournalQuantity, Format.Quantity, Look.Fixed))
                    .Put(EntryDifference, Cell.Step(row[Entries] - row[JournalEntries], Format.Whole, Look.Plain))
                    .Put(QuantityDifference, Cell.Step(row[Quantity] - row[JournalQuantity], Format.Quantity, Look.Plain))
        );
        Sheet
            .NewRow()
            .Put(Line, Cell.Text("Total", Look.Total))
            .Put(Entries, Cell.Reported(lines[Entries].Sum(), control.Entries, Format.Whole, Look.Total))
            .Put(JournalEntries, Cell.Reported(lines[JournalEntries].Sum(), control.JournalEntries, Format.Whole, Look.Total))
            .Put(EntryDifference, Cell.Step(lines[EntryDifference].Sum(), Format.Whole, Look.Total))
            .Put(QuantityDifference, Cell.Text(control.Agrees ? "every line agrees" : "a line differs", Look.Total));
    }

    public Sheet Sheet { get; }
}
