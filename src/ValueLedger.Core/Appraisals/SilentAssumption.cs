namespace ValueLedger.Core.Appraisals;

/// <summary>A deduction of which nothing was said; it counts as nothing.</summary>
/// <param name="Line">Code of the benefit.</param>
/// <param name="Assumption">deadweight, displacement, attributionToOthers or dropOff.</param>
public sealed record SilentAssumption(string Line, string Assumption);
