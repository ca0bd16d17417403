namespace ValueLedger.Core.Amounts;

/// <summary>A quantity of a measure in millionths of its unit, so that sums of any order are exact.</summary>
/// <param name="Micros">Millionths of the unit; negative only in a reversal.</param>
public readonly record struct Quantity(long Micros)
{
    public const int DecimalPlaces = 6;

    public const decimal MicrosPerUnit = 1_000_000m;

    /// <summary>The largest quantity one entry may have, inclusive.</summary>
    public const long Largest = 999_999_999_999;

    /// <summary>The quotient gets no more decimals than it needs; dividing by one changes only the scale.</summary>
    private const decimal OneWithEveryDecimal = 1.0000000000000000000000000000m;

    public static Quantity operator -(Quantity quantity) => new(-quantity.Micros);

    public static Quantity Negate(Quantity quantity) => -quantity;

    /// <summary>Whether the figure has at most six decimal places; trailing zeros do not count.</summary>
    public static bool IsExact(decimal figure) => decimal.Round(figure, DecimalPlaces) == figure;

    /// <summary>The quantity of a figure that is exact and within range.</summary>
    public static Quantity Of(decimal figure) => new((long)(figure * MicrosPerUnit));

    /// <summary>In units, without trailing zeros.</summary>
    public decimal ToDecimal() => Micros / MicrosPerUnit;

    /// <summary>A sum of quantities, without trailing zeros.</summary>
    public static decimal Bare(decimal sum) => sum / OneWithEveryDecimal;

    /// <summary>A sum of whole units and a sum of the millionths beside them, together in millionths; each sum by itself fits an
    /// integer.</summary>
    public static decimal MicrosOf(long wholes, long micros) => (wholes * MicrosPerUnit) + micros;

    /// <summary>A sum of millionths as units, without trailing zeros.</summary>
    public static decimal Units(decimal micros) => micros / MicrosPerUnit;
}
