namespace ValueLedger.Core.Impact;

/// <summary>How sure a figure is, and by whose table that is corrected.</summary>
/// <param name="Table">Name of the table, with its version.</param>
/// <param name="Grade">1 (best) to 6.</param>
public sealed record ConfidenceGrade(string Table, int Grade);
