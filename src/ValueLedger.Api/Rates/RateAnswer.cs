using NodaTime;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Rates;

namespace ValueLedger.Api.Rates;

/// <summary>A recorded rate.</summary>
public sealed record RateAnswer
{
    /// <summary>Server-made and opaque.</summary>
    [NullInADryRun]
    public required Guid? Id { get; init; }

    /// <summary>Its sequence in the organisation's log.</summary>
    [NullInADryRun]
    public required long? Sequence { get; init; }

    /// <summary>When it was recorded; never earlier than records before it.</summary>
    [NullInADryRun]
    public required Instant? RecordedAt { get; init; }

    /// <summary>Code of the measure.</summary>
    public required string Measure { get; init; }

    /// <summary>The basis of the valuation.</summary>
    public required Basis Basis { get; init; }

    /// <summary>The stated amount per unit, in the organisation's currency. Where there are components, a unit is worth their
    /// sum.</summary>
    public required decimal Amount { get; init; }

    /// <summary>The unit that the amount is for.</summary>
    public required string Unit { get; init; }

    /// <summary>First day on which it is in force, inclusive.</summary>
    public required LocalDate EffectiveFrom { get; init; }

    /// <summary>First day on which it is no longer in force, exclusive; null while open.</summary>
    public required LocalDate? EffectiveTo { get; init; }

    /// <summary>Calendar (2013) or financial (2013-14); null when not stated.</summary>
    public required string? PriceYear { get; init; }

    /// <summary>Where the figure comes from.</summary>
    public required Source Source { get; init; }

    /// <summary>The licence under which the figure may be used; null when not stated.</summary>
    public required string? Licence { get; init; }

    /// <summary>1 (best) to 6; null when not stated.</summary>
    public required int? ConfidenceGrade { get; init; }

    /// <summary>Whether the amount is exact or a bound.</summary>
    public required Bound Bound { get; init; }

    /// <summary>The lowest amount possible; null without a range.</summary>
    public required decimal? Low { get; init; }

    /// <summary>The highest amount possible; null without a range.</summary>
    public required decimal? High { get; init; }

    /// <summary>How the amount is distributed between low and high; null when not stated.</summary>
    public required Distribution? Distribution { get; init; }

    /// <summary>The name under which it is drawn; null where the rate's id is used.</summary>
    public required string? Draw { get; init; }

    /// <summary>Who gains which part of it, in the order stated; empty when it is not split.</summary>
    public required IReadOnlyList<RateComponent> Components { get; init; }

    /// <summary>How much the sum of the components may differ from the amount; null without components.</summary>
    public required decimal? RoundingTolerance { get; init; }

    public static RateAnswer Of(RecordedRate recorded, bool isDryRun = false) =>
        new()
        {
            Id = isDryRun ? null : recorded.Id.Value,
            Sequence = isDryRun ? null : recorded.Sequence,
            RecordedAt = isDryRun ? null : recorded.RecordedAt,
            Measure = recorded.Rate.Measure,
            Basis = recorded.Rate.Basis,
            Amount = recorded.Rate.Amount,
            Unit = recorded.Rate.Unit,
            EffectiveFrom = recorded.Rate.EffectiveFrom,
            EffectiveTo = recorded.Rate.EffectiveTo,
            PriceYear = recorded.Rate.PriceYear,
            Source = recorded.Rate.Source,
            Licence = recorded.Rate.Licence,
            ConfidenceGrade = recorded.Rate.ConfidenceGrade,
            Bound = recorded.Rate.Bound,
            Low = recorded.Rate.Low,
            High = recorded.Rate.High,
            Distribution = recorded.Rate.Distribution,
            Draw = recorded.Rate.Draw,
            Components = recorded.Rate.Components ?? [],
            RoundingTolerance = recorded.Rate.RoundingTolerance,
        };
}
