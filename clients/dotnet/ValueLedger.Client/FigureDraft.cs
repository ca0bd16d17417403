using System.Text.Json.Serialization;

namespace ValueLedger.Client;

/// <summary>A figure that may be uncertain. A plain number stands for one that is not: <c>Quantity = 60</c>.</summary>
/// <param name="Central">The value that every figure outside a simulation is made of.</param>
public sealed record FigureDraft([property: JsonPropertyName("central")] decimal Central)
{
    /// <summary>The least it may be; of a normal distribution the 5th percentile.</summary>
    [JsonPropertyName("low")]
    public decimal? Low { get; init; }

    /// <summary>The most it may be; of a normal distribution the 95th percentile.</summary>
    [JsonPropertyName("high")]
    public decimal? High { get; init; }

    /// <summary>How it lies between low and high; triangular when left out.</summary>
    [JsonPropertyName("distribution")]
    public Distribution? Distribution { get; init; }

    /// <summary>Figures of one name are drawn together; the rate's id, else line and assumption, when left out.</summary>
    [JsonPropertyName("draw")]
    public string? Draw { get; init; }

    public static implicit operator FigureDraft(decimal central) => new(central);

    public static FigureDraft FromDecimal(decimal central) => new(central);
}
