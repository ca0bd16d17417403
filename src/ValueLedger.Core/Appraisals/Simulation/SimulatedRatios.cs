using System.ComponentModel;

namespace ValueLedger.Core.Appraisals.Simulation;

/// <summary>The ratios of an appraisal over all runs; each is defined as the ratio of the same name outside the simulation.</summary>
public sealed record SimulatedRatios
{
    [Description("All benefits over full social cost.")]
    public required RatioPercentiles BenefitCostRatio { get; init; }

    [Description("All benefits over agency cost; leaves out the inputs of partners and citizens.")]
    public required RatioPercentiles BenefitPerAgencyPound { get; init; }

    [Description("Cashable fiscal benefits over agency cost.")]
    public required RatioPercentiles FiscalReturn { get; init; }

    [Description("All benefits over all inputs.")]
    public required RatioPercentiles SocialReturnOnInvestment { get; init; }
}
