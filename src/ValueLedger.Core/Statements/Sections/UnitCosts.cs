using ValueLedger.Core.Amounts;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Summaries;

namespace ValueLedger.Core.Statements.Sections;

/// <summary>The cost per unit to the programmes that brought the result about, in both perspectives.</summary>
internal sealed class UnitCosts
{
    /// <summary>Null where no public input has a value: unrecorded is not zero.</summary>
    private readonly decimal? _agency;

    /// <summary>Null where nothing has a value.</summary>
    private readonly decimal? _full;

    private readonly bool _hasPublicInput;

    /// <param name="terms">The terms of the statement.</param>
    /// <param name="period">The figures of the whole statement.</param>
    /// <param name="programmes">Codes of the programmes that recorded the quantity; costs of other programmes do not count.</param>
    /// <param name="asSpent">Whether costs are in prices of the day and in full, also where a gift paid a part, as budgets are.</param>
    public UnitCosts(StatementTerms terms, PeriodFigures period, IReadOnlyCollection<string> programmes, bool asSpent = false)
    {
        var prices = asSpent ? Prices.OfTheDay : terms.Prices;
        var own = period.Inputs.Where(input => programmes.Contains(input.Programme) && (!asSpent || input.FinancedBy is null)).ToList();
        var waiting = period.Days.Reporting.WaitingCosts.Where(cost => programmes.Contains(cost.Programme)).ToList();
        var publics = own.FindAll(input => input.Group == InputGroup.Public);
        var withPublicInput = publics.Select(input => input.Programme).Distinct().Count();
        var isUnrecordedInPart = withPublicInput > 0 && withPublicInput < programmes.Count;
        _hasPublicInput = publics.Count > 0;
        (_agency, _full) = (CostOf(prices, publics), CostOf(prices, own));
        AgencyIsPartial = isUnrecordedInPart || publics.Exists(input => input.IsUnvalued) || waiting.Exists(cost => cost.Class.IsPublic());
        FullIsPartial = isUnrecordedInPart || own.Exists(input => input.IsUnvalued) || waiting.Count > 0;
        AgencyBound = SideOf(AgencyIsPartial).Allows(BoundOf(publics));
        FullBound = SideOf(FullIsPartial).Allows(BoundOf(own));
    }

    /// <summary>Whether agency cost leaves out a quantity that has no rate or is in suspense, or a programme without public input beside
    /// others that have some.</summary>
    public bool AgencyIsPartial { get; }

    /// <summary>Whether full social cost leaves something out.</summary>
    public bool FullIsPartial { get; }

    /// <summary>Whether agency cost is exact or a bound, for example "at most" where a rate is.</summary>
    public Bound AgencyBound { get; }

    /// <summary>Whether full social cost is exact or a bound.</summary>
    public Bound FullBound { get; }

    /// <summary>Why units of the measure cannot have a cost, whatever was put in; null where they can.</summary>
    public static UnitCostGap? WhyNotOf(Measure measure) =>
        measure.IsOfAnswers() ? UnitCostGap.QuantityDoesNotAddUp
        : measure.Aggregation == Aggregation.Level ? UnitCostGap.MeasureIsALevel
        : measure.Direction == Direction.Decrease ? UnitCostGap.LessOfItIsBetter
        : null;

    /// <summary>Both costs per unit of a measure, and why one of them is missing; null where both are given.</summary>
    /// <param name="measure">What is counted.</param>
    /// <param name="quantity">Null where readings do not add up.</param>
    public (decimal? Agency, decimal? Full, UnitCostGap? Reason) Of(Measure measure, decimal? quantity)
    {
        var units = quantity ?? 0m;
        var reason = quantity is null ? UnitCostGap.QuantityDoesNotAddUp : WhyNotOf(measure) ?? WhyNotFor(units);
        return reason switch
        {
            null => (Agency(units), Full(units), null),
            UnitCostGap.NoPublicInputIsValued or UnitCostGap.NoPublicInputRecorded => (null, Full(units), reason),
            _ => (null, null, reason),
        };
    }

    /// <summary>Why one of the costs is missing for a quantity; null where both are given.</summary>
    public UnitCostGap? WhyNotFor(decimal quantity) =>
        Quotient.Of(_full ?? 0m, Math.Max(quantity, 0m)) is null ? UnitCostGap.QuantityIsZeroOrLess
        : _full is null ? UnitCostGap.NoInputIsValued
        : _agency is null ? (_hasPublicInput ? UnitCostGap.NoPublicInputIsValued : UnitCostGap.NoPublicInputRecorded)
        : null;

    /// <summary>Agency cost per unit; null where there is none.</summary>
    public decimal? Agency(decimal quantity) => PerUnit(_agency, quantity);

    /// <summary>Full social cost per unit; null where there is none.</summary>
    public decimal? Full(decimal quantity) => PerUnit(_full, quantity);

    /// <summary>A cost that leaves something out is too low.</summary>
    private static Side? SideOf(bool isPartial) => isPartial ? Side.TooLow : null;

    private static decimal? PerUnit(decimal? cost, decimal quantity) =>
        cost is { } known && quantity > 0 && Quotient.Of(known, quantity) is { } perUnit ? Rounding.PerUnit(perUnit) : null;

    private static Bound BoundOf(IEnumerable<ValuedInput> inputs) =>
        inputs.Where(input => !input.IsUnvalued).Select(input => input.Bound).Together();

    private static decimal? CostOf(Prices prices, IReadOnlyList<ValuedInput> inputs) =>
        inputs.Any(input => !input.IsUnvalued) ? inputs.Sum(input => input.Real(prices)) : null;
}
