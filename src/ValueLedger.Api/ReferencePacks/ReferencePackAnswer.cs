using NodaTime;
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

    /// <summary>Code of the measure of citizens' hours for which its rates are recorded unless another is named; null if the pack has its own measures.</summary>
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
    public static ReferencePackAnswer Of(ReferencePack pack, IEnumerable<PackLoad> loads) => new()
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
