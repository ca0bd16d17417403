using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Impact;

/// <summary>A quantity, amount, rate or share that an appraisal or impact map states, certain or uncertain.</summary>
/// <param name="Central">The value used for every figure outside a simulation.</param>
public sealed record Figure(decimal Central)
{
    /// <summary>Null when the figure is taken as certain.</summary>
    public FigureRange? Range { get; init; }

    /// <summary>The figure multiplied by a factor, drawn under the same name.</summary>
    public Figure Times(decimal factor) =>
        new(Central * factor) { Range = Range is { } range ? range with { Low = range.Low * factor, High = range.High * factor } : null };

    public Figure Over(decimal divisor) =>
        new(Central / divisor)
        {
            Range = Range is { } range ? range with { Low = range.Low / divisor, High = range.High / divisor } : null,
        };

    public static implicit operator Figure(decimal central) => new(central);

    public static Figure FromDecimal(decimal central) => new(central);
}

/// <summary>The range of an uncertain figure, and its distribution.</summary>
/// <param name="Low">At most the central value. For a normal distribution, the 5th percentile.</param>
/// <param name="High">At least the central value. For a normal distribution, the 95th percentile.</param>
/// <param name="Distribution">Triangular unless stated.</param>
/// <param name="Draw">Figures with the same name are drawn together, once per run: the name stated, or else the id of the rate, or else
/// line and assumption.</param>
public sealed record FigureRange(decimal Low, decimal High, Distribution Distribution, string Draw);

/// <summary>The value used for each figure in a computation: its central value, or a drawn one.</summary>
public interface IFigureReading
{
    decimal Of(Figure figure);
}

/// <summary>Uses the central value of every figure.</summary>
public sealed class CentralReading : IFigureReading
{
    public static readonly CentralReading Instance = new();

    private CentralReading() { }

    public decimal Of(Figure figure) => figure.Central;
}
