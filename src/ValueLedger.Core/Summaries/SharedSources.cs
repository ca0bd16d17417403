using ValueLedger.Core.Catalogue;

namespace ValueLedger.Core.Summaries;

/// <summary>The data behind shared costs. Filters of the request do not apply, because a programme bears its part whatever is
/// shown.</summary>
/// <param name="Quantities">Counted quantities of the period, of every programme.</param>
/// <param name="Levels">Counted entries of level measures.</param>
/// <param name="Details">What entries state beside their quantity.</param>
/// <param name="Pools">The pools with an allocation in the period.</param>
public sealed record SharedSources(
    IReadOnlyList<StandingQuantity> Quantities,
    IReadOnlyList<LevelReading> Levels,
    IReadOnlyList<DetailedReading> Details,
    IReadOnlyList<PoolSource> Pools
)
{
    public static readonly SharedSources None = new([], [], [], []);
}

/// <summary>What a pool recorded on the days of an allocation.</summary>
/// <param name="Allocation">How it is spread.</param>
/// <param name="Quantities">Counted quantities of the pool on days of the period and of the allocation.</param>
public sealed record PoolSource(Allocation Allocation, IReadOnlyList<StandingQuantity> Quantities);
