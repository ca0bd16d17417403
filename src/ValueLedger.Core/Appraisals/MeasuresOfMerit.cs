namespace ValueLedger.Core.Appraisals;

/// <summary>The ratios of an appraisal, each with a name, a numerator and a denominator of its own.</summary>
public sealed record MeasuresOfMerit
{
    /// <summary>All benefits over full social cost: agencies, partners and citizens.</summary>
    public required Ratio BenefitCostRatio { get; init; }

    /// <summary>All benefits over agency cost. Leaves out what partners and citizens put in; never to be shown without the benefit-cost ratio.</summary>
    public required Ratio BenefitPerAgencyPound { get; init; }

    /// <summary>Cashable fiscal benefits over agency cost, both with transfers.</summary>
    public required Ratio FiscalReturn { get; init; }

    /// <summary>All benefits over all inputs; undefined while an input has no value in money.</summary>
    public required Ratio SocialReturnOnInvestment { get; init; }
}
