namespace ValueLedger.Core.Impact;

/// <summary>How certain a figure is, and the table by which it is corrected.</summary>
/// <param name="Table">Name of the table, including its version.</param>
/// <param name="Grade">1 (best) to 6.</param>
public sealed record ConfidenceGrade(string Table, int Grade);
