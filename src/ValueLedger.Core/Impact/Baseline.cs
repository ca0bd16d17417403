namespace ValueLedger.Core.Impact;

/// <summary>What the quantity was, or would be, without the programme, for a span as long as the period observed.</summary>
public sealed record Baseline(Figure Quantity, string Source);
