using System.Numerics;

namespace ValueLedger.Core.Appraisals.Simulation;

/// <summary>The numerator and denominator of one ratio of an appraisal.</summary>
internal sealed record RatioFormula<T>(Column<T> Numerator, Column<T> Denominator)
    where T : struct, INumber<T>;
