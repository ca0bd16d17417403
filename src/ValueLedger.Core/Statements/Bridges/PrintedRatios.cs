using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Core.Statements.Bridges;

/// <summary>Reads the ratios that a bridge explains from what a statement prints.</summary>
internal static class PrintedRatios
{
    public static IReadOnlyDictionary<RatioKey, Ratio> Of(StatementResults results) =>
        new[]
        {
            (new RatioKey(BridgeRatio.BenefitCostRatio), results.Ratios.BenefitCostRatio),
            (new RatioKey(BridgeRatio.BenefitPerAgencyPound), results.Ratios.BenefitPerAgencyPound),
            (new RatioKey(BridgeRatio.BenefitCostRatioPublic), results.Ratios.BenefitCostRatioPublic),
            (new RatioKey(BridgeRatio.FiscalReturn), results.Ratios.FiscalReturn),
            (new RatioKey(BridgeRatio.SocialReturnOnInvestment), results.Ratios.SocialReturnOnInvestment),
            (new RatioKey(BridgeRatio.VolunteerInvestmentAndValue), results.VolunteerInvestmentAndValue.Ratio),
        }
            .Concat(results.AgencyReturn.Select(party => (new RatioKey(BridgeRatio.AgencyReturn, party.Key), party.Value)))
            .ToDictionary(ratio => ratio.Item1, ratio => ratio.Item2);
}

/// <summary>Identifies a ratio of a statement; there is one agency return for each party that bears agency cost.</summary>
internal readonly record struct RatioKey(BridgeRatio Ratio, string? Party = null);
