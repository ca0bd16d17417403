using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.ReferencePacks;

/// <summary>Public figures that come with the product, dated and with their source, for an organisation to load by name.</summary>
/// <remarks>A version never changes once it was shipped; figures that change come as another version.</remarks>
public sealed record ReferencePack
{
    /// <summary>Under which it is loaded, in the letters of a code.</summary>
    public required string Name { get; init; }

    /// <summary>The month in which it was put together, or the release of its publisher.</summary>
    public required string Version { get; init; }

    public required string Title { get; init; }

    public required string Publisher { get; init; }

    /// <summary>Where the figures can be read.</summary>
    public required string Url { get; init; }

    /// <summary>The licences of its figures, each once; those of rates and series say which is whose.</summary>
    public required IReadOnlyList<string> Licences { get; init; }

    /// <summary>Secondary as soon as one of its figures is.</summary>
    public required SourceStatus Status { get; init; }

    /// <summary>When the figures were taken from their source.</summary>
    public required LocalDate Retrieved { get; init; }

    /// <summary>The last day for which nothing newer is known than what it holds; what its figures value later is flagged.</summary>
    public required LocalDate CompleteUntil { get; init; }

    /// <summary>In which the rates are; null without rates.</summary>
    public string? Currency { get; init; }

    /// <summary>Code of the measure of citizens' hours that takes the rates where no other is named; null where it has measures of its own.</summary>
    public string? Measure { get; init; }

    /// <summary>The parties that its rates name.</summary>
    public required IReadOnlyList<Party> Parties { get; init; }

    /// <summary>The measures that its rates are of.</summary>
    public required IReadOnlyList<Measure> Measures { get; init; }

    public required IReadOnlyList<Rate> Rates { get; init; }

    /// <summary>Series of the appraisals that it stands for.</summary>
    public required IReadOnlyList<PackSeries> Series { get; init; }

    /// <summary>SHA-256 of its file, in hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Whether its rates are of a measure that the organisation names.</summary>
    public bool TakesAMeasure => Measure is not null;

    /// <summary>The measure of the organisation that takes its rates; null where it has measures of its own.</summary>
    public string? MeasureOf(PackLoadDraft draft) => TakesAMeasure ? draft.Measure ?? Measure : null;

    /// <summary>Its rates, of that measure.</summary>
    public IEnumerable<Rate> RatesFor(string? measure) => measure is null ? Rates : Rates.Select(rate => rate with { Measure = measure });
}
