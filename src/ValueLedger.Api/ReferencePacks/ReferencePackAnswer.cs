using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;
using ValueLedger.Core.ReferencePacks;
using ValueLedger.Storage.ReferencePacks;

namespace ValueLedger.Api.ReferencePacks;

/// <summary>Public figures supplied with the product: what they are, where they come from, and when the organisation loaded them.</summary>
public sealed record ReferencePackAnswer
{
    /// <summary>The name under which the pack is loaded.</summary>
    public required string Name { get; init; }

    /// <summary>The month in which the pack was put together, or the publisher's release.</summary>
    public required string Version { get; init; }

    /// <summary>What the pack contains.</summary>
    public required string Title { get; init; }

    /// <summary>Who publishes the figures.</summary>
    public required string Publisher { get; init; }

    /// <summary>The address where the figures can be read.</summary>
    public required string Url { get; init; }

    /// <summary>The licences of its figures, each listed once; each rate and series states its own licence.</summary>
    public required IReadOnlyList<string> Licences { get; init; }

    /// <summary>Secondary if at least one of its figures was seen only in a third party's copy.</summary>
    public required SourceStatus Status { get; init; }

    /// <summary>When the figures were taken from their source.</summary>
    public required LocalDate Retrieved { get; init; }

    /// <summary>The last day, inclusive, for which no newer figures are known; values on later days are flagged.</summary>
    public required LocalDate CompleteUntil { get; init; }

    /// <summary>The currency of its rates; null without rates.</summary>
    public required string? Currency { get; init; }

    /// <summary>Code of the measure of citizens' hours for which its rates are recorded unless another is named; null if the pack has its
    /// own measures.</summary>
    public required string? Measure { get; init; }

    /// <summary>Parties that are registered with the pack if they do not exist yet.</summary>
    public required IReadOnlyList<Party> Parties { get; init; }

    /// <summary>Measures that are registered with the pack if they do not exist yet.</summary>
    public required IReadOnlyList<Measure> Measures { get; init; }

    /// <summary>The rates in the pack.</summary>
    public required IReadOnlyList<PackRateAnswer> Rates { get; init; }

    /// <summary>Series for appraisals that belong to the pack.</summary>
    public required IReadOnlyList<PackSeries> Series { get; init; }

    /// <summary>When the organisation loaded this and other versions of the pack; empty if it loaded none.</summary>
    public required IReadOnlyList<PackLoadedAnswer> Loaded { get; init; }

    /// <param name="pack">The pack as supplied.</param>
    /// <param name="loads">The loads of all packs.</param>
    public static ReferencePackAnswer Of(ReferencePack pack, IEnumerable<PackLoad> loads) =>
        new()
        {
            Name = pack.Name,
            Version = pack.Version,
            Title = pack.Title,
            Publisher = pack.Publisher,
            Url = pack.Url,
            Licences = pack.Licences,
            Status = pack.Status,
            Retrieved = pack.Retrieved,
            CompleteUntil = pack.CompleteUntil,
            Currency = pack.Currency,
            Measure = pack.Measure,
            Parties = pack.Parties,
            Measures = pack.Measures,
            Rates = [.. pack.Rates.Select(PackRateAnswer.Of)],
            Series = pack.Series,
            Loaded = [.. loads.Where(load => load.Pack.Name == pack.Name).Select(PackLoadedAnswer.Of)],
        };
}

/// <summary>A rate that a pack holds.</summary>
/// <param name="Measure">Code of the measure; in a pack of wages, the measure that is used unless another is named.</param>
/// <param name="Basis">The basis on which a unit is worth the amount.</param>
/// <param name="Amount">The amount per unit, as published. If there are components, their sum is the value of a unit.</param>
/// <param name="Unit">The unit that the amount is for.</param>
/// <param name="EffectiveFrom">The first day on which the rate is in force, inclusive.</param>
/// <param name="EffectiveTo">The first day on which the rate is no longer in force, exclusive; null if it has no end.</param>
/// <param name="PriceYear">The year in whose prices the amount is: a calendar year (2013) or a financial year (2013-14); null if not
/// stated.</param>
/// <param name="Source">Where the figure comes from, whether it was taken from there or from a copy, and until when no newer figure is
/// known.</param>
/// <param name="Licence">The licence under which the figure may be used, as far as it was found.</param>
/// <param name="Components">Who gains which part of the amount; empty if it is not split.</param>
/// <param name="RoundingTolerance">By how much the sum of the components may differ from the amount; null without components.</param>
public sealed record PackRateAnswer(
    string Measure,
    Basis Basis,
    decimal Amount,
    string Unit,
    LocalDate EffectiveFrom,
    LocalDate? EffectiveTo,
    string? PriceYear,
    Source Source,
    string Licence,
    IReadOnlyList<RateComponent> Components,
    decimal? RoundingTolerance
)
{
    public static PackRateAnswer Of(Rate rate) =>
        new(
            rate.Measure,
            rate.Basis,
            rate.Amount,
            rate.Unit,
            rate.EffectiveFrom,
            rate.EffectiveTo,
            rate.PriceYear,
            rate.Source,
            rate.Licence!,
            rate.Components ?? [],
            rate.RoundingTolerance
        );
}

/// <summary>When a pack was loaded.</summary>
/// <param name="Version">The version that was loaded.</param>
/// <param name="Measure">Code of the measure for which its rates were recorded; null if the pack has its own measures.</param>
/// <param name="Sequence">The number of its record in the organisation's log.</param>
/// <param name="RecordedAt">When it was recorded.</param>
/// <param name="Sha256">SHA-256 of the file that was loaded, in hexadecimal.</param>
public sealed record PackLoadedAnswer(string Version, string? Measure, long Sequence, Instant RecordedAt, string Sha256)
{
    public static PackLoadedAnswer Of(PackLoad load) =>
        new(load.Pack.Version, load.Pack.Measure, load.Sequence, load.RecordedAt, load.Pack.Sha256);
}

/// <summary>Every pack supplied with the product.</summary>
/// <param name="Items">In the order of their names.</param>
public sealed record ReferencePackList(IReadOnlyList<ReferencePackAnswer> Items);
