using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Api.Statements.Forms.Table;

/// <summary>The evidence behind the figures, and the figures if only better evidence counted.</summary>
internal static class EvidenceRows
{
    private const string Section = "evidence";

    public static IEnumerable<TableRow> Of(EvidenceSection evidence) =>
        [
            .. evidence.Lines.Select(line => Of("line", line) with { Grade = line.Grade }),
            Of("rounding", evidence.Rounding),
            Of("total", evidence.Total),
            .. evidence.AndBetter.SelectMany(least =>
                FigureRows.Of($"{Section}/andBetter/figures", least.Figures).Select(row => row with { Grade = least.Grade })
            ),
            .. evidence.DesignAndBetter.SelectMany(least =>
                FigureRows.Of($"{Section}/designAndBetter/figures", least.Figures).Select(row => row with { Design = least.Design })
            ),
        ];

    private static TableRow Of(string item, GradeAmounts amounts) =>
        new()
        {
            Section = Section,
            Line = amounts.Line,
            Item = item,
            Entries = amounts.Entries,
            CitizenHours = amounts.CitizenHours,
            AgencyCost = amounts.AgencyCost,
            PartnerInputs = amounts.PartnerInputs,
            CitizenInputs = amounts.CitizenInputs,
            FullSocialCost = amounts.FullSocialCost,
        };
}
