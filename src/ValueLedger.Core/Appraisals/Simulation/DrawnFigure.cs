using System.Numerics;
using ValueLedger.Core.Impact;

namespace ValueLedger.Core.Appraisals.Simulation;

/// <summary>An uncertain figure and the column that its values are put into.</summary>
/// <param name="Range">Low is below high.</param>
/// <param name="IsShare">Whether what is drawn is clipped to 0 to 1.</param>
internal sealed record DrawnFigure<T>(decimal Central, FigureRange Range, bool IsShare, Column<T> Column)
    where T : struct, INumber<T>;
