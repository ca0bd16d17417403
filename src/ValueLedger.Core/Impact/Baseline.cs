namespace ValueLedger.Core.Impact;

/// <summary>What the quantity was, or would be, without the programme.</summary>
/// <param name="Quantity">Over its span, or of a stock at its end.</param>
/// <param name="Months">The span that it is the quantity of; null where that is as long as what is observed, or does not matter.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record Baseline(Figure Quantity, int? Months, string Source)
{
    /// <summary>What of a sum falls on so many months.</summary>
    /// <param name="months">Of the period; part of a month as a part.</param>
    public Baseline Over(decimal months) => Months is { } span ? this with { Quantity = Quantity.Times(months).Over(span) } : this;
}
