using ValueLedger.Core.Statements;
using ValueLedger.Core.Statements.Sections;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Statements.Forms.Table;

/// <summary>Entries and quantities of the statement, beside those of the journal.</summary>
internal static class ControlRows
{
    private const string Section = "controlTotal";

    public static IEnumerable<TableRow> Of(ControlTotal control) =>
        [
            .. control.Lines.Select(line => new TableRow
            {
                Section = Section,
                Line = line.Line,
                Item = "line",
                Measure = line.Measure,
                Stage = line.Stage,
                Quantity = line.Quantity,
                Unit = line.Unit,
                Entries = line.Entries,
                JournalEntries = line.JournalEntries,
                JournalQuantity = line.JournalQuantity,
            }),
            new TableRow
            {
                Section = Section,
                Item = "total",
                Entries = control.Entries,
                JournalEntries = control.JournalEntries,
                Flags = control.Agrees ? null : WireEnum.Word(StatementFlag.ControlTotalDiffers),
            },
        ];
}
