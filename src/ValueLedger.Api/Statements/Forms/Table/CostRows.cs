using ValueLedger.Core.Statements.Sections;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Statements.Forms.Table;

/// <summary>The costs in both perspectives.</summary>
internal static class CostRows
{
    private const string Section = "costs";

    public static IEnumerable<TableRow> Of(CostSection costs) =>
        [
            .. costs.Lines.Select(line => new TableRow
            {
                Section = Section,
                Line = line.Line,
                Item = "line",
                Inputs = line.Inputs,
                AgencyCost = line.Agency,
                FullSocialCost = line.FullSocial,
            }),
            Of("rounding", costs.Rounding),
            Of("total", costs.Total) with
            {
                Partial = costs.Partial,
            },
            new TableRow
            {
                Section = Section,
                Item = "mobilisation",
                Figure = costs.Mobilisation,
                Reason = costs.MobilisationUndefinedReason is { } why ? WireEnum.Word(why) : null,
            },
            new TableRow
            {
                Section = Section,
                Item = "citizenHours",
                CitizenHours = costs.CitizenHours,
            },
            .. StatementRows.Missing($"{Section}/missing", costs.Missing),
        ];

    private static TableRow Of(string item, CostAmounts amounts) =>
        new()
        {
            Section = Section,
            Line = amounts.Line,
            Item = item,
            AgencyCost = amounts.Agency,
            FullSocialCost = amounts.FullSocial,
        };
}
