namespace ValueLedger.Core.Impact;

/// <summary>How the same quantity changed where there was no programme.</summary>
/// <param name="Change">As a share of the quantity before: -0.22 for a fall of 22 %.</param>
public sealed record Comparator(Figure Change, string Source);
