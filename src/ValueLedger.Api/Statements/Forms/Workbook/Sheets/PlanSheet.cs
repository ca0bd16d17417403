using ValueLedger.Api.Statements.Forms.Words;
using ValueLedger.Api.Statements.Forms.Workbook.Cells;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>What was planned beside what was recorded, and the cost per unit by both.</summary>
internal sealed class PlanSheet
{
    private static readonly Column Line = new("Line", 16);
    private static readonly Column Kind = new("Kind of plan", 14);
    private static readonly Column Title = new("Measure or plan", 36);
    private static readonly Column Programme = new("Programme", 20);
    private static readonly Column Planned = new("Planned", 16);
    private static readonly Column Actual = new("Actual", 16);
    private static readonly Column Difference = new("Difference", 16);
    private static readonly Column Share = new("Difference in % of plan", 16);
    private static readonly Column Unit = new("Unit", 10);
    private static readonly Column Bound = new("Actual is", 10);
    private static readonly Column From = new("From", 12);
    private static readonly Column To = new("To", 12);
    private static readonly Column Remark = new("Remark", 60);

    public PlanSheet(WorkbookTerms terms)
    {
        Sheet = new Sheet(
            "Plans",
            "Plans that lie within the period, and what was recorded in it, as the server counted it. Differences are formulas. Plans change no other figure.",
            [Line, Kind, Title, Programme, Planned, Actual, Difference, Share, Unit, Bound, From, To, Remark]
        );
        if (terms.Statement.Plans is not { } plans)
        {
            return;
        }

        Sheet.NewSection("Plans and what was recorded");
        Sheet.NewBlock(plans.Lines, Put);
        Sheet.NewSection("Agency cost per unit in prices of the day: by budget and target, and actual");
        Sheet.NewBlock(plans.UnitCosts, (row, cost) => Put(row, cost, terms.TitleOf(cost.Measure)));
        Sheet.NewSection("The plans themselves");
        Sheet.NewBlock([.. plans.Lines.SelectMany(line => line.Plans.Select(plan => (line.Line, Plan: plan)))], Put);
        if (plans.Beyond.Count > 0)
        {
            Sheet.NewSection("Plans that reach beyond the period, so that they are in no figure");
            Sheet.NewBlock([.. plans.Beyond.Select(plan => ("", plan))], Put);
        }
    }

    public Sheet Sheet { get; }

    private static void Put(SheetRow row, PlanLine line)
    {
        var format = line.Aggregation == Aggregation.Share ? Format.Share : Format.Quantity;
        row.Put(Line, line.Line)
            .Put(Kind, TermWords.Of(line.Kind))
            .Put(Title, line.Title)
            .Put(Programme, line.Programme)
            .Put(Planned, line.Planned is null ? Cell.Text("not known") : Cell.Of(line.Planned, format, Look.Fixed))
            .Put(Actual, line.Actual is null ? Cell.Text("not known") : Cell.Of(line.Actual, format, Look.Fixed))
            .Put(Unit, line.Unit)
            .Put(Bound, line.Bound == Core.Rates.Bound.Exact ? null : WorkbookTerms.Plain(line.Bound))
            .Put(
                Remark,
                line.UndefinedReason is { } reason ? ReasonWords.Of(reason)
                    : line.CoversThePeriod ? null
                    : "The plans are only for a part of the period, while the actual is of the whole period."
            );
        PutDifference(row, line.Difference, line.DifferenceShare, format);
    }

    private static void Put(SheetRow row, PlannedUnitCost cost, string? title)
    {
        row.Put(Line, cost.Line)
            .Put(Title, title)
            .Put(Programme, cost.Programme)
            .Put(Planned, cost.Planned is null ? Cell.Text("not known") : Cell.Of(cost.Planned, Format.PerUnit, Look.Fixed))
            .Put(Actual, cost.Actual is null ? Cell.Text("not known") : Cell.Of(cost.Actual, Format.PerUnit, Look.Fixed))
            .Put(Bound, cost.Bound == Core.Rates.Bound.Exact ? null : WorkbookTerms.Plain(cost.Bound))
            .Put(
                Remark,
                string.Join(
                    " ",
                    new[]
                    {
                        cost.PlannedCost is { } budgeted ? $"Budgets {string.Join(", ", cost.Budgets)}: {budgeted}." : null,
                        cost.Rates.Count == 0 ? null : $"Rates: {string.Join(", ", cost.Rates)}.",
                        cost.PlannedUndefinedReason is { } gap ? ReasonWords.Of(gap) : null,
                        cost.ActualUndefinedReason is { } reason ? ReasonWords.Of(reason) : null,
                        cost.Partial ? "The actual cost is partial." : null,
                    }.OfType<string>()
                )
            );
        PutDifference(row, cost.Difference, cost.DifferenceShare, Format.PerUnit);
    }

    private static void Put(SheetRow row, (string Line, StatedPlan Plan) stated) =>
        row.Put(Line, stated.Line)
            .Put(Kind, TermWords.Of(stated.Plan.Kind))
            .Put(Title, $"{stated.Plan.Title} ({stated.Plan.Plan})")
            .Put(Programme, stated.Plan.Programme)
            .Put(Planned, Cell.Of(stated.Plan.Quantity, Format.Quantity, Look.Fixed))
            .Put(From, Cell.Of(stated.Plan.From))
            .Put(To, Cell.Of(stated.Plan.To))
            .Put(Remark, stated.Plan.Source is { } source ? $"Source: {source}" : "No source is stated.");

    private static void PutDifference(SheetRow row, decimal? difference, decimal? share, Format format)
    {
        if (difference is { } known)
        {
            row.Put(Difference, Cell.Reported((row[Actual] - row[Planned]).Rounded(6), known, format));
        }

        if (share is { } of)
        {
            row.Put(Share, Cell.Reported(((row[Actual] - row[Planned]) / row[Planned]).Rounded(6), of, Format.Share));
        }
    }
}
