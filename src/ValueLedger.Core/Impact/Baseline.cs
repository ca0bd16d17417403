namespace ValueLedger.Core.Impact;

/// <summary>What the quantity was, or would be, without the programme.</summary>
/// <param name="Quantity">Over its number of months; for a stock, at the end of them.</param>
/// <param name="Months">The number of months that the quantity covers; null where it covers as much as the observation, or does not matter.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record Baseline(Figure Quantity, int? Months, string Source)
{
    /// <summary>The part of a sum that falls into a number of months.</summary>
    /// <param name="months">The months of the period; part of a month counts as a fraction.</param>
    public Baseline Over(decimal months) => Months is { } span ? this with { Quantity = Quantity.Times(months).Over(span) } : this;
}
