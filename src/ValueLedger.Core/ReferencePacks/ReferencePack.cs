using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.ReferencePacks;

/// <summary>Public figures that come with the product, with date and source, for an organisation to load by name.</summary>
/// <remarks>A version never changes once it has been shipped; changed figures come as a new version.</remarks>
public sealed record ReferencePack
{
    /// <summary>The name for loading it, in the letters of a code.</summary>
    public required string Name { get; init; }

    /// <summary>The month in which it was compiled, or the release of its publisher.</summary>
    public required string Version { get; init; }

    public required string Title { get; init; }

    public required string Publisher { get; init; }

    /// <summary>Where the figures can be read.</summary>
    public required string Url { get; init; }

    /// <summary>The licences of its figures, each once; its rates and series state which licence applies.</summary>
    public required IReadOnlyList<string> Licences { get; init; }

    /// <summary>Secondary as soon as one of its figures is secondary.</summary>
    public required SourceStatus Status { get; init; }

    /// <summary>When the figures were taken from their source.</summary>
    public required LocalDate Retrieved { get; init; }

    /// <summary>The last day for which the pack is known to be the newest; values for later days get a flag.</summary>
    public required LocalDate CompleteUntil { get; init; }

    /// <summary>Currency of its rates; null without rates.</summary>
    public string? Currency { get; init; }

    /// <summary>Code of the measure of citizens' hours that receives the rates where no other is named; null where it has measures of its
    /// own.</summary>
    public string? Measure { get; init; }

    /// <summary>The parties that its rates name.</summary>
    public required IReadOnlyList<Party> Parties { get; init; }

    /// <summary>The measures of its rates.</summary>
    public required IReadOnlyList<Measure> Measures { get; init; }

    public required IReadOnlyList<Rate> Rates { get; init; }

    /// <summary>Series for appraisals that it contains.</summary>
    public required IReadOnlyList<PackSeries> Series { get; init; }

    /// <summary>SHA-256 of its file, in hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Whether its rates are for a measure that the organisation names.</summary>
    public bool TakesAMeasure => Measure is not null;

    /// <summary>The measure of the organisation that receives its rates; null where it has measures of its own.</summary>
    public string? MeasureOf(PackLoadDraft draft) => TakesAMeasure ? draft.Measure ?? Measure : null;

    /// <summary>Its rates, for that measure.</summary>
    public IEnumerable<Rate> RatesFor(string? measure) => measure is null ? Rates : Rates.Select(rate => rate with { Measure = measure });
}

/// <summary>A series that appraisals and statements use by name: discount rates or a deflator.</summary>
/// <param name="Name">Name, as used for a schedule or deflator.</param>
/// <param name="Title">Title of the series.</param>
/// <param name="Source">Where its figures come from, whether they were checked there, and until when they are known to be the
/// newest.</param>
/// <param name="Licence">Terms under which its figures may be used, if found.</param>
public sealed record PackSeries(string Name, string Title, Source Source, string Licence);
