using System.Numerics;

namespace ValueLedger.Core.Appraisals.Simulation;

/// <summary>One ratio of an appraisal, over and under the line.</summary>
internal sealed record RatioFormula<T>(Column<T> Numerator, Column<T> Denominator)
    where T : struct, INumber<T>;
