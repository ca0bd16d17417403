namespace ValueLedger.Core.Appraisals;

/// <summary>The ratios of an appraisal; each has its own name, numerator and denominator.</summary>
public sealed record MeasuresOfMerit
{
    /// <summary>All benefits over full social cost: agencies, partners and citizens.</summary>
    public required Ratio BenefitCostRatio { get; init; }

    /// <summary>All benefits over agency cost. Leaves out the inputs of partners and citizens; never show it without the benefit-cost ratio.</summary>
    public required Ratio BenefitPerAgencyPound { get; init; }

    /// <summary>Cashable fiscal benefits over agency cost, both with transfers.</summary>
    public required Ratio FiscalReturn { get; init; }

    /// <summary>All benefits over all inputs; undefined while an input has no value in money.</summary>
    public required Ratio SocialReturnOnInvestment { get; init; }
}
