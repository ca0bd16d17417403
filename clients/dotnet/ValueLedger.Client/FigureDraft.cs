using System.Text.Json.Serialization;

namespace ValueLedger.Client;

/// <summary>A figure that may be uncertain. A plain number states a certain one: <c>Quantity = 60</c>.</summary>
/// <param name="Central">The value used for every figure outside a simulation.</param>
public sealed record FigureDraft([property: JsonPropertyName("central")] decimal Central)
{
    /// <summary>The lowest value it may have; for a normal distribution, the 5th percentile.</summary>
    [JsonPropertyName("low")]
    public decimal? Low { get; init; }

    /// <summary>The highest value it may have; for a normal distribution, the 95th percentile.</summary>
    [JsonPropertyName("high")]
    public decimal? High { get; init; }

    /// <summary>How it is distributed between low and high; triangular when left out.</summary>
    [JsonPropertyName("distribution")]
    public Distribution? Distribution { get; init; }

    /// <summary>Figures with the same name are drawn together. When left out, the name is the id of the rate, or else line and assumption.</summary>
    [JsonPropertyName("draw")]
    public string? Draw { get; init; }

    public static implicit operator FigureDraft(decimal central) => new(central);

    public static FigureDraft FromDecimal(decimal central) => new(central);
}
