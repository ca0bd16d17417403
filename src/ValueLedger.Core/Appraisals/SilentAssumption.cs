namespace ValueLedger.Core.Appraisals;

/// <summary>A deduction that was not mentioned; it counts as zero.</summary>
/// <param name="Line">Code of the benefit.</param>
/// <param name="Assumption">deadweight, displacement, attributionToOthers or dropOff.</param>
public sealed record SilentAssumption(string Line, string Assumption);
