using System.Text.Json.Serialization;

namespace ValueLedger.Client;

/// <summary>
/// By which share costs are raised, benefits lowered and losses raised. A plain number states it: <c>OptimismBias = 0.15m</c>; or it is an uncertain
/// figure, or looked up in a table, or an upper bound of which a share is mitigated.
/// </summary>
public sealed record OptimismBiasDraft
{
    /// <summary>The bias itself, where it is neither looked up in a table nor mitigated.</summary>
    [JsonPropertyName("central")]
    public decimal? Central { get; init; }

    /// <summary>The least it may be; of a normal distribution the 5th percentile.</summary>
    [JsonPropertyName("low")]
    public decimal? Low { get; init; }

    /// <summary>The most it may be; of a normal distribution the 95th percentile.</summary>
    [JsonPropertyName("high")]
    public decimal? High { get; init; }

    /// <summary>How it lies between low and high; triangular when left out.</summary>
    [JsonPropertyName("distribution")]
    public Distribution? Distribution { get; init; }

    /// <summary>Figures of one name are drawn together; line and assumption when left out.</summary>
    [JsonPropertyName("draw")]
    public string? Draw { get; init; }

    /// <summary>The grade of confidence, 1 (best) to 6, whose correction the table says.</summary>
    [JsonPropertyName("grade")]
    public int? Grade { get; init; }

    /// <summary>Name of one of the confidence tables.</summary>
    [JsonPropertyName("table")]
    public string? Table { get; init; }

    /// <summary>The bias where nothing is mitigated.</summary>
    [JsonPropertyName("upperBound")]
    public FigureDraft? UpperBound { get; init; }

    /// <summary>The share of the upper bound that is managed, 0 to 1.</summary>
    [JsonPropertyName("mitigatedShare")]
    public FigureDraft? MitigatedShare { get; init; }

    public static implicit operator OptimismBiasDraft(decimal rate) => new() { Central = rate };

    public static OptimismBiasDraft FromDecimal(decimal rate) => rate;
}
