using System.ComponentModel;
using NodaTime;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;

namespace ValueLedger.Core.Statements;

/// <summary>What the figures rest on, and what they leave out.</summary>
public sealed record StatementNotes
{
    /// <summary>What the codes of measures stand for, as the catalogue had them then; sorted by code.</summary>
    public required IReadOnlyList<Measure> Measures { get; init; }

    /// <summary>Whom the codes of parties stand for, as the catalogue had them then; sorted by code.</summary>
    public required IReadOnlyList<Party> Parties { get; init; }

    /// <summary>Every rate used, in the order in which they were recorded.</summary>
    public required IReadOnlyList<RateNote> Rates { get; init; }

    /// <summary>Every assumption of the impact maps, line by line.</summary>
    public required IReadOnlyList<AssumptionNote> Assumptions { get; init; }

    /// <summary>The version of each impact map, sorted by programme.</summary>
    public required IReadOnlyList<ImpactMapNote> ImpactMaps { get; init; }

    [Description("How amounts of other price years become prices of the base year; null where nothing is deflated.")]
    public required DeflatorNote? Deflator { get; init; }

    /// <summary>The schedules, series and tables that the figures rest on.</summary>
    public required IReadOnlyList<ReferenceUsed> References { get; init; }

    /// <summary>Quantities without a value in money: in no figure of money, and not nothing.</summary>
    public required IReadOnlyList<UnvaluedNote> Unvalued { get; init; }

    /// <summary>Codes of programmes that recorded entries in the period and no public input: what they cost public bodies is unrecorded, not nil. Sorted.</summary>
    public required IReadOnlyList<string> WithoutPublicInput { get; init; }

    /// <summary>Entries of the period that were reversed, in no figure; sorted by measure.</summary>
    public required IReadOnlyList<LeftOutNote> Reversed { get; init; }

    /// <summary>Entries of the period that wait in suspense, in no figure; sorted by measure.</summary>
    public required IReadOnlyList<LeftOutNote> Suspended { get; init; }

    /// <summary>Measures with entries that report more than one day, where that matters; sorted by measure.</summary>
    public required IReadOnlyList<SpanNote> Spans { get; init; }

    /// <summary>Outcomes that are dated before anything was put into their programme.</summary>
    public required IReadOnlyList<EarlyOutcomeNote> EarlyOutcomes { get; init; }

    /// <summary>
    /// Combinations of party and team that reported an outcome and no longer do. Of a stock: those whose last reading was not 0 and is of the twelve months
    /// before the period, or more than a year old at its end. Of what should become less: those that reported in the prior period and nothing in this one, or
    /// nothing in some whole month after they began.
    /// </summary>
    public required IReadOnlyList<MissingReadingNote> MissingReadings { get; init; }

    /// <summary>Outcomes that the programmes share with others, in or outside of this statement.</summary>
    public required IReadOnlyList<SharedOutcomeNote> SharedOutcomes { get; init; }
}

/// <summary>The impact map by which a programme's outcomes are valued.</summary>
/// <param name="Programme">Code of the programme.</param>
/// <param name="Version">From 1.</param>
/// <param name="Title">What it is called; null when not stated.</param>
/// <param name="Notes">What a reader should know of it; null when there is nothing.</param>
public sealed record ImpactMapNote(string Programme, int Version, string? Title, string? Notes);

/// <summary>A quantity without a value in money.</summary>
/// <param name="Line">The line that has it.</param>
/// <param name="Measure">Code of the measure.</param>
/// <param name="Quantity">In units.</param>
/// <param name="Unit">What one of it is.</param>
/// <param name="Reason">Why.</param>
public sealed record UnvaluedNote(string Line, string Measure, decimal? Quantity, string Unit, Rates.UnvaluedReason Reason);

/// <summary>Entries that are in no figure.</summary>
/// <param name="Line">Names the line in the statement.</param>
/// <param name="Measure">Code of the measure.</param>
/// <param name="Stage">Where in the chain it sits.</param>
/// <param name="Entries">How many.</param>
/// <param name="Quantity">Their sum in units, also of a level; null where it does not add up.</param>
/// <param name="Unit">What one of it is.</param>
public sealed record LeftOutNote(string Line, string Measure, MeasureStage Stage, long Entries, decimal? Quantity, string Unit);

/// <summary>A measure with entries that report more than one day.</summary>
/// <param name="Measure">Code of the measure.</param>
/// <param name="BeginsBeforeThePeriod">Whether one of them begins before the period; it belongs wholly to the period of its last day.</param>
/// <param name="BeginsBeforeItsYear">Whether one of them begins in an earlier year of the period than that of its last day, to which it belongs wholly.</param>
/// <param name="SpansARateChange">Whether the rate, on any of the bases shown, changed within one of them; it is valued wholly at the rate of its last day.</param>
/// <param name="EndsAfterThePeriod">Whether one begins in or before the period and ends after it; it belongs wholly to the later period, and is in no figure here.</param>
public sealed record SpanNote(string Measure, bool BeginsBeforeThePeriod, bool BeginsBeforeItsYear, bool SpansARateChange, bool EndsAfterThePeriod);

/// <summary>Somebody reported an outcome before, and nothing of it in the period.</summary>
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

    /// <summary>In how many calendar months of the period there is an entry.</summary>
    public required int MonthsWithEntries { get; init; }

    /// <summary>Of a stock what the last reading was; else what was reported in the period, or in the prior one where nothing was.</summary>
    public required decimal Quantity { get; init; }

    /// <summary>What one of it is.</summary>
    public required string Unit { get; init; }
}

/// <summary>An outcome that is dated before anything was put into its programme.</summary>
/// <param name="Line">The line of the outcome as it was recorded.</param>
/// <param name="FirstDay">Day of its first standing entry of the period.</param>
/// <param name="FirstInput">First day on which something was put into the programme, in whatever period; null where nothing was.</param>
public sealed record EarlyOutcomeNote(string Line, LocalDate FirstDay, LocalDate? FirstInput);
