namespace ValueLedger.Core.Appraisals;

/// <summary>What was not reported about an outcome, so that the missing reports count for or against it.</summary>
/// <param name="Flags">Flags of the missing parts, in the order in which flags are declared.</param>
/// <param name="Errs">Whether the benefit is too high or too low because of it.</param>
public sealed record Untold(IReadOnlyList<AppraisalFlag> Flags, Side Errs);
