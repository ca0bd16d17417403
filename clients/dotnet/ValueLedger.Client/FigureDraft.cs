using System.Text.Json.Serialization;

namespace ValueLedger.Client;

/// <summary>A figure that may be uncertain. If it is certain, a plain number is enough: <c>Quantity = 60</c>.</summary>
/// <param name="Central">The value that is used for every figure outside a simulation.</param>
public sealed record FigureDraft([property: JsonPropertyName("central")] decimal Central)
{
    /// <summary>The lowest value; for a normal distribution, the 5th percentile.</summary>
    [JsonPropertyName("low")]
    public decimal? Low { get; init; }

    /// <summary>The highest value; for a normal distribution, the 95th percentile.</summary>
    [JsonPropertyName("high")]
    public decimal? High { get; init; }

    /// <summary>How the values are distributed between low and high; triangular when left out.</summary>
    [JsonPropertyName("distribution")]
    public Distribution? Distribution { get; init; }

    /// <summary>Figures with the same name here are drawn together in a simulation; when left out, the rate's id, or line and assumption if
    /// there is no rate.</summary>
    [JsonPropertyName("draw")]
    public string? Draw { get; init; }

    /// <summary>A figure that is certain.</summary>
    /// <param name="central">The value.</param>
    public static implicit operator FigureDraft(decimal central) => new(central);

    /// <summary>A figure that is certain.</summary>
    /// <param name="central">The value.</param>
    public static FigureDraft FromDecimal(decimal central) => new(central);
}
