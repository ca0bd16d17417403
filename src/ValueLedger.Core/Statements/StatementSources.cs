using NodaTime;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Summaries;

namespace ValueLedger.Core.Statements;

/// <summary>Everything a statement is made of, as known at its moment.</summary>
public sealed record StatementSources
{
    /// <summary>Catalogue and rates.</summary>
    public required Known Known { get; init; }

    /// <summary>The log as it was.</summary>
    public required StatementCheckpoint Checkpoint { get; init; }

    /// <summary>The last version of the impact map of each programme of the statement, and of every other one that claims a share of one of their outcomes.</summary>
    public required IReadOnlyList<RecordedImpactMap> ImpactMaps { get; init; }

    public required PeriodSources Period { get; init; }

    /// <summary>Null where the calendar has no prior period.</summary>
    public required PeriodSources? Prior { get; init; }

    /// <summary>Standing entries of level measures of the twelve months before the period.</summary>
    public required IReadOnlyList<GradedReading> EarlierLevels { get; init; }

    /// <summary>
    /// By number of the programme and of the measure, the day of the first standing entry, in whatever period; what has none is not in it.
    /// </summary>
    public required IReadOnlyDictionary<(int Programme, int Measure), LocalDate> FirstRecords { get; init; }

    /// <summary>What the journal itself has of the period, kept apart from the quantities above.</summary>
    public required IReadOnlyList<JournalTotal> Journal { get; init; }

    /// <summary>What was in suspense, of the period and the prior one; several of one measure add up.</summary>
    public required IReadOnlyList<WaitingQuantity> Suspended { get; init; }

    /// <summary>Standing entries that report more than one day, of the period and the prior one, and those that begin by the end of the period and end later.</summary>
    public required IReadOnlyList<SpanReading> Spans { get; init; }

    /// <summary>
    /// By number of the programme, the first day on which something was put in, in whatever period. Where that precedes every outcome of the period,
    /// another day of inputs that does so will do.
    /// </summary>
    public required IReadOnlyDictionary<int, LocalDate> FirstInputs { get; init; }

    /// <summary>Each contributor with a standing entry in the period, once; of each quintile one group at most.</summary>
    public required IReadOnlyList<GiverGroup> Givers { get; init; }
}

/// <summary>What the programmes of a statement recorded in a period.</summary>
/// <param name="Quantities">By day or by days of one price; several of one kind add up. Level measures too.</param>
/// <param name="Levels">Standing entries of level measures.</param>
public sealed record PeriodSources(IReadOnlyList<GradedQuantity> Quantities, IReadOnlyList<GradedReading> Levels)
{
    public static readonly PeriodSources None = new([], []);
}

/// <summary>A sum of quantities of one kind over days that lie in one month and have the same rates.</summary>
/// <param name="Programme">Number of the programme.</param>
/// <param name="Measure">Number of the measure.</param>
/// <param name="Party">Number of the party; 0 for none.</param>
/// <param name="Team">Number of the team; 0 for none, and wherever teams are added up: of what is not an outcome.</param>
/// <param name="Grade">How well the entries are attested.</param>
/// <param name="Day">The first of the days.</param>
/// <param name="Micros">Millionths of the unit.</param>
/// <param name="Entries">How many entries; what is taken off counts below zero.</param>
public readonly record struct GradedQuantity(int Programme, int Measure, int Party, int Team, EvidenceGrade Grade, LocalDate Day, decimal Micros, long Entries);

/// <summary>One standing entry of a level measure.</summary>
/// <param name="Flow">Between whom and of what.</param>
/// <param name="Grade">How well it is attested.</param>
/// <param name="Day">The day it is about.</param>
/// <param name="Sequence">Its place in the log.</param>
/// <param name="Micros">Millionths of the unit.</param>
public readonly record struct GradedReading(Flow Flow, EvidenceGrade Grade, LocalDate Day, long Sequence, decimal Micros)
{
    /// <summary>Those that count: the last-dated of each programme, party and team, the last recorded if tied.</summary>
    public static IEnumerable<GradedReading> Last(IEnumerable<GradedReading> readings) =>
        readings.GroupBy(reading => reading.Flow).Select(same => same.MaxBy(reading => (reading.Day, reading.Sequence)));
}

/// <summary>Entries of a programme that wait in suspense.</summary>
/// <param name="Programme">Number of the programme.</param>
/// <param name="Measure">Number of the measure.</param>
/// <param name="Day">The day that they are about.</param>
/// <param name="Micros">Millionths of the unit.</param>
/// <param name="Entries">How many entries.</param>
public readonly record struct WaitingQuantity(int Programme, int Measure, LocalDate Day, decimal Micros, long Entries);

/// <summary>What the journal has of one measure of a programme in the period.</summary>
/// <param name="Programme">Number of the programme.</param>
/// <param name="Measure">Number of the measure.</param>
/// <param name="Entries">Standing entries; a reversal takes one off.</param>
/// <param name="Micros">Their sum in millionths of the unit, also of a level.</param>
/// <param name="Reversed">How many entries were reversed.</param>
/// <param name="ReversedMicros">Their sum in millionths of the unit.</param>
/// <param name="FirstDay">Of an outcome the day of the first standing entry; null without any.</param>
public readonly record struct JournalTotal(int Programme, int Measure, long Entries, decimal Micros, long Reversed, decimal ReversedMicros, LocalDate? FirstDay);

/// <summary>What the contributors of one quintile gave.</summary>
/// <param name="Quintile">One of the five, not stated or erased.</param>
/// <param name="Contributors">How many there are.</param>
/// <param name="HoursMicros">Millionths of an hour of citizens' time.</param>
public readonly record struct GiverGroup(DeprivationQuintile Quintile, int Contributors, decimal HoursMicros);
