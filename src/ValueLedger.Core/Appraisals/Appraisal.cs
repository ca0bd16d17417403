using NodaTime;
using ValueLedger.Core.Appraisals.Simulation;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Impact;

namespace ValueLedger.Core.Appraisals;

/// <summary>Costs and benefits that are weighed against each other; everything in it has been checked.</summary>
public sealed record Appraisal
{
    public required string Title { get; init; }

    /// <summary>A label; figures of money are rounded to its minor unit, to two decimals where ISO 4217 does not know it.</summary>
    public required string Currency { get; init; }

    /// <summary>In whose prices the figures are.</summary>
    public required Prices Prices { get; init; }

    /// <summary>Of every cost and benefit without one of its own.</summary>
    public required DiscountSchedule Schedule { get; init; }

    /// <summary>Lines of impact maps of whose outcome nothing was recorded: they count for nothing, and every figure that leaves them out says so.</summary>
    public IReadOnlyList<NotRecordedBenefit> NotRecorded { get; init; } = [];

    /// <summary>Inputs that wait in suspense, in no cost: every ratio to a cost that would have them says so.</summary>
    public IReadOnlyList<WaitingCost> WaitingCosts { get; init; } = [];

    /// <summary>The days in whose prices amounts are that state no price year; null where nothing says.</summary>
    public Dates.Period? Period { get; init; }

    /// <summary>The day for which the figures should be the newest; null where nothing says.</summary>
    public LocalDate? AsOf { get; init; }

    public required IReadOnlyList<Cost> Costs { get; init; }

    public required IReadOnlyList<Benefit> Benefits { get; init; }

    /// <summary>Whether costs and benefits are what a ledger has, so that what it does not have is not known; otherwise they are all there is.</summary>
    public bool IsOfALedger { get; init; }

    /// <summary>Null when none was stated.</summary>
    public Burden? Burden { get; init; }

    /// <summary>Null when nothing is to be drawn.</summary>
    public SimulationTerms? Simulation { get; init; }

    /// <summary>The last year in which anything falls.</summary>
    public int LastYear => Costs.Select(cost => cost.LastYear).Concat(Benefits.Select(benefit => benefit.LastYear)).DefaultIfEmpty(0).Max();

    public int MinorUnitDigits => Amounts.Currency.Find(Currency)?.MinorUnitDigits ?? 2;

    /// <summary>
    /// Whether a benefit of the programme belongs beside agency cost. Of several programmes in a ledger, what came of one that recorded no public input
    /// would make the cost of the others look cheap.
    /// </summary>
    public bool IsBesideAgencyCost(string? programme) =>
        programme is null || Costs.Any(cost => cost.Programme == programme && cost.Class.IsPublic()) || !Costs.Any(cost => cost.Class.IsPublic());

    public DiscountSchedule ScheduleOf(Cost cost) => cost.Schedule ?? Schedule;

    public DiscountSchedule ScheduleOf(Benefit benefit) => benefit.Line.Schedule ?? Schedule;
}
