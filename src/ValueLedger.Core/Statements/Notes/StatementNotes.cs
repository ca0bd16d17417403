using System.ComponentModel;
using NodaTime;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Statements.Notes;

/// <summary>What the figures are based on, and what they leave out.</summary>
public sealed record StatementNotes
{
    /// <summary>The measures behind the codes, as the catalogue had them at that time; sorted by code.</summary>
    public required IReadOnlyList<Measure> Measures { get; init; }

    /// <summary>The parties behind the codes, as the catalogue had them at that time; sorted by code.</summary>
    public required IReadOnlyList<Party> Parties { get; init; }

    /// <summary>Every rate used, in the order of recording.</summary>
    public required IReadOnlyList<RateNote> Rates { get; init; }

    /// <summary>Every assumption of the impact maps, line by line.</summary>
    public required IReadOnlyList<AssumptionNote> Assumptions { get; init; }

    /// <summary>The version of each impact map, sorted by programme.</summary>
    public required IReadOnlyList<ImpactMapNote> ImpactMaps { get; init; }

    [Description("How amounts of other price years are converted to prices of the base year; null where nothing is deflated.")]
    public required DeflatorNote? Deflator { get; init; }

    /// <summary>The schedules, series and tables that the figures use.</summary>
    public required IReadOnlyList<ReferenceUsed> References { get; init; }

    /// <summary>Quantities without a value in money: they are in no figure of money, which does not mean that they are worth
    /// zero.</summary>
    public required IReadOnlyList<UnvaluedNote> Unvalued { get; init; }

    /// <summary>Codes of programmes that recorded entries in the period but no public input: their cost to public bodies is unrecorded, not
    /// zero. Sorted.</summary>
    public required IReadOnlyList<string> WithoutPublicInput { get; init; }

    /// <summary>Entries of the period that were reversed and are in no figure; sorted by measure.</summary>
    public required IReadOnlyList<LeftOutNote> Reversed { get; init; }

    /// <summary>Entries of the period that are in suspense and in no figure; sorted by measure.</summary>
    public required IReadOnlyList<LeftOutNote> Suspended { get; init; }

    /// <summary>Measures with entries that report more than one day, where this matters; sorted by measure.</summary>
    public required IReadOnlyList<SpanNote> Spans { get; init; }

    /// <summary>Outcomes that are dated before anything was put into their programme.</summary>
    public required IReadOnlyList<EarlyOutcomeNote> EarlyOutcomes { get; init; }

    /// <summary>
    /// Combinations of party and team that reported an outcome and no longer do. For a stock: those whose last reading was not 0 and falls
    /// in the twelve months before the period, or is more than a year old at its end. For an outcome where less is better: those that
    /// reported in the prior period and not in this one, or that missed a whole month after they began.
    /// </summary>
    public required IReadOnlyList<MissingReadingNote> MissingReadings { get; init; }

    /// <summary>Outcomes that the programmes share with others, whether these are in this statement or not.</summary>
    public required IReadOnlyList<SharedOutcomeNote> SharedOutcomes { get; init; }
}

/// <summary>The impact map that values a programme's outcomes.</summary>
/// <param name="Programme">Code of the programme.</param>
/// <param name="Version">Version of the map, from 1.</param>
/// <param name="Title">Title of the map; null when not stated.</param>
/// <param name="Notes">What readers should know about it; null when there is nothing.</param>
public sealed record ImpactMapNote(string Programme, int Version, string? Title, string? Notes);

/// <summary>A quantity without a value in money.</summary>
/// <param name="Line">The line with the quantity.</param>
/// <param name="Measure">Code of the measure.</param>
/// <param name="Quantity">In units.</param>
/// <param name="Unit">The unit of the measure.</param>
/// <param name="Reason">Why it has no value.</param>
/// <param name="Convention">Why it is not valued by convention; null where it should have a value.</param>
public sealed record UnvaluedNote(
    string Line,
    string Measure,
    decimal? Quantity,
    string Unit,
    Rates.UnvaluedReason Reason,
    string? Convention = null
);

/// <summary>Entries that are in no figure.</summary>
/// <param name="Line">Name of the line in the statement.</param>
/// <param name="Measure">Code of the measure.</param>
/// <param name="Stage">Stage of the measure: input, output or outcome.</param>
/// <param name="Entries">Number of entries.</param>
/// <param name="Quantity">Their sum in units, even for a level; null where readings do not add up.</param>
/// <param name="Unit">The unit of the measure.</param>
public sealed record LeftOutNote(string Line, string Measure, MeasureStage Stage, long Entries, decimal? Quantity, string Unit);

