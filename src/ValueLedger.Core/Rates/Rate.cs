using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Records;

namespace ValueLedger.Core.Rates;

/// <summary>What one unit of a measure is worth on a basis from a day on, and where the figure comes from.</summary>
public sealed record Rate
{
    /// <summary>Code of the measure.</summary>
    public required string Measure { get; init; }

    public required Basis Basis { get; init; }

    /// <summary>The stated amount per unit, in the organisation's currency; up to six decimals. What a unit is worth is
    /// <see cref="Worth"/>.</summary>
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

    /// <summary>The name under which it is drawn; figures with the same name vary together; null for a name of its own.</summary>
    public string? Draw { get; init; }

    /// <summary>Who gains which part of it, in the order stated; null when it is not split.</summary>
    public IReadOnlyList<RateComponent>? Components { get; init; }

    /// <summary>How much the sum of the components may differ from the amount; null without components.</summary>
    public decimal? RoundingTolerance { get; init; }

    /// <summary>What one unit is worth: the sum of the components where there are any, otherwise the amount.</summary>
    public decimal Worth() => Components?.Sum(component => component.Amount) ?? Amount;

    /// <summary>Whether it ends on the day it starts, which means that a wrong rate was withdrawn.</summary>
    public bool IsWithdrawn() => EffectiveTo <= EffectiveFrom;

    public bool HasEndedBy(LocalDate day) => EffectiveTo <= day;

    /// <summary>The days on which the state of what it values changes: it starts, it ends, or a newer figure may exist.</summary>
    public IEnumerable<LocalDate> TurningDays()
    {
        yield return EffectiveFrom;
        if (EffectiveTo is { } end)
        {
            yield return end;
        }

        if (Source.CompleteUntil is { } last && last < LocalDate.MaxIsoValue)
        {
            yield return last.PlusDays(1);
        }
    }

    public bool Equals(Rate? other) =>
        other is not null && Members().SequenceEqual(other.Members()) && (Components ?? []).SequenceEqual(other.Components ?? []);

    public override int GetHashCode() => HashCode.Combine(Measure, Basis, EffectiveFrom, Amount);

    private IEnumerable<object?> Members() =>
        [
            Measure,
            Basis,
            Amount,
            Unit,
            EffectiveFrom,
            EffectiveTo,
            PriceYear,
            Source,
            Licence,
            ConfidenceGrade,
            Bound,
            Low,
            High,
            Distribution,
            Draw,
            RoundingTolerance,
        ];
}

/// <summary>The part of a unit's worth that one party gains.</summary>
public sealed record RateComponent
{
    /// <summary>Code of the party that gains it.</summary>
    public required string Party { get; init; }

    /// <summary>Category of the benefit.</summary>
    public required BenefitCategory Category { get; init; }

    /// <summary>In the organisation's currency, per unit.</summary>
    public required decimal Amount { get; init; }

    /// <summary>The share of it, 0 to 1, that a budget can really give up; null when not stated.</summary>
    public decimal? Cashability { get; init; }
}

/// <summary>A rate with the record that states it.</summary>
public sealed record RecordedRate(RecordId Id, long Sequence, Instant RecordedAt, Rate Rate);
