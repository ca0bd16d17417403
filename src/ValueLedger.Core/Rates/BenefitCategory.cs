namespace ValueLedger.Core.Rates;

/// <summary>What kind of benefit a party gains.</summary>
public enum BenefitCategory
{
    /// <summary>Money that a public budget no longer spends.</summary>
    Fiscal,

    /// <summary>Output or income that the economy gains.</summary>
    Economic,

    /// <summary>What people gain that is not traded: health, safety, time.</summary>
    Social,

    /// <summary>What the environment gains.</summary>
    Environmental,
}
