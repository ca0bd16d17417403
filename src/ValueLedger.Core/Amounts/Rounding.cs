namespace ValueLedger.Core.Amounts;

/// <summary>Rounds a reported figure: once, on its own, half up (away from zero at a tie). Intermediate results are not rounded.</summary>
public static class Rounding
{
    /// <summary>To the minor unit of a currency, always with as many decimals as the currency has.</summary>
    public static decimal Money(decimal amount, int minorUnitDigits) => To(amount, minorUnitDigits);

    /// <summary>Costs per unit have four decimals.</summary>
    public static decimal PerUnit(decimal amount) => To(amount, 4);

    /// <summary>Ratios and shares, numerators and denominators have six decimals.</summary>
    public static decimal Ratio(decimal ratio) => To(ratio, 6);

    /// <summary>Numbers of months have one decimal.</summary>
    public static decimal Months(decimal months) => To(months, 1);

    private static decimal To(decimal amount, int places)
    {
        var rounded = decimal.Round(amount, places, MidpointRounding.AwayFromZero);
        // Adding a zero of that scale keeps the decimals visible: 112608.00, not 112608.
        return rounded + new decimal(0, 0, 0, false, (byte)places);
    }
}
