using ValueLedger.Core.Statements.Sections;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Statements.Forms.Table;

/// <summary>Contributions by deprivation quintile.</summary>
internal static class FairnessRows
{
    private const string Section = "fairness";

    public static IEnumerable<TableRow> Of(FairnessSection fairness) =>
        [
            .. fairness.Lines.Select(line => new TableRow
            {
                Section = Section,
                Line = line.Line,
                Item = "line",
                Quintile = line.Quintile,
                Contributors = line.Contributors,
                CitizenHours = line.Hours,
            }),
            new TableRow
            {
                Section = Section,
                Line = fairness.Total.Line,
                Item = "total",
                Contributors = fairness.Total.Contributors,
                CitizenHours = fairness.Total.Hours,
            },
            new TableRow
            {
                Section = Section,
                Item = "benefits",
                Reason = WireEnum.Word(fairness.BenefitsUndefinedReason),
            },
        ];
}
