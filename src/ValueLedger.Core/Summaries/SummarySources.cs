using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Summaries;

/// <summary>All the data behind a summary, as known at its moment.</summary>
/// <param name="Known">Catalogue and rates.</param>
/// <param name="LogSize">Number of records of the log.</param>
/// <param name="Quantities">Counted quantities by day, or by days with the same price; level measures too, for their number of
/// entries.</param>
/// <param name="Levels">Counted entries of level measures.</param>
/// <param name="Spans">Counted entries that report more than one day, of the period, and those that begin by its end and end later.</param>
/// <param name="People">Sets of contributors.</param>
/// <param name="NamedHours">Hours in entries that name a contributor.</param>
/// <param name="OfAllTeams">Where one team or one area is asked for: counted quantities of all teams and of none, to see which costs name teams;
/// otherwise null.</param>
/// <param name="Suspended">Quantities in suspense, in any order; several of one measure add up.</param>
public sealed record SummarySources(
    Known Known,
    long LogSize,
    IEnumerable<StandingQuantity> Quantities,
    IEnumerable<LevelReading> Levels,
    IEnumerable<SpanReading> Spans,
    IEnumerable<PeopleSet> People,
    IEnumerable<NamedHours> NamedHours,
    IEnumerable<StandingQuantity>? OfAllTeams,
    IEnumerable<SuspendedQuantity> Suspended
)
{
    /// <summary>The codes of the contributors as whom those in the flows count, by number; empty where contributors are not
    /// distinguished.</summary>
    public IReadOnlyDictionary<int, string> Contributors { get; init; } = new Dictionary<int, string>();

    /// <summary>Counted entries that state more than a quantity.</summary>
    public IEnumerable<DetailedReading> Details { get; init; } = [];

    /// <summary>The quintiles of contributors about whom anything was stated, by number; empty where quintiles are not
    /// distinguished.</summary>
    public IReadOnlyDictionary<int, DeprivationQuintile> Quintiles { get; init; } = new Dictionary<int, DeprivationQuintile>();

    /// <summary>The data behind shared costs; empty where they are not asked for.</summary>
    public SharedSources Shared { get; init; } = SharedSources.None;

    /// <summary>Which contributors are one person.</summary>
    public MergedContributors Merged { get; init; } = MergedContributors.None;
}

/// <summary>The numbers of a flow: programme, measure, party (0: none) and team (0: none).</summary>
public readonly record struct Flow(int Programme, int Measure, int Party, int Team)
{
    /// <summary>Number of the contributor; 0 for none, and where contributors are not distinguished.</summary>
    public int Contributor { get; init; }

    /// <summary>Number of the party that decided; 0 for none, and where deciders are not distinguished.</summary>
    public int DecidedBy { get; init; }

    /// <summary>Code of the asset that was used; null for none, and where assets are not distinguished.</summary>
    public string? Asset { get; init; }

    /// <summary>The same with programme, measure, party and team alone.</summary>
    public Flow OfAnyone() => new(Programme, Measure, Party, Team);
}

/// <summary>A sum of quantities of one flow, over days in one month that have the same rates.</summary>
/// <param name="Flow">Numbers of the programme, measure, party and team.</param>
/// <param name="Day">The first of the days.</param>
/// <param name="Micros">Millionths of the unit.</param>
/// <param name="Entries">Number of entries; a reversal subtracts one.</param>
public readonly record struct StandingQuantity(Flow Flow, LocalDate Day, decimal Micros, long Entries)
{
    /// <summary>Where the flow covers several teams: those with counted entries in the sum, 0 for none; null where the flow names its
    /// team.</summary>
    public IReadOnlyCollection<int>? Teams { get; init; }
}

/// <summary>One counted entry of a level measure.</summary>
public readonly record struct LevelReading(Flow Flow, LocalDate Day, long Sequence, decimal Micros)
{
    /// <summary>Whether it is exact or a bound.</summary>
    public Bound Bound { get; init; }
}

/// <summary>One counted entry of a measure that is no level, with what it states beside its quantity.</summary>
public readonly record struct DetailedReading(Flow Flow, LocalDate Day, decimal Micros, EntryDetails Details);

/// <summary>Counted entries of one flow that report a span ending on one day.</summary>
public readonly record struct SpanReading(Flow Flow, LocalDate FirstDay, LocalDate Day);

/// <summary>Hours of a flow on days of one month in entries that name a contributor; negative where entries are removed. Members that are
/// not asked for are 0.</summary>
public readonly record struct NamedHours(Flow Flow, LocalDate Day, decimal Micros);

/// <summary>The total of some entries in suspense.</summary>
/// <param name="Measure">Number of the measure.</param>
/// <param name="Micros">Millionths of the unit.</param>
/// <param name="Entries">Number of entries.</param>
public readonly record struct SuspendedQuantity(int Measure, decimal Micros, long Entries);

/// <summary>Contributors to a flow in a month, as bits of a chunk of contributor numbers; 0 in the flow means any.</summary>
/// <param name="Flow">Members that the request does not ask for are 0.</param>
/// <param name="Day">A day of the month.</param>
/// <param name="Chunk">The set holds the numbers from Chunk x 4096 on.</param>
/// <param name="Bits">512 bytes, lowest bit first.</param>
public readonly record struct PeopleSet(Flow Flow, LocalDate Day, int Chunk, ReadOnlyMemory<byte> Bits)
{
    /// <summary>Contributor numbers in one set.</summary>
    public const int Size = 4096;
}
