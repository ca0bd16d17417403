using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Api.Statements.Forms.Table;

/// <summary>The burden of a problem, and the share of it that must be avoided.</summary>
internal static class BreakEvenRows
{
    public static IEnumerable<TableRow> Of(BreakEvenSection breakEven) =>
        [
            new TableRow
            {
                Section = "breakEven/burden",
                Item = "burden",
                Figure = breakEven.Burden.Amount,
                Low = breakEven.Burden.Low,
                High = breakEven.Burden.High,
                Distribution = breakEven.Burden.Distribution,
                Draw = breakEven.Burden.Draw,
                Months = breakEven.Burden.Months,
                PriceYear = breakEven.Burden.PriceYear,
                Source = breakEven.Burden.Source,
            },
            FigureRows.Of("breakEven/share", "share", breakEven.Share) with
            {
                Flags = StatementRows.Words(breakEven.Share.Flags),
            },
        ];
}
