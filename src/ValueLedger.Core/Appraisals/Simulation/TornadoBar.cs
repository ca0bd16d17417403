namespace ValueLedger.Core.Appraisals.Simulation;

/// <summary>The npsv when one draw is at its low and at its high value, and everything else is central.</summary>
/// <param name="Draw">Name of the draw.</param>
/// <param name="Figures">The places of its figures, in line order.</param>
/// <param name="Low">In the currency of the appraisal.</param>
/// <param name="High">In the currency of the appraisal; below <paramref name="Low"/> where more of the figure is worse.</param>
public sealed record TornadoBar(string Draw, IReadOnlyList<FigurePlace> Figures, decimal Low, decimal High);
