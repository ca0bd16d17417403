using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Statements.Sections;
using ValueLedger.Core.Summaries;
using ValueLedger.Core.Timebanks;

namespace ValueLedger.Core.Statements;

/// <summary>All the data behind a statement, as known at its moment.</summary>
public sealed record StatementSources
{
    /// <summary>Catalogue and rates.</summary>
    public required Known Known { get; init; }

    /// <summary>The state of the log.</summary>
    public required StatementCheckpoint Checkpoint { get; init; }

    /// <summary>The last version of the impact map of each programme of the statement, and of every other programme that claims a share of
    /// one of their outcomes.</summary>
    public required IReadOnlyList<RecordedImpactMap> ImpactMaps { get; init; }

    public required PeriodSources Period { get; init; }

    /// <summary>Null where the calendar has no prior period.</summary>
    public required PeriodSources? Prior { get; init; }

    /// <summary>Counted entries of level measures in the twelve months before the period.</summary>
    public required IReadOnlyList<GradedReading> EarlierLevels { get; init; }

    /// <summary>
    /// By number of the programme and of the measure: the day of the first counted entry, in any period; programmes and measures without
    /// one are missing.
    /// </summary>
    public required IReadOnlyDictionary<(int Programme, int Measure), LocalDate> FirstRecords { get; init; }

    /// <summary>The journal's own totals for the period, kept apart from the quantities above.</summary>
    public required IReadOnlyList<JournalTotal> Journal { get; init; }

    /// <summary>Quantities in suspense, of the period and the prior one; several of one measure add up.</summary>
    public required IReadOnlyList<WaitingQuantity> Suspended { get; init; }

    /// <summary>Counted entries that report more than one day, of the period and the prior one, and those that begin by the end of the
    /// period and end later.</summary>
    public required IReadOnlyList<SpanReading> Spans { get; init; }

    /// <summary>
    /// By number of the programme: the first day with an input, in any period. Where that is before every outcome of the period,
    /// another input day that is also before them will do.
    /// </summary>
    public required IReadOnlyDictionary<int, LocalDate> FirstInputs { get; init; }

    /// <summary>By number of the programme: the exchanges of its time bank in the period, from the point of view of each member;
    /// programmes without any are missing.</summary>
    public required IReadOnlyDictionary<int, IReadOnlyList<MemberDay>> Exchanges { get; init; }

    /// <summary>Each contributor with a counted entry in the period, once; at most one group per quintile.</summary>
    public required IReadOnlyList<GiverGroup> Givers { get; init; }
}

/// <summary>What the programmes of a statement recorded in a period.</summary>
/// <param name="Quantities">By day, or by days with the same price; several of one kind add up. Level measures too.</param>
/// <param name="Readings">Counted entries that are read one by one: those of level measures, and those that state more than a
/// quantity.</param>
public sealed record PeriodSources(IReadOnlyList<GradedQuantity> Quantities, IReadOnlyList<GradedReading> Readings)
{
    public static readonly PeriodSources None = new([], []);

    /// <summary>The readings of level measures.</summary>
    public IReadOnlyList<GradedReading> Levels(CatalogueView catalogue) =>
        [.. Readings.Where(reading => catalogue.Measures[reading.Flow.Measure].Item.Aggregation == Aggregation.Level)];
}

/// <summary>A sum of quantities of one kind, over days in one month that have the same rates.</summary>
/// <param name="Programme">Number of the programme.</param>
/// <param name="Measure">Number of the measure.</param>
/// <param name="Party">Number of the party; 0 for none.</param>
/// <param name="Team">Number of the team; 0 for none, and for sums over teams, which everything but outcomes has.</param>
/// <param name="Grade">Grade of evidence of the entries.</param>
/// <param name="Day">The first of the days.</param>
/// <param name="Micros">Millionths of the unit.</param>
/// <param name="Entries">Number of entries; negative where entries are removed.</param>
public readonly record struct GradedQuantity(
    int Programme,
    int Measure,
    int Party,
    int Team,
    EvidenceGrade Grade,
    LocalDate Day,
    decimal Micros,
    long Entries
)
{
    /// <summary>Number of the party that paid the amount, which is then negative: it is taken off a cost, because the party's gift counts
    /// by itself; 0 for an ordinary quantity.</summary>
    public int Financier { get; init; }

    /// <summary>How many were asked or followed, of a share or mean.</summary>
    public decimal Of { get; init; }

    /// <summary>The standard deviation of the answers of a mean; null where it is not stated.</summary>
    public decimal? Deviation { get; init; }

    /// <summary>Whether it is exact or a bound.</summary>
    public Bound Bound { get; init; }

    /// <summary>Number of the party that decided; 0 where that is not stated.</summary>
    public int DecidedBy { get; init; }
}

/// <summary>One counted entry that is read by itself.</summary>
/// <param name="Flow">Numbers of the programme, measure, party and team.</param>
/// <param name="Grade">Grade of evidence.</param>
/// <param name="Day">The day it describes.</param>
/// <param name="Sequence">Its sequence in the log.</param>
/// <param name="Micros">Millionths of the unit.</param>
public readonly record struct GradedReading(Flow Flow, EvidenceGrade Grade, LocalDate Day, long Sequence, decimal Micros)
{
    /// <summary>What it states beside its quantity; null for nothing.</summary>
    public EntryDetails? Details { get; init; }

    /// <summary>The readings that count: the last-dated of each programme, party and team; of several on one day the last
    /// recorded.</summary>
    public static IEnumerable<GradedReading> Last(IEnumerable<GradedReading> readings) =>
        readings.GroupBy(reading => reading.Flow).Select(same => same.MaxBy(reading => (reading.Day, reading.Sequence)));
}

/// <summary>Entries of a programme in suspense.</summary>
/// <param name="Programme">Number of the programme.</param>
/// <param name="Measure">Number of the measure.</param>
/// <param name="Day">The day they describe.</param>
/// <param name="Micros">Millionths of the unit.</param>
/// <param name="Entries">Number of entries.</param>
public readonly record struct WaitingQuantity(int Programme, int Measure, LocalDate Day, decimal Micros, long Entries);

/// <summary>The journal's total of one measure of a programme in the period.</summary>
/// <param name="Programme">Number of the programme.</param>
/// <param name="Measure">Number of the measure.</param>
/// <param name="Entries">Number of counted entries; a reversal subtracts one.</param>
/// <param name="Micros">Their sum in millionths of the unit, even for a level.</param>
/// <param name="Reversed">Number of reversed entries.</param>
/// <param name="ReversedMicros">Their sum in millionths of the unit.</param>
/// <param name="FirstDay">For an outcome, the day of the first counted entry; null without any.</param>
public readonly record struct JournalTotal(
    int Programme,
    int Measure,
    long Entries,
    decimal Micros,
    long Reversed,
    decimal ReversedMicros,
    LocalDate? FirstDay
);

/// <summary>The contributions from one quintile.</summary>
/// <param name="Quintile">One of the five quintiles, not stated, or erased.</param>
/// <param name="Contributors">Number of contributors.</param>
/// <param name="HoursMicros">Millionths of an hour of citizens' time.</param>
public readonly record struct GiverGroup(DeprivationQuintile Quintile, int Contributors, decimal HoursMicros);
