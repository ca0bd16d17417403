using NodaTime;
using ValueLedger.Core.Amounts;

namespace ValueLedger.Core.Rates;

/// <summary>What one unit of a measure is worth on a basis from a day on, and where the figure comes from.</summary>
public sealed record Rate
{
    /// <summary>Code of the measure.</summary>
    public required string Measure { get; init; }

    public required Basis Basis { get; init; }

    /// <summary>In the organisation's currency, per unit; up to six decimals.</summary>
    public required decimal Amount { get; init; }

    /// <summary>The measure's unit.</summary>
    public required string Unit { get; init; }

    /// <summary>First day on which it is in force, inclusive.</summary>
    public required LocalDate EffectiveFrom { get; init; }

    /// <summary>First day on which it is no longer in force, exclusive; null while open.</summary>
    public LocalDate? EffectiveTo { get; init; }

    /// <summary>Calendar (2013) or financial (2013-14); null when not stated.</summary>
    public string? PriceYear { get; init; }

    public required Source Source { get; init; }

    public string? Licence { get; init; }

    /// <summary>1 (best) to 6; null when not stated.</summary>
    public int? ConfidenceGrade { get; init; }

    public required Bound Bound { get; init; }

    public decimal? Low { get; init; }

    public decimal? High { get; init; }

    public Distribution? Distribution { get; init; }

    /// <summary>Whether it ends on the day it starts, which is how a wrong rate is withdrawn.</summary>
    public bool IsWithdrawn() => EffectiveTo <= EffectiveFrom;

    public bool HasEndedBy(LocalDate day) => EffectiveTo <= day;
}
