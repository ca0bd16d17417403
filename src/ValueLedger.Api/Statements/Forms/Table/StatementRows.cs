using ValueLedger.Core.Statements;
using ValueLedger.Core.Statements.Sections;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Statements.Forms.Table;

/// <summary>Every row of a statement, in the order of the document.</summary>
internal static class StatementRows
{
    public static IEnumerable<TableRow> Of(Statement statement) =>
        [
            .. HeaderRows.Of(statement.Header),
            .. statement.Texts is { } texts ? AnnualReportRows.Of(texts) : [],
            .. statement.Flags.Select(flag => new TableRow
            {
                Section = "flags",
                Item = "flag",
                Flags = WireEnum.Word(flag),
            }),
            .. InputRows.Of("citizenInputs", statement.CitizenInputs),
            .. statement.Volunteers is { } volunteers ? AnnualReportRows.Of(volunteers) : [],
            .. (statement.Timebanks ?? []).SelectMany(TimebankRows.Of),
            .. InputRows.Of("publicCosts", statement.PublicCosts),
            .. statement.Decisions is { } decisions ? DecisionRows.Of(decisions) : [],
            .. InputRows.Of("partnerInputs", statement.PartnerInputs),
            .. CostRows.Of(statement.Costs),
            .. OutputRows.Of("outputs", statement.Outputs),
            .. statement.Plans is { } plans ? PlanRows.Of(plans) : [],
            .. OutcomeRows.Of("outcomes", statement.Outcomes),
            .. ResultRows.Of(statement.Results),
            .. statement.BreakEven is { } breakEven ? BreakEvenRows.Of(breakEven) : [],
            .. PayerGainerRows.Of(statement.PayerGainer),
            .. FairnessRows.Of(statement.Fairness),
            .. EvidenceRows.Of(statement.Evidence),
            .. statement.Bases.SelectMany(OfBasis),
            .. statement.Uncertainty is { } uncertainty ? UncertaintyRows.Of(uncertainty) : [],
            .. statement.Comparatives is { } prior ? OfPrior(prior) : [],
            .. Why("comparativesUndefinedReason", "comparativesUndefinedReason", statement.ComparativesUndefinedReason),
            .. NoteRows.Of(statement.Notes),
            .. ControlRows.Of(statement.ControlTotal),
        ];

    /// <summary>Words as in JSON, separated by spaces; null where there are none.</summary>
    public static string? Words<T>(IReadOnlyList<T> values)
        where T : struct, Enum => Joined([.. values.Select(WireEnum.Word)]);

    /// <summary>Names separated by spaces; null where there are none.</summary>
    public static string? Joined(IReadOnlyList<string> names) => names.Count == 0 ? null : string.Join(' ', names);

    /// <summary>Why a figure is not known; no row where it is known.</summary>
    public static IEnumerable<TableRow> Why<T>(string section, string item, T? reason)
        where T : struct, Enum =>
        reason is { } why
            ?
            [
                new TableRow
                {
                    Section = section,
                    Item = item,
                    Reason = WireEnum.Word(why),
                },
            ]
            : [];

    /// <summary>A row for each line that has no value in money.</summary>
    public static IEnumerable<TableRow> Missing(string section, IReadOnlyList<string> lines) =>
        lines.Select(line => new TableRow
        {
            Section = section,
            Line = line,
            Item = "missing",
        });

    private static IEnumerable<TableRow> OfBasis(BasisColumn column) =>
        [
            new TableRow
            {
                Section = "bases",
                Item = "basis",
                Basis = column.Basis,
            },
            .. InputRows.Of($"bases/{WireEnum.Word(column.Basis)}/citizenInputs", column.CitizenInputs),
            .. FigureRows.Of("bases/figures", column.Figures).Select(row => row with { Basis = column.Basis }),
        ];

    private static IEnumerable<TableRow> OfPrior(Comparatives prior) =>
        [
            new TableRow
            {
                Section = "comparatives",
                Item = "period",
                From = prior.From,
                To = prior.To,
            },
            .. prior.NotWhole.Select(part => new TableRow
            {
                Section = "comparatives/notWhole",
                Item = "notWhole",
                Programme = part.Programme,
                Figure = part.Months,
                Text = $"{part.Months} of {part.OfMonths} months",
            }),
            .. InputRows.Of("comparatives/citizenInputs", prior.CitizenInputs),
            .. InputRows.Of("comparatives/publicCosts", prior.PublicCosts),
            .. InputRows.Of("comparatives/partnerInputs", prior.PartnerInputs),
            .. OutputRows.Of("comparatives/outputs", prior.Outputs),
            .. OutcomeRows.Of("comparatives/outcomes", prior.Outcomes),
            .. FigureRows.Of("comparatives/figures", prior.Figures),
        ];
}
