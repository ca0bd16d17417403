namespace ValueLedger.Core.Appraisals.Simulation;

/// <summary>What npsv comes to when one thing that is drawn is at its low and at its high, and everything else is central.</summary>
/// <param name="Draw">The name it is drawn by.</param>
/// <param name="Figures">Where it stands, in line order.</param>
/// <param name="Low">In the currency of the appraisal.</param>
/// <param name="High">In the currency of the appraisal; below <paramref name="Low"/> where more of the figure is worse.</param>
public sealed record TornadoBar(string Draw, IReadOnlyList<FigurePlace> Figures, decimal Low, decimal High);
