using System.Text.Json.Serialization;

namespace ValueLedger.Client;

/// <summary>
/// The share by which costs are raised, benefits lowered and losses raised. It is a plain number, as in <c>OptimismBias = 0.15m</c>, an
/// uncertain figure, a grade looked up in a table, or an upper bound of which a share is mitigated.
/// </summary>
public sealed record OptimismBiasDraft
{
    /// <summary>The bias itself, if it is neither looked up in a table nor mitigated.</summary>
    [JsonPropertyName("central")]
    public decimal? Central { get; init; }

    /// <summary>The lowest value; for a normal distribution, the 5th percentile.</summary>
    [JsonPropertyName("low")]
    public decimal? Low { get; init; }

    /// <summary>The highest value; for a normal distribution, the 95th percentile.</summary>
    [JsonPropertyName("high")]
    public decimal? High { get; init; }

    /// <summary>How the values are distributed between low and high; triangular when left out.</summary>
    [JsonPropertyName("distribution")]
    public Distribution? Distribution { get; init; }

    /// <summary>Figures with the same name here are drawn together in a simulation; line and assumption when left out.</summary>
    [JsonPropertyName("draw")]
    public string? Draw { get; init; }

    /// <summary>The grade of confidence, 1 (best) to 6, for which the table gives the correction.</summary>
    [JsonPropertyName("grade")]
    public int? Grade { get; init; }

    /// <summary>Name of one of the confidence tables.</summary>
    [JsonPropertyName("table")]
    public string? Table { get; init; }

    /// <summary>The bias if nothing is mitigated.</summary>
    [JsonPropertyName("upperBound")]
    public FigureDraft? UpperBound { get; init; }

    /// <summary>The share of the upper bound that is mitigated, 0 to 1.</summary>
    [JsonPropertyName("mitigatedShare")]
    public FigureDraft? MitigatedShare { get; init; }

    /// <summary>A bias that is neither uncertain, looked up in a table nor mitigated.</summary>
    /// <param name="rate">The bias.</param>
    public static implicit operator OptimismBiasDraft(decimal rate) => new() { Central = rate };

    /// <summary>A bias that is neither uncertain, looked up in a table nor mitigated.</summary>
    /// <param name="rate">The bias.</param>
    public static OptimismBiasDraft FromDecimal(decimal rate) => rate;
}
