namespace ValueLedger.Core.Statements;

/// <summary>A member that a record gave another value, in the order of the log, whichever way the bridge leads.</summary>
/// <param name="Member">Its name on the wire; of a nested one the path to it, such as lines/serious/deadweight.</param>
/// <param name="Before">What it was, as on the wire; null where there was nothing.</param>
/// <param name="After">What it is, as on the wire; null where there is nothing.</param>
public sealed record BridgeChange(string Member, string? Before, string? After);
