using System.Text.Json.Serialization;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Summaries;

namespace ValueLedger.Core.Statements.Sections;

/// <summary>The agency cost per unit that budget and target imply, beside the actual one. Both are in prices of the day, as budgets
/// are.</summary>
public sealed record PlannedUnitCost
{
    /// <summary>The line of the target.</summary>
    public required string Line { get; init; }

    /// <summary>Code of the programme.</summary>
    public required string Programme { get; init; }

    /// <summary>Code of the measure.</summary>
    public required string Measure { get; init; }

    /// <summary>Codes of the budgets of public inputs whose worth counts; sorted.</summary>
    public required IReadOnlyList<string> Budgets { get; init; }

    /// <summary>Worth of the budgets, each spread evenly over its days and valued by the rate of each day; null with a reason.</summary>
    public required decimal? PlannedCost { get; init; }

    /// <summary>The planned quantity; null with a reason.</summary>
    public required decimal? PlannedQuantity { get; init; }

    /// <summary>Planned cost by planned quantity, four decimals; null with a reason.</summary>
    public required decimal? Planned { get; init; }

    /// <summary>Agency cost by the recorded quantity, four decimals; a cost counts in full, also where a gift paid a part. Null with a
    /// reason.</summary>
    public required decimal? Actual { get; init; }

    /// <summary>Whether the actual cost leaves out a quantity that has no rate or is in suspense.</summary>
    public required bool Partial { get; init; }

    /// <summary>Whether the actual cost per unit is exact or a bound.</summary>
    public required Bound Bound { get; init; }

    /// <summary>The actual less the planned cost per unit; null where one of them is.</summary>
    public required decimal? Difference { get; init; }

    /// <summary>The difference by the planned cost per unit, six decimals; null where that is zero or not known.</summary>
    public required decimal? DifferenceShare { get; init; }

    /// <summary>Ids of the rates that value the budgets, in the order of budgets and days; the notes have them.</summary>
    public required IReadOnlyList<string> Rates { get; init; }

    /// <summary>Why there is no planned cost per unit; null where there is one.</summary>
    public required PlannedCostGap? PlannedUndefinedReason { get; init; }

    /// <summary>Why there is no actual cost per unit; null where there is one.</summary>
    public required UnitCostGap? ActualUndefinedReason { get; init; }

    /// <param name="target">What is to be reached.</param>
    /// <param name="plans">The plans within the period.</param>
    /// <param name="beyond">The plans that are partly within it.</param>
    /// <param name="terms">The terms of the statement.</param>
    /// <param name="period">The figures of the whole statement.</param>
    internal static PlannedUnitCost Of(
        ComparedPlans target,
        IReadOnlyList<ComparedPlans> plans,
        IEnumerable<Plan> beyond,
        StatementTerms terms,
        PeriodFigures period
    )
    {
        var budgets = plans
            .Where(other => other.Kind == PlanKind.Budget && other.Programme == target.Programme && other.Measure.IsPublic())
            .ToList();
        var (cost, rates, gap) = CostOf(budgets, target, beyond, terms, period);
        var planned = cost is { } budgeted && target.Planned is > 0m ? Quotient.Of(budgeted, target.Planned.Value) : null;
        planned = planned is { } exact ? Rounding.PerUnit(exact) : null;
        var costs = new UnitCosts(terms, period, [target.Programme], asSpent: true);
        var whyNot = target.Actual is { } units ? costs.WhyNotFor(units) : UnitCostGap.NothingRecorded;
        var actual = whyNot is null ? costs.Agency(target.Actual!.Value) : null;
        var difference = actual - planned;
        return new PlannedUnitCost
        {
            Line = target.Line,
            Programme = target.Programme,
            Measure = target.Measure.Code,
            Budgets = [.. budgets.SelectMany(budget => budget.Plans).Select(plan => plan.Code).Order(StringComparer.Ordinal)],
            PlannedCost = terms.Money(cost),
            PlannedQuantity = target.Planned,
            Planned = planned,
            Actual = actual,
            Partial = costs.AgencyIsPartial,
            Bound = costs.AgencyBound.And(target.Bound.Mirrored()),
            Difference = difference,
            DifferenceShare = difference is { } known && planned is { } by && by != 0 ? Rounding.Ratio(known / by) : null,
            Rates = rates,
            PlannedUndefinedReason = gap ?? (planned is null ? PlannedCostGap.QuantityIsZeroOrLess : null),
            ActualUndefinedReason = whyNot,
        };
    }

    /// <summary>A budget of a part of the public inputs would make a unit look cheaper than it was planned to be.</summary>
    private static (decimal? Cost, IReadOnlyList<string> Rates, PlannedCostGap? Gap) CostOf(
        List<ComparedPlans> budgets,
        ComparedPlans target,
        IEnumerable<Plan> beyond,
        StatementTerms terms,
        PeriodFigures period
    )
    {
        var recorded = period.Inputs.Where(input => input.Group == InputGroup.Public && input.Programme == target.Programme);
        if (budgets.Count == 0 || recorded.Any(input => !budgets.Exists(budget => budget.Measure.Code == input.Measure.Code)))
        {
            return (null, [], PlannedCostGap.BudgetIsMissing);
        }

        var isPartly = beyond.Any(plan =>
            plan.Kind == PlanKind.Budget
            && plan.Programme == target.Programme
            && terms.Catalogue.Measures.Find(plan.Measure)!.Item.IsPublic()
        );
        if (isPartly || budgets.Exists(budget => !budget.Days.SequenceEqual(target.Days)))
        {
            return (null, [], PlannedCostGap.BudgetIsForOtherDays);
        }

        // Of a stock only the last plan counts, which is no cost of all its days.
        if (budgets.Exists(budget => budget.Measure.Aggregation != Aggregation.Sum || !budget.Measure.AddsUp()))
        {
            return (null, [], PlannedCostGap.BudgetHasNoValue);
        }

        // The basis of citizens' time values no public input.
        var policy = new ValuationPolicy(terms.Known, terms.Request.Basis);
        var parts = (
            from budget in budgets
            from plan in budget.Plans
            from span in policy.Spans(budget.Measure, plan.Days())
            select (Plan: plan, span.Days, span.Valuation)
        ).ToList();
        if (parts.Exists(part => part.Valuation is null))
        {
            return (null, [], PlannedCostGap.BudgetHasNoValue);
        }

        var worth = new Fractions();
        foreach (var (plan, days, valuation) in parts)
        {
            worth.Add(valuation!.Of(plan.Quantity), days.Days, plan.Days().Days);
        }

        return (worth.Value, [.. parts.Select(part => part.Valuation!.Rate?.Id.ToString()).OfType<string>().Distinct()], null);
    }
}

/// <summary>Why there is no planned cost per unit.</summary>
public enum PlannedCostGap
{
    /// <summary>No public input has a budget within the period, or one that was recorded has none.</summary>
    [JsonStringEnumMemberName("budget_is_missing")]
    BudgetIsMissing,

    /// <summary>A budget is for other days than the target, so that one cannot be divided by the other.</summary>
    [JsonStringEnumMemberName("budget_is_for_other_days")]
    BudgetIsForOtherDays,

    /// <summary>A budget is for a measure that has no rate, or of which quantities do not add up.</summary>
    [JsonStringEnumMemberName("budget_has_no_value")]
    BudgetHasNoValue,

    /// <summary>There are no planned units to divide by.</summary>
    [JsonStringEnumMemberName("quantity_is_zero_or_less")]
    QuantityIsZeroOrLess,
}
