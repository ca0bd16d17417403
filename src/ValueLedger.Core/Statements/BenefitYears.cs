using System.ComponentModel;

namespace ValueLedger.Core.Statements;

/// <summary>
/// A benefit year by year: net = netQuantity x unit value x remaining; presentValue = net x (1 -/+ optimism bias) x factor. In every row
/// beforeFading + faded = net.
/// </summary>
public sealed record BenefitYears
{
    /// <summary>None where nothing was observed or the outcome is unvalued.</summary>
    public required IReadOnlyList<BenefitYearLine> Lines { get; init; }

    [Description("What makes the rounded years add up to the rounded total.")]
    public required BenefitYearAmounts Rounding { get; init; }

    [Description("The sum of the years before they were rounded.")]
    public required BenefitYearAmounts Total { get; init; }
}

/// <summary>What a benefit comes to in one year.</summary>
/// <param name="Year">From 0, the first year of the period.</param>
/// <param name="Remaining">The part of the net quantity that counts in the year: of the outcome of each year what is left after drop-off; to 28 digits.</param>
/// <param name="Factor">What one of the year is worth in year 0; exact to 28 digits.</param>
/// <param name="BeforeFading">What the year would come to had nothing faded, in base-year prices, before optimism bias and discounting.</param>
/// <param name="Faded">What drop-off takes of it: net less beforeFading, so that it is below zero where a benefit fades.</param>
/// <param name="Net">In base-year prices, less drop-off, before optimism bias and discounting.</param>
/// <param name="PresentValue">With optimism bias, discounted.</param>
public sealed record BenefitYearLine(int Year, decimal Remaining, decimal Factor, decimal BeforeFading, decimal Faded, decimal Net, decimal PresentValue);

/// <summary>A rounding line or a total over years; null where the benefit has no value.</summary>
/// <param name="BeforeFading">In base-year prices, had nothing faded.</param>
/// <param name="Faded">What drop-off takes of it: net less beforeFading.</param>
/// <param name="Net">In base-year prices, before optimism bias and discounting.</param>
/// <param name="PresentValue">With optimism bias, discounted.</param>
public sealed record BenefitYearAmounts(decimal? BeforeFading, decimal? Faded, decimal? Net, decimal? PresentValue);
