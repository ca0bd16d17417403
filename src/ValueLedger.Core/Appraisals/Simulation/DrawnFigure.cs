using System.Numerics;
using ValueLedger.Core.Impact;

namespace ValueLedger.Core.Appraisals.Simulation;

/// <summary>An uncertain figure and the column for its values.</summary>
/// <param name="Range">Low is below high.</param>
/// <param name="IsShare">Whether drawn values are clipped to the range 0 to 1.</param>
internal sealed record DrawnFigure<T>(decimal Central, FigureRange Range, bool IsShare, Column<T> Column)
    where T : struct, INumber<T>;
