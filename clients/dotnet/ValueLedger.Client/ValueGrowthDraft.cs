using System.Text.Json.Serialization;

namespace ValueLedger.Client;

/// <summary>By how much what a unit is worth grows from year to year, in real terms. A plain number is enough, as in
/// <c>ValueGrowth = 0.015m</c>; or state its source beside it.</summary>
public sealed record ValueGrowthDraft
{
    /// <summary>Growth per year as a share of the year before; year 0 has the value as stated.</summary>
    [JsonPropertyName("rate")]
    public decimal Rate { get; init; }

    /// <summary>The source of the rate.</summary>
    [JsonPropertyName("source")]
    public string? Source { get; init; }

    /// <summary>A rate without a source.</summary>
    /// <param name="rate">The rate.</param>
    public static implicit operator ValueGrowthDraft(decimal rate) => new() { Rate = rate };

    /// <summary>A rate without a source.</summary>
    /// <param name="rate">The rate.</param>
    public static ValueGrowthDraft FromDecimal(decimal rate) => rate;
}
