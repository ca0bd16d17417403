using ValueLedger.Core.Statements.Sections;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Statements.Forms.Table;

/// <summary>What was planned beside what was recorded.</summary>
internal static class PlanRows
{
    private const string Section = "plans";

    public static IEnumerable<TableRow> Of(PlanSection plans) =>
        [
            .. plans.Lines.SelectMany(line => line.Plans.Select(plan => Of(plan) with { Line = line.Line }).Prepend(Of(line))),
            .. plans.UnitCosts.Select(Of),
            .. plans.Beyond.Select(plan => Of(plan) with { Section = $"{Section}/beyond" }),
        ];

    private static TableRow Of(PlanLine line) =>
        new()
        {
            Section = Section,
            Line = line.Line,
            Item = "line",
            PlanKind = line.Kind,
            Programme = line.Programme,
            Measure = line.Measure,
            Title = line.Title,
            Unit = line.Unit,
            Stage = line.Stage,
            Direction = line.Direction,
            Aggregation = line.Aggregation,
            Planned = line.Planned,
            Quantity = line.Actual,
            QuantityBound = line.Bound,
            Entries = line.Entries,
            Difference = line.Difference,
            DifferenceShare = line.DifferenceShare,
            Reason = line.UndefinedReason is { } reason ? WireEnum.Word(reason) : null,
            Text = line.CoversThePeriod ? null : "only for a part of the period",
        };

    private static TableRow Of(StatedPlan plan) =>
        new()
        {
            Section = Section,
            Item = "plan",
            Code = plan.Plan,
            Title = plan.Title,
            PlanKind = plan.Kind,
            Programme = plan.Programme,
            Measure = plan.Measure,
            From = plan.From,
            To = plan.To,
            Planned = plan.Quantity,
            Source = plan.Source,
        };

    private static TableRow Of(PlannedUnitCost cost) =>
        new()
        {
            Section = $"{Section}/unitCosts",
            Line = cost.Line,
            Item = "unitCost",
            Programme = cost.Programme,
            Measure = cost.Measure,
            Lines = StatementRows.Joined(cost.Budgets),
            Rate = StatementRows.Joined(cost.Rates),
            Numerator = cost.PlannedCost,
            Denominator = cost.PlannedQuantity,
            Planned = cost.Planned,
            AgencyCostPerUnit = cost.Actual,
            AgencyCostPartial = cost.Partial,
            AgencyCostBound = cost.Bound,
            Difference = cost.Difference,
            DifferenceShare = cost.DifferenceShare,
            Status = cost.PlannedUndefinedReason is { } gap ? WireEnum.Word(gap) : null,
            Reason = cost.ActualUndefinedReason is { } reason ? WireEnum.Word(reason) : null,
        };
}
