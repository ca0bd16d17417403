using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Api.Statements.Forms.Table;

/// <summary>Who decided about public inputs.</summary>
internal static class DecisionRows
{
    public static IEnumerable<TableRow> Of(DecisionSection decisions) =>
        [
            .. decisions.Lines.Select(line => new TableRow
            {
                Section = "decisions",
                Line = line.Line,
                Item = "line",
                Programme = line.Programme,
                Party = line.Party,
                Entries = line.Entries,
                AgencyCost = line.AgencyCost,
                Share = line.Share,
                Partial = line.Partial,
            }),
            .. decisions.Parties.Select(share => new TableRow
            {
                Section = "decisions/parties",
                Item = "party",
                Party = share.Party,
                Entries = share.Entries,
                AgencyCost = share.AgencyCost,
                Share = share.Share,
                Partial = share.Partial,
            }),
        ];
}
