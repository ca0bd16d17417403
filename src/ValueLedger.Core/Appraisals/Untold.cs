namespace ValueLedger.Core.Appraisals;

/// <summary>What nobody told of an outcome, so that silence counts for or against it.</summary>
/// <param name="Flags">Which parts of it; in the order in which flags are declared.</param>
/// <param name="Errs">On which side of the truth the benefit lies for it.</param>
public sealed record Untold(IReadOnlyList<AppraisalFlag> Flags, Side Errs);
