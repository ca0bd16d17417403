using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Statements.Sections;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Statements.Forms.Table;

/// <summary>Figures for comparing periods, bases and grades, and ratios with their numerators and denominators.</summary>
internal static class FigureRows
{
    public static IEnumerable<TableRow> Of(string section, KeyFigures figures) =>
        [
            new TableRow
            {
                Section = section,
                Item = "figures",
                CitizenHours = figures.CitizenHours,
                ValuedCitizenHours = figures.ValuedCitizenHours,
                AgencyCost = figures.AgencyCost,
                PartnerInputs = figures.PartnerInputs,
                CitizenInputs = figures.CitizenInputs,
                FullSocialCost = figures.FullSocialCost,
                PresentValueBenefits = figures.PresentValueBenefits,
                Npsv = figures.Npsv,
            },
            .. StatementRows.Why(section, "benefitsUndefinedReason", figures.BenefitsUndefinedReason),
            .. StatementRows.Why(section, "agencyCostUndefinedReason", figures.AgencyCostUndefinedReason),
            .. Of($"{section}/ratios", figures.Ratios),
            .. StatementRows.Missing($"{section}/missing", figures.Missing),
            .. figures.TooWeak.Select(line => new TableRow
            {
                Section = $"{section}/tooWeak",
                Line = line,
                Item = "tooWeak",
            }),
            .. figures.WeakInPart.Select(line => new TableRow
            {
                Section = $"{section}/weakInPart",
                Line = line,
                Item = "weakInPart",
            }),
        ];

    public static IEnumerable<TableRow> Of(string section, MeasuresOfMerit ratios) =>
        [
            Of(section, "benefitCostRatio", ratios.BenefitCostRatio),
            Of(section, "benefitPerAgencyPound", ratios.BenefitPerAgencyPound),
            Of(section, "benefitCostRatioPublic", ratios.BenefitCostRatioPublic),
            Of(section, "fiscalReturn", ratios.FiscalReturn),
            Of(section, "socialReturnOnInvestment", ratios.SocialReturnOnInvestment),
        ];

    public static TableRow Of(string section, string item, Ratio ratio) =>
        new()
        {
            Section = section,
            Item = item,
            Numerator = ratio.Numerator,
            Denominator = ratio.Denominator,
            Ratio = ratio.Value,
            Bound = ratio.Bound,
            Partial = ratio.Partial,
            Errs = ratio.Errs,
            Reason = ratio.UndefinedReason is { } reason ? WireEnum.Word(reason) : null,
        };
}
