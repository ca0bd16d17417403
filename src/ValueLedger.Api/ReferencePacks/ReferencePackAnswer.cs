using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;
using ValueLedger.Core.ReferencePacks;
using ValueLedger.Storage.ReferencePacks;

namespace ValueLedger.Api.ReferencePacks;

/// <summary>Public figures that come with the product: what they are, where they come from, and when the organisation loaded them.</summary>
public sealed record ReferencePackAnswer
{
    /// <summary>Under which it is loaded.</summary>
    public required string Name { get; init; }

    /// <summary>The month in which it was put together, or the release of its publisher.</summary>
    public required string Version { get; init; }

    /// <summary>What it holds.</summary>
    public required string Title { get; init; }

    /// <summary>Who publishes the figures.</summary>
    public required string Publisher { get; init; }

    /// <summary>Where they can be read.</summary>
    public required string Url { get; init; }

    /// <summary>The licences of its figures, each once; those of rates and series say which is whose.</summary>
    public required IReadOnlyList<string> Licences { get; init; }

    /// <summary>Secondary as soon as one of its figures was seen in a third party's copy only.</summary>
    public required SourceStatus Status { get; init; }

    /// <summary>When the figures were taken from their source.</summary>
    public required LocalDate Retrieved { get; init; }

    /// <summary>The last day for which nothing newer is known than what it holds; what its figures value later is flagged.</summary>
    public required LocalDate CompleteUntil { get; init; }

    /// <summary>In which its rates are; null without rates.</summary>
    public required string? Currency { get; init; }

    /// <summary>The measure of citizens' hours that takes its rates where no other is named; null where it has measures of its own.</summary>
    public required string? Measure { get; init; }

    /// <summary>Parties that are registered with it where they are missing.</summary>
    public required IReadOnlyList<Party> Parties { get; init; }

    /// <summary>Measures that are registered with it where they are missing.</summary>
    public required IReadOnlyList<Measure> Measures { get; init; }

    /// <summary>Its rates.</summary>
    public required IReadOnlyList<PackRateAnswer> Rates { get; init; }

    /// <summary>Series of the appraisals that it stands for.</summary>
    public required IReadOnlyList<PackSeries> Series { get; init; }

    /// <summary>When the organisation loaded it, this version and others; empty when it did not.</summary>
    public required IReadOnlyList<PackLoadedAnswer> Loaded { get; init; }

    /// <param name="pack">As shipped.</param>
    /// <param name="loads">Of any pack.</param>
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
