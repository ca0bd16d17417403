using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Impact;

/// <summary>Between which values an uncertain figure lies, and how.</summary>
/// <param name="Low">At most the central value. Of a normal distribution the 5th percentile.</param>
/// <param name="High">At least the central value. Of a normal distribution the 95th percentile.</param>
/// <param name="Distribution">Triangular unless stated.</param>
/// <param name="Draw">Figures of one name are drawn together, once in a run: the name stated, else the id of the rate, else line and assumption.</param>
public sealed record FigureRange(decimal Low, decimal High, Distribution Distribution, string Draw);
