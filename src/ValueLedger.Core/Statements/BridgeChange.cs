namespace ValueLedger.Core.Statements;

/// <summary>A member whose value a record changed. Before and after follow the order of the log, in whichever direction the bridge runs.</summary>
/// <param name="Member">Name of the member in JSON; for a nested member the path to it, for example lines/serious/deadweight.</param>
/// <param name="Before">The value before, as in JSON; null where there was none.</param>
/// <param name="After">The value after, as in JSON; null where there is none.</param>
public sealed record BridgeChange(string Member, string? Before, string? After);
