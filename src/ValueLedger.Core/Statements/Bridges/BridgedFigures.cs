using ValueLedger.Core.Entries;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Core.Statements.Bridges;

/// <summary>Reads the figures that a bridge explains from what a statement prints.</summary>
internal static class BridgedFigures
{
    /// <summary>
    /// The most decimals of a bridged figure. A quantity may have as many as a decimal holds, and parts of such figures would not add up to
    /// the last of them.
    /// </summary>
    private const int MostDecimals = 12;

    /// <summary>A figure that the statement does not have is missing here; one that is not known is null.</summary>
    public static IReadOnlyDictionary<BridgeKey, decimal?> Of(Statement statement) =>
        Whole(statement)
            .Concat(Measures(statement))
            .Concat(Outcomes(statement))
            .Concat(Parties(statement.PayerGainer))
            .Concat(Grades(statement.Evidence))
            .GroupBy(figure => figure.Key, figure => figure.Printed)
            .ToDictionary(same => same.Key, same => same.Contains(null) ? null : Rounded(same.Sum()));

    private static decimal? Rounded(decimal? figure) => figure is { } known ? decimal.Round(known, MostDecimals) : null;

    private static IEnumerable<(BridgeKey Key, decimal? Printed)> Whole(Statement statement) =>
        [
            (new(BridgeFigure.Entries), statement.ControlTotal.Entries),
            (new(BridgeFigure.CitizenHours), statement.Costs.CitizenHours),
            (new(BridgeFigure.AgencyCost), statement.Costs.Total.Agency),
            (new(BridgeFigure.PartnerInputs), statement.PartnerInputs.Total.Real),
            (new(BridgeFigure.CitizenInputs), statement.CitizenInputs.Total.Real),
            (new(BridgeFigure.FullSocialCost), statement.Costs.Total.FullSocial),
            (new(BridgeFigure.Mobilisation), statement.Costs.Mobilisation),
            (new(BridgeFigure.PresentValueBenefits), statement.Results.PresentValueBenefits),
            (new(BridgeFigure.PresentValueFiscalBenefits), statement.Results.PresentValueFiscalBenefits),
            (new(BridgeFigure.Npsv), statement.Results.Npsv),
        ];

    private static IEnumerable<(BridgeKey Key, decimal? Printed)> Measures(Statement statement)
    {
        var inputs = statement.OwnInputs;
        return statement
            .ControlTotal.Lines.Select(line => (Of(BridgeFigure.EntriesOfMeasure, line.Measure), (decimal?)line.Entries))
            .Concat(inputs.Select(line => (Of(BridgeFigure.InputQuantity, line.Measure), (decimal?)line.Quantity)))
            .Concat(inputs.Select(line => (Of(BridgeFigure.InputValue, line.Measure), line.Real)))
            .Concat(statement.Outputs.Select(line => (Of(BridgeFigure.OutputQuantity, line.Measure), (decimal?)line.Quantity)));

        static BridgeKey Of(BridgeFigure figure, string measure) => new(figure, Measure: measure);
    }

    private static IEnumerable<(BridgeKey Key, decimal? Printed)> Outcomes(Statement statement)
    {
        var lines = statement.OwnBenefits;
        return statement
            .Outcomes.Recorded.Select(line =>
                (new BridgeKey(BridgeFigure.OutcomeQuantity, line.Programme, line.Measure), (decimal?)line.Quantity)
            )
            .Concat(lines.Select(line => (Of(BridgeFigure.NetQuantity, line), line.NetQuantity)))
            .Concat(lines.Select(line => (Of(BridgeFigure.PresentValue, line), line.PresentValue)));

        static BridgeKey Of(BridgeFigure figure, BenefitLine line) => new(figure, line.Programme, Code: line.Code);
    }

    private static IEnumerable<(BridgeKey Key, decimal? Printed)> Parties(PayerGainerSection matrix) =>
        matrix.Lines.SelectMany(line =>
            new[]
            {
                (new BridgeKey(BridgeFigure.CostOfParty, Party: line.Party), (decimal?)line.Cost),
                (new BridgeKey(BridgeFigure.GainOfParty, Party: line.Party), line.Gain),
                (new BridgeKey(BridgeFigure.TransfersOfParty, Party: line.Party), line.Transfers),
            }
        );

    private static IEnumerable<(BridgeKey Key, decimal? Printed)> Grades(EvidenceSection evidence) =>
        evidence
            .Lines.SelectMany(line =>
                new[]
                {
                    (new BridgeKey(BridgeFigure.EntriesOfGrade, Grade: line.Grade), (decimal?)line.Entries),
                    (new BridgeKey(BridgeFigure.CitizenHoursOfGrade, Grade: line.Grade), line.CitizenHours),
                    (new BridgeKey(BridgeFigure.FullSocialCostOfGrade, Grade: line.Grade), line.FullSocialCost),
                }
            )
            .Concat(
                evidence.AndBetter.Select(part => (new BridgeKey(BridgeFigure.NpsvOfGradeAndBetter, Grade: part.Grade), part.Figures.Npsv))
            );
}

/// <summary>Identifies a figure by its subject. Names of lines cannot be used, because they are positions and differ between
/// statements.</summary>
internal readonly record struct BridgeKey(
    BridgeFigure Figure,
    string? Programme = null,
    string? Measure = null,
    string? Code = null,
    string? Party = null,
    EvidenceGrade? Grade = null
)
{
    /// <summary>Whether it is a figure of the whole statement, which is listed even where it did not change.</summary>
    public bool IsAlwaysTold => Figure <= BridgeFigure.Npsv;

    public static IEnumerable<BridgeKey> Sorted(IEnumerable<BridgeKey> keys) =>
        keys.Distinct()
            .OrderBy(key => key.Figure)
            .ThenBy(key => key.Programme, StringComparer.Ordinal)
            .ThenBy(key => key.Measure, StringComparer.Ordinal)
            .ThenBy(key => key.Code, StringComparer.Ordinal)
            .ThenBy(key => key.Party, StringComparer.Ordinal)
            .ThenBy(key => key.Grade);
}
