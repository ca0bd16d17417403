using NodaTime;
using ValueLedger.Api.Rates;
using ValueLedger.Core.Rates;
using ValueLedger.Core.ReferencePacks;
using ValueLedger.Storage.ReferencePacks;

namespace ValueLedger.Api.ReferencePacks;

/// <summary>A pack that was loaded, and what was recorded of it. Sequence and recordedAt are null in the answer to a dry run.</summary>
public sealed record PackLoadAnswer
{
    /// <summary>Name of the pack.</summary>
    public required string Name { get; init; }

    /// <summary>The version that was loaded.</summary>
    public required string Version { get; init; }

    /// <summary>The measure that took its rates; null where the pack has measures of its own.</summary>
    public required string? Measure { get; init; }

    /// <summary>Its place in the organisation's log; what it made follows.</summary>
    public required long? Sequence { get; init; }

    /// <summary>When it was recorded.</summary>
    public required Instant? RecordedAt { get; init; }

    /// <summary>Codes of the parties that were registered for it; those that were there already are not among them.</summary>
    public required IReadOnlyList<string> Parties { get; init; }

    /// <summary>Codes of the measures that were registered for it.</summary>
    public required IReadOnlyList<string> Measures { get; init; }

    /// <summary>The rates that were recorded; those that stood already as they are in the pack are not among them.</summary>
    public required IReadOnlyList<RateAnswer> Rates { get; init; }

    /// <summary>Series of the appraisals that were adopted with it.</summary>
    public required IReadOnlyList<PackSeries> Series { get; init; }

    /// <param name="load">What was loaded.</param>
    /// <param name="then">Catalogue and rates as known after the last record that it made.</param>
    /// <param name="isDryRun">Whether it is taken back.</param>
    public static PackLoadAnswer Of(PackLoad load, Known then, bool isDryRun) => new()
    {
        Name = load.Pack.Name,
        Version = load.Pack.Version,
        Measure = load.Pack.Measure,
        Sequence = isDryRun ? null : load.Sequence,
        RecordedAt = isDryRun ? null : load.RecordedAt,
        Parties = [.. then.Catalogue.Parties.Where(party => load.Made(party.Sequence)).OrderBy(party => party.Sequence).Select(party => party.Code)],
        Measures = [.. then.Catalogue.Measures.Where(measure => load.Made(measure.Sequence)).OrderBy(measure => measure.Sequence).Select(measure => measure.Code)],
        Rates = [.. then.Rates.Recorded.Where(rate => load.Made(rate.Sequence)).Select(rate => RateAnswer.Of(rate, isDryRun))],
        Series = load.Pack.Series,
    };
}
