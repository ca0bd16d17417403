using ValueLedger.Core.Appraisals.Simulation;
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

    public required IReadOnlyList<Cost> Costs { get; init; }

    public required IReadOnlyList<Benefit> Benefits { get; init; }

    /// <summary>Null when none was stated.</summary>
    public Burden? Burden { get; init; }

    /// <summary>Null when nothing is to be drawn.</summary>
    public SimulationTerms? Simulation { get; init; }

    public int MinorUnitDigits => Amounts.Currency.Find(Currency)?.MinorUnitDigits ?? 2;

    public DiscountSchedule ScheduleOf(Cost cost) => cost.Schedule ?? Schedule;

    public DiscountSchedule ScheduleOf(Benefit benefit) => benefit.Line.Schedule ?? Schedule;
}
