using System.ComponentModel;

namespace ValueLedger.Core.Statements;

/// <summary>
/// A benefit year by year: net = netQuantity x unit value x remaining; presentValue = net x (1 -/+ optimism bias) x factor. In every row
/// beforeFading + faded = net.
/// </summary>
public sealed record BenefitYears
{
    /// <summary>Empty where nothing was observed or the outcome is unvalued.</summary>
    public required IReadOnlyList<BenefitYearLine> Lines { get; init; }

    [Description("The difference between the rounded years and the rounded total.")]
    public required BenefitYearAmounts Rounding { get; init; }

    [Description("The sum of the years before rounding.")]
    public required BenefitYearAmounts Total { get; init; }
}

/// <summary>The benefit of one year.</summary>
/// <param name="Year">Year number; 0 is the first year of the period.</param>
/// <param name="Remaining">The part of the net quantity that counts in the year: what is left of each year's outcome after drop-off; to 28 digits.</param>
/// <param name="Factor">Discount factor: what an amount of 1 in this year is worth in year 0; exact to 28 digits.</param>
/// <param name="BeforeFading">The benefit of the year without drop-off, in base-year prices, before optimism bias and discounting.</param>
/// <param name="Faded">What drop-off takes away: net less beforeFading, so a fading benefit gives a negative figure.</param>
/// <param name="Net">In base-year prices, after drop-off, before optimism bias and discounting.</param>
/// <param name="PresentValue">Present value with optimism bias, discounted.</param>
public sealed record BenefitYearLine(int Year, decimal Remaining, decimal Factor, decimal BeforeFading, decimal Faded, decimal Net, decimal PresentValue);

/// <summary>A rounding line or a total over years; amounts are null where the benefit has no value.</summary>
/// <param name="BeforeFading">In base-year prices, without drop-off.</param>
/// <param name="Faded">What drop-off takes away: net less beforeFading.</param>
/// <param name="Net">In base-year prices, before optimism bias and discounting.</param>
/// <param name="PresentValue">Present value with optimism bias, discounted.</param>
public sealed record BenefitYearAmounts(decimal? BeforeFading, decimal? Faded, decimal? Net, decimal? PresentValue);
