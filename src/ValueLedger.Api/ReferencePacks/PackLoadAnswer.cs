using NodaTime;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Rates;
using ValueLedger.Core.Rates;
using ValueLedger.Core.ReferencePacks;
using ValueLedger.Storage.ReferencePacks;

namespace ValueLedger.Api.ReferencePacks;

/// <summary>A pack that was loaded, and what was recorded from it.</summary>
public sealed record PackLoadAnswer
{
    /// <summary>Name of the pack.</summary>
    public required string Name { get; init; }

    /// <summary>The version that was loaded.</summary>
    public required string Version { get; init; }

    /// <summary>Code of the measure for which its rates were recorded; null if the pack has its own measures.</summary>
    public required string? Measure { get; init; }

    /// <summary>The number of its record in the organisation's log; what was recorded from the pack follows it.</summary>
    [NullInADryRun]
    public required long? Sequence { get; init; }

    /// <summary>When it was recorded.</summary>
    [NullInADryRun]
    public required Instant? RecordedAt { get; init; }

    /// <summary>Codes of the parties that were registered for it, without those that already existed.</summary>
    public required IReadOnlyList<string> Parties { get; init; }

    /// <summary>Codes of the measures that were registered for it, without those that already existed.</summary>
    public required IReadOnlyList<string> Measures { get; init; }

    /// <summary>The rates that were recorded, without those that were already recorded as they are in the pack.</summary>
    public required IReadOnlyList<RateAnswer> Rates { get; init; }

    /// <summary>Series for appraisals that were adopted with the pack.</summary>
    public required IReadOnlyList<PackSeries> Series { get; init; }

    /// <param name="load">What was loaded.</param>
    /// <param name="then">Catalogue and rates as known after the last record that it made.</param>
    /// <param name="isDryRun">Whether it is a dry run, which is taken back.</param>
    public static PackLoadAnswer Of(PackLoad load, Known then, bool isDryRun) =>
        new()
        {
            Name = load.Pack.Name,
            Version = load.Pack.Version,
            Measure = load.Pack.Measure,
            Sequence = isDryRun ? null : load.Sequence,
            RecordedAt = isDryRun ? null : load.RecordedAt,
            Parties =
            [
                .. then
                    .Catalogue.Parties.Where(party => load.Made(party.Sequence))
                    .OrderBy(party => party.Sequence)
                    .Select(party => party.Code),
            ],
            Measures =
            [
                .. then
                    .Catalogue.Measures.Where(measure => load.Made(measure.Sequence))
                    .OrderBy(measure => measure.Sequence)
                    .Select(measure => measure.Code),
            ],
            Rates = [.. then.Rates.Recorded.Where(rate => load.Made(rate.Sequence)).Select(rate => RateAnswer.Of(rate, isDryRun))],
            Series = load.Pack.Series,
        };
}
