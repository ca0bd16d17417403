using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Api.Statements.Forms.Table;

/// <summary>Contributions and benefits by quintile.</summary>
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
            .. fairness.Benefits is { } benefits ? Of(benefits) : [],
            .. StatementRows.Why(Section, "benefits", fairness.BenefitsUndefinedReason),
            .. fairness.Weighted is { } weighted ? Of(weighted) : [],
        ];

    private static IEnumerable<TableRow> Of(QuintileBenefits benefits) =>
        [
            .. benefits.Lines.Select(line => new TableRow
            {
                Section = $"{Section}/benefits",
                Item = "line",
                Quintile = line.Quintile is { } quintile ? (DeprivationQuintile)(quintile - 1) : null,
                Figure = line.Quintile,
                PresentValue = line.PresentValue,
                Weighted = line.Weighted,
            }),
            Of("rounding", benefits.Rounding),
            Of("total", benefits.Total),
        ];

    private static TableRow Of(string item, QuintileBenefitSum sum) =>
        new()
        {
            Section = $"{Section}/benefits",
            Item = item,
            PresentValue = sum.PresentValue,
            Weighted = sum.Weighted,
        };

    private static IEnumerable<TableRow> Of(WeightedFigures weighted) =>
        [
            .. weighted.Weights.Select(one => new TableRow
            {
                Section = $"{Section}/weighted/weights",
                Item = "weight",
                Quintile = (DeprivationQuintile)(one.Quintile - 1),
                Figure = one.Quintile,
                Weighted = one.Weight,
                Source = weighted.Source,
            }),
            new TableRow
            {
                Section = $"{Section}/weighted",
                Item = "figures",
                PresentValueBenefits = weighted.PresentValueBenefits,
                FullSocialCost = weighted.PresentValueFullSocialCost,
                Npsv = weighted.Npsv,
                Source = weighted.Source,
            },
            FigureRows.Of($"{Section}/weighted", "benefitCostRatio", weighted.BenefitCostRatio),
            .. weighted.NotWeighted.Select(line => new TableRow
            {
                Section = $"{Section}/weighted/notWeighted",
                Line = line,
                Item = "notWeighted",
            }),
        ];
}
