using System.Text.Json.Serialization;

namespace ValueLedger.Client;

/// <summary>
/// The share by which costs are raised, benefits lowered and losses raised. A plain number states it: <c>OptimismBias = 0.15m</c>; or it is an uncertain
/// figure, or read from a table, or an upper bound with its mitigated share.
/// </summary>
public sealed record OptimismBiasDraft
{
    /// <summary>The bias itself, where it is neither read from a table nor mitigated.</summary>
    [JsonPropertyName("central")]
    public decimal? Central { get; init; }

    /// <summary>The lowest value it may have; for a normal distribution, the 5th percentile.</summary>
    [JsonPropertyName("low")]
    public decimal? Low { get; init; }

    /// <summary>The highest value it may have; for a normal distribution, the 95th percentile.</summary>
    [JsonPropertyName("high")]
    public decimal? High { get; init; }

    /// <summary>How it is distributed between low and high; triangular when left out.</summary>
    [JsonPropertyName("distribution")]
    public Distribution? Distribution { get; init; }

    /// <summary>Figures with the same name are drawn together; line and assumption when left out.</summary>
    [JsonPropertyName("draw")]
    public string? Draw { get; init; }

    /// <summary>The grade of confidence, 1 (best) to 6; the table gives its correction.</summary>
    [JsonPropertyName("grade")]
    public int? Grade { get; init; }

    /// <summary>Name of one of the confidence tables.</summary>
    [JsonPropertyName("table")]
    public string? Table { get; init; }

    /// <summary>The bias where nothing is mitigated.</summary>
    [JsonPropertyName("upperBound")]
    public FigureDraft? UpperBound { get; init; }

    /// <summary>The share of the upper bound that is mitigated, 0 to 1.</summary>
    [JsonPropertyName("mitigatedShare")]
    public FigureDraft? MitigatedShare { get; init; }

    public static implicit operator OptimismBiasDraft(decimal rate) => new() { Central = rate };

    public static OptimismBiasDraft FromDecimal(decimal rate) => rate;
}
