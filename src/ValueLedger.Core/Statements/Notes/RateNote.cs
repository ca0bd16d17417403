using System.ComponentModel;
using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Statements.Notes;

/// <summary>A rate that a statement uses.</summary>
public sealed record RateNote
{
    /// <summary>Id of the rate.</summary>
    public required string Id { get; init; }

    /// <summary>Code of the measure.</summary>
    public required string Measure { get; init; }

    /// <summary>The basis of the valuation.</summary>
    public required Basis Basis { get; init; }

    /// <summary>Amount per unit.</summary>
    public required decimal Amount { get; init; }

    /// <summary>The unit that the amount is for.</summary>
    public required string Unit { get; init; }

    /// <summary>First day on which it is in force, inclusive.</summary>
    public required LocalDate EffectiveFrom { get; init; }

    /// <summary>First day on which it is no longer in force, exclusive; null while open.</summary>
    public required LocalDate? EffectiveTo { get; init; }

    /// <summary>Calendar (2013) or financial (2013-14); null when not stated.</summary>
    public required string? PriceYear { get; init; }

    [Description("Where the figure comes from.")]
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

    /// <summary>The name under which it is drawn: figures with the same name vary together. Null without a range.</summary>
    public required string? Draw { get; init; }

    /// <summary>Id of the rate that has since replaced it, with the same measure, basis and first day, and now counts for entries; null
    /// while it has not been replaced.</summary>
    public required string? ReplacedBy { get; init; }

    /// <summary>The lines that it values.</summary>
    public required IReadOnlyList<string> UsedBy { get; init; }

    internal static RateNote Of(RecordedRate recorded, RecordedRate? replacement, IReadOnlyList<string> usedBy) =>
        new()
        {
            Id = recorded.Id.ToString(),
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
            Draw = recorded.Rate.Low is null ? null : recorded.Rate.Draw ?? recorded.Id.ToString(),
            ReplacedBy = replacement?.Id.ToString(),
            UsedBy = usedBy,
        };
}
