using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Api.Statements.Forms.Table;

/// <summary>Who pays and who gains.</summary>
internal static class PayerGainerRows
{
    public static IEnumerable<TableRow> Of(PayerGainerSection section) =>
        [
            .. section.Lines.Select(line => Of("line", line) with { Party = line.Party }),
            Of("rounding", section.Rounding),
            Of("total", section.Total),
        ];

    private static TableRow Of(string item, PayerGainerAmounts amounts) =>
        new()
        {
            Section = "payerGainer",
            Line = amounts.Line,
            Item = item,
            Cost = amounts.Cost,
            Fiscal = amounts.Fiscal,
            Economic = amounts.Economic,
            Social = amounts.Social,
            Environmental = amounts.Environmental,
            Gain = amounts.Gain,
            Transfers = amounts.Transfers,
            Net = amounts.Net,
        };
}
