namespace ValueLedger.Core.Rates;

/// <summary>What kind of gain a benefit is.</summary>
public enum BenefitCategory
{
    /// <summary>Money that a public budget no longer has to spend.</summary>
    Fiscal,

    /// <summary>Earnings and output.</summary>
    Economic,

    /// <summary>Health, safety, wellbeing and the like, in money.</summary>
    Social,

    /// <summary>Air, water, climate and nature, in money.</summary>
    Environmental,
}
