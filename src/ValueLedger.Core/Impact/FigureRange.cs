using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Impact;

/// <summary>The range of an uncertain figure, and its distribution.</summary>
/// <param name="Low">At most the central value. For a normal distribution, the 5th percentile.</param>
/// <param name="High">At least the central value. For a normal distribution, the 95th percentile.</param>
/// <param name="Distribution">Triangular unless stated.</param>
/// <param name="Draw">Figures with the same name are drawn together, once per run: the name stated, or else the id of the rate, or else line and assumption.</param>
public sealed record FigureRange(decimal Low, decimal High, Distribution Distribution, string Draw);
