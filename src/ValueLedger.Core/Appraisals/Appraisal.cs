using NodaTime;
using ValueLedger.Core.Appraisals.Simulation;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Impact;

namespace ValueLedger.Core.Appraisals;

/// <summary>Costs and benefits to compare; everything in it has been checked.</summary>
public sealed record Appraisal
{
    public required string Title { get; init; }

    /// <summary>A label. Money is rounded to the currency's minor unit, or to two decimals where ISO 4217 does not list the
    /// currency.</summary>
    public required string Currency { get; init; }

    /// <summary>The prices that figures are in.</summary>
    public required Prices Prices { get; init; }

    /// <summary>The schedule of every cost and benefit that has none of its own.</summary>
    public required DiscountSchedule Schedule { get; init; }

    /// <summary>Lines of impact maps for which no outcome was recorded: they count as zero, and every figure that leaves them out says
    /// so.</summary>
    public IReadOnlyList<NotRecordedBenefit> NotRecorded { get; init; } = [];

    /// <summary>Inputs in suspense, which are in no cost: every ratio to a cost that would include them says so.</summary>
    public IReadOnlyList<WaitingCost> WaitingCosts { get; init; } = [];

    /// <summary>The days whose prices apply to amounts without a price year; null where nothing states them.</summary>
    public DateRange? Period { get; init; }

    /// <summary>The day for which the figures should be up to date; null where nothing states it.</summary>
    public LocalDate? AsOf { get; init; }

    public required IReadOnlyList<Cost> Costs { get; init; }

    public required IReadOnlyList<Benefit> Benefits { get; init; }

    /// <summary>Whether costs and benefits come from a ledger, where anything missing is unknown; otherwise they are complete.</summary>
    public bool IsOfALedger { get; init; }

    /// <summary>What it brings about that is not in money.</summary>
    public IReadOnlyList<string> NotInMoney { get; init; } = [];

    /// <summary>Null when nothing is weighted.</summary>
    public DistributionalWeights? Weights { get; init; }

    /// <summary>Null when none was stated.</summary>
    public Burden? Burden { get; init; }

    /// <summary>Null when there is no simulation.</summary>
    public SimulationTerms? Simulation { get; init; }

    /// <summary>The last year with a cost or benefit.</summary>
    public int LastYear => Costs.Select(cost => cost.LastYear).Concat(Benefits.Select(benefit => benefit.LastYear)).DefaultIfEmpty(0).Max();

    public int MinorUnitDigits => Amounts.Currency.DigitsOf(Currency);

    /// <summary>
    /// Whether a benefit of the programme may be compared with agency cost. Where a ledger has several programmes, the benefits of one
    /// without public input would make the cost of the others look low.
    /// </summary>
    public bool IsBesideAgencyCost(string? programme) =>
        programme is null
        || Costs.Any(cost => cost.Programme == programme && cost.Class.IsPublic())
        || !Costs.Any(cost => cost.Class.IsPublic());

    public DiscountSchedule ScheduleOf(Cost cost) => cost.Schedule ?? Schedule;

    public DiscountSchedule ScheduleOf(Benefit benefit) => benefit.Line.Schedule ?? Schedule;
}

/// <summary>What the problem costs society that the outcome could relieve.</summary>
/// <param name="Amount">In money of the price year.</param>
/// <param name="Months">Number of months that the burden covers; null when unknown.</param>
/// <param name="PriceYear">Calendar (2013) or financial (2013-14); null for prices of the base year.</param>
public sealed record Burden(Figure Amount, int? Months, string? PriceYear, string Source);

/// <summary>A benefit of a programme, stated in an impact map or by entries in suspense, for which nothing was recorded.</summary>
/// <param name="Line">The line as the map states it.</param>
/// <param name="Programme">Code of the programme.</param>
public sealed record NotRecordedBenefit(OutcomeLine Line, string Programme)
{
    /// <summary>Whether benefits that leave it out are too high or too low.</summary>
    public required Side Errs { get; init; }

    /// <summary>Whether a ratio of fiscal gains may leave it out.</summary>
    public bool MayBeFiscal => Line.MayBeFiscal;

    /// <summary>Whether a party gains it, or may gain it.</summary>
    public bool MayBeGainedBy(string party) =>
        (Line.UnitValue?.Components.Select(part => part.Party) ?? [Line.Party]).Any(gains => gains is null || gains == party);
}

/// <summary>An input in suspense, which is in no cost.</summary>
/// <param name="Name">Its name in the notes; null where they do not list it.</param>
/// <param name="Class">Class of the input.</param>
/// <param name="Programme">Code of the programme.</param>
public sealed record WaitingCost(string? Name, MeasureClass Class, string Programme);
