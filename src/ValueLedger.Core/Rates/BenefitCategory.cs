namespace ValueLedger.Core.Rates;

/// <summary>Category of a benefit.</summary>
public enum BenefitCategory
{
    /// <summary>Money that a public budget no longer spends.</summary>
    Fiscal,

    /// <summary>Output or income that the economy gains.</summary>
    Economic,

    /// <summary>Gains of people that are not traded: health, safety, time.</summary>
    Social,

    /// <summary>Gains of the environment.</summary>
    Environmental,
}
