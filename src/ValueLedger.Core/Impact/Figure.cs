namespace ValueLedger.Core.Impact;

/// <summary>A quantity, amount, rate or share that an appraisal or impact map states, certain or uncertain.</summary>
/// <param name="Central">The value used for every figure outside a simulation.</param>
public sealed record Figure(decimal Central)
{
    /// <summary>Null when the figure is taken as certain.</summary>
    public FigureRange? Range { get; init; }

    /// <summary>The figure multiplied by a factor, drawn under the same name.</summary>
    public Figure Times(decimal factor) => new(Central * factor) { Range = Range is { } range ? range with { Low = range.Low * factor, High = range.High * factor } : null };

    public Figure Over(decimal divisor) => new(Central / divisor) { Range = Range is { } range ? range with { Low = range.Low / divisor, High = range.High / divisor } : null };

    public static implicit operator Figure(decimal central) => new(central);

    public static Figure FromDecimal(decimal central) => new(central);
}