/// <summary>A measure with entries that report more than one day.</summary>
/// <param name="Measure">Code of the measure.</param>
/// <param name="BeginsBeforeThePeriod">Whether one of them begins before the period; the whole entry belongs to the period of its last
/// day.</param>
/// <param name="BeginsBeforeItsYear">Whether one of them begins in an earlier year of the period than its last day; the whole entry belongs
/// to the year of its last day.</param>
/// <param name="SpansARateChange">Whether the rate changed within one of them, on any of the bases shown; the whole entry is valued at the
/// rate of its last day.</param>
/// <param name="EndsAfterThePeriod">Whether one begins in or before the period and ends after it; the whole entry belongs to the later
/// period and is in no figure here.</param>
public sealed record SpanNote(
    string Measure,
    bool BeginsBeforeThePeriod,
    bool BeginsBeforeItsYear,
    bool SpansARateChange,
    bool EndsAfterThePeriod
);

/// <summary>A party or team that reported an outcome before, and did not report it in the period or a part of it.</summary>
public sealed record MissingReadingNote
{
    /// <summary>Code of the programme.</summary>
    public required string Programme { get; init; }

    /// <summary>Code of the measure.</summary>
    public required string Measure { get; init; }

    /// <summary>Code of the party; null where the entries name none.</summary>
    public required string? Party { get; init; }

    /// <summary>Code of the team; null where the entries name none.</summary>
    public required string? Team { get; init; }

    /// <summary>The month of the last entry, as yyyy-MM.</summary>
    public required string LastMonth { get; init; }

    /// <summary>Number of calendar months of the period with an entry.</summary>
    public required int MonthsWithEntries { get; init; }

    /// <summary>For a stock, the last reading; otherwise the quantity reported in the period, or in the prior one where nothing was
    /// reported in the period.</summary>
    public required decimal Quantity { get; init; }

    /// <summary>The unit of the measure.</summary>
    public required string Unit { get; init; }
}

/// <summary>An outcome that is dated before anything was put into its programme.</summary>
/// <param name="Line">The line of the recorded outcome.</param>
/// <param name="FirstDay">Day of its first counted entry in the period.</param>
/// <param name="FirstInput">First day with an input into the programme, in any period; null where there was none.</param>
public sealed record EarlyOutcomeNote(string Line, LocalDate FirstDay, LocalDate? FirstInput);

/// <summary>The series that converts amounts to prices of the base year: real = amount x index of the base year / index of the price
/// year.</summary>
/// <param name="Name">Name of the series with its release; empty for an index that the sender stated.</param>
/// <param name="Title">Title of the series.</param>
/// <param name="Source">Who publishes it, where, and until when nothing newer is known.</param>
/// <param name="Status">How well the product's copy has been checked against its source.</param>
/// <param name="Index">The years that the statement uses, in order, including the base year.</param>
public sealed record DeflatorNote(string Name, string Title, Source Source, ReferenceStatus Status, IReadOnlyList<DeflatorYear> Index);

/// <summary>The price index of a year.</summary>
/// <param name="Year">Calendar (2013) or financial (2013-14).</param>
/// <param name="Index">Index, relative to the other years of the series.</param>
public sealed record DeflatorYear(string Year, decimal Index);

/// <summary>An outcome that lines of several programmes share.</summary>
/// <param name="Code">The name that the lines give it.</param>
/// <param name="Claimed">Sum of the claims; above 1, the claims exceed the whole outcome.</param>
/// <param name="ExceedsOne">Whether the sum is above 1.</param>
/// <param name="Claims">The claim of each line.</param>
public sealed record SharedOutcomeNote(string Code, decimal Claimed, bool ExceedsOne, IReadOnlyList<SharedOutcomeClaim> Claims)
{
    internal static SharedOutcomeNote Of(SharedOutcome outcome) =>
        new(
            outcome.Code,
            outcome.Claimed,
            outcome.ExceedsOne,
            [.. outcome.Claims.Select(claim => new SharedOutcomeClaim(claim.Programme, claim.Line, claim.Claim))]
        );
}

/// <summary>The share of an outcome that one line claims.</summary>
/// <param name="Programme">Code of the programme whose map has the line.</param>
/// <param name="Code">Code of the line in its map.</param>
/// <param name="Claim">The share that is not attributed to others.</param>
public sealed record SharedOutcomeClaim(string Programme, string Code, decimal Claim);
