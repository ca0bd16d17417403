using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Api.Statements.Forms.Table;

/// <summary>What the members of time banks exchanged.</summary>
internal static class TimebankRows
{
    public static IEnumerable<TableRow> Of(TimebankLine bank) =>
        [
            new TableRow
            {
                Section = "timebanks",
                Line = bank.Line,
                Item = "line",
                Programme = bank.Programme,
                Entries = bank.Exchanges,
                CitizenHours = bank.Hours,
            },
            Figure(bank, "activeMembers", bank.ActiveMembers),
            Figure(bank, "twoWayMembers", bank.TwoWayMembers),
            Figure(bank, "reciprocity", bank.Reciprocity),
        ];

    private static TableRow Figure(TimebankLine bank, string item, decimal figure) =>
        new()
        {
            Section = "timebanks",
            Line = bank.Line,
            Item = item,
            Programme = bank.Programme,
            Figure = figure,
        };
}
