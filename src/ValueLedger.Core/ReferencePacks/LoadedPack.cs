using NodaTime;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.ReferencePacks;

/// <summary>The log's record of a loaded pack.</summary>
public sealed record LoadedPack
{
    public required string Name { get; init; }

    public required string Version { get; init; }

    public required string Title { get; init; }

    public required string Publisher { get; init; }

    public required string Url { get; init; }

    public required IReadOnlyList<string> Licences { get; init; }

    public required SourceStatus Status { get; init; }

    public required LocalDate Retrieved { get; init; }

    /// <summary>The last day for which the pack is known to be the newest.</summary>
    public required LocalDate CompleteUntil { get; init; }

    /// <summary>SHA-256 of its file, in hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The measure of the organisation that received its rates; null where the pack has measures of its own.</summary>
    public string? Measure { get; init; }

    /// <summary>Series for appraisals that the organisation adopted with it.</summary>
    public required IReadOnlyList<PackSeries> Series { get; init; }

    /// <summary>Number of records after this one that contain its parties, measures and rates.</summary>
    public required int Records { get; init; }

    public static LoadedPack Of(PackPlan plan) =>
        new()
        {
            Name = plan.Pack.Name,
            Version = plan.Pack.Version,
            Title = plan.Pack.Title,
            Publisher = plan.Pack.Publisher,
            Url = plan.Pack.Url,
            Licences = plan.Pack.Licences,
            Status = plan.Pack.Status,
            Retrieved = plan.Pack.Retrieved,
            CompleteUntil = plan.Pack.CompleteUntil,
            Sha256 = plan.Pack.Sha256,
            Measure = plan.Measure,
            Series = plan.Pack.Series,
            Records = plan.Parties.Count + plan.Measures.Count + plan.Rates.Count,
        };
}
