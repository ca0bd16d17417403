namespace ValueLedger.Core.Appraisals.Simulation;

/// <summary>The ratios of an appraisal over all runs; each is defined as the ratio of the same name outside the simulation.</summary>
public sealed record SimulatedRatios
{
    public required RatioPercentiles BenefitCostRatio { get; init; }

    public required RatioPercentiles BenefitPerAgencyPound { get; init; }

    public required RatioPercentiles FiscalReturn { get; init; }

    public required RatioPercentiles SocialReturnOnInvestment { get; init; }
}
