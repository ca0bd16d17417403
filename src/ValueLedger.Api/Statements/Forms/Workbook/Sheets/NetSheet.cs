using ValueLedger.Api.Statements.Forms.Words;
using ValueLedger.Api.Statements.Forms.Workbook.Cells;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>From what changed to what the programmes changed: gross = sign x (observed - baseline), net by the deductions of the
/// line.</summary>
internal sealed class NetSheet
{
    public static readonly Column Gross = new("Gross quantity", 14);
    public static readonly Column DeadweightQuantity = new("Would have happened anyway", 14);
    public static readonly Column Leaked = new("Went outside the target", 14);
    public static readonly Column Displaced = new("Happened in place of the same outcome elsewhere", 14);
    public static readonly Column Substituted = new("Only replaced something similar", 14);
    public static readonly Column Owed = new("Attributed to others", 14);
    public static readonly Column Net = new("Net quantity", 14);

    /// <summary>1 - bias for a benefit, 1 + bias for a loss.</summary>
    public static readonly Column Optimism = Column.Working("Optimism factor", 12);

    private static readonly Column Line = new("Line", 18);
    private static readonly Column Title = new("Outcome", 34);
    private static readonly Column Unit = new("Unit", 10);
    private static readonly Column Observed = new("Observed", 13);
    private static readonly Column Baseline = new("Baseline", 12);
    private static readonly Column Comparator = new("Change without the programme", 11);
    private static readonly Column Deadweight = new("Deadweight share", 13);
    private static readonly Column Leakage = new("Leakage share", 11);
    private static readonly Column Displacement = new("Displacement share", 13);
    private static readonly Column Substitution = new("Substitution share", 12);
    private static readonly Column Attribution = new("Share attributed to others", 10);
    private static readonly Column DeductionsOf = new("Deductions are", 16);
    private static readonly Column Design = new("Cause is shown by", 18);
    private static readonly Column Bound = new("Quantities are", 10);
    private static readonly Column Absolute = new("Change", 11);
    private static readonly Column AbsoluteLow = new("Change, 95% interval from", 11);
    private static readonly Column AbsoluteHigh = new("Change, 95% interval to", 11);
    private static readonly Column Relative = new("Relative change", 11);
    private static readonly Column RelativeLow = new("Relative change, 95% interval from", 11);
    private static readonly Column RelativeHigh = new("Relative change, 95% interval to", 11);
    private static readonly Column Sign = Column.Working("Sign", 8);
    private static readonly Column Bias = Column.Working("Optimism bias", 12);
    private static readonly Column Programme = Column.Working("Programme", 20);
    private static readonly Column Code = Column.Working("Line of the map", 18);
    private static readonly Column Measure = Column.Working("Measure", 20);

    private readonly AssumptionSheet _assumptions;

    public NetSheet(AssumptionSheet assumptions)
    {
        _assumptions = assumptions;
        Sheet = new Sheet(
            "Gross to net",
            "Gross = sign x (observed - baseline); net = gross less deadweight, leakage, displacement, substitution and attribution to others, each a share of what is left, or of the gross where deductions are additive.",
            Line,
            Title,
            Unit,
            Observed,
            Baseline,
            Comparator,
            Deadweight,
            Leakage,
            Displacement,
            Substitution,
            Attribution,
            Gross,
            DeadweightQuantity,
            Leaked,
            Displaced,
            Substituted,
            Owed,
            Net,
            DeductionsOf,
            Design,
            Bound,
            Absolute,
            AbsoluteLow,
            AbsoluteHigh,
            Relative,
            RelativeLow,
            RelativeHigh,
            Sign,
            Bias,
            Optimism,
            Programme,
            Code,
            Measure
        );
    }

    public Sheet Sheet { get; }

    /// <param name="title">Title of the block.</param>
    /// <param name="lines">The lines in order.</param>
    /// <param name="observed">The cell with the observation; null where there is none.</param>
    /// <param name="isReported">Whether the document reports the quantities line by line.</param>
    /// <returns>The row of each line with an observation.</returns>
    public Dictionary<string, SheetRow> Add(
        string title,
        IReadOnlyList<BenefitLine> lines,
        Func<BenefitLine, Formula?> observed,
        bool isReported
    )
    {
        Sheet.NewSection(title);
        var rows = new Dictionary<string, SheetRow>();
        Sheet.NewBlock(
            lines,
            (row, line) =>
            {
                PutAssumptions(row, line);
                PutChanges(row, line);
                if (observed(line) is not { } quantity)
                {
                    row.Put(Observed, line.Flags.Contains(Core.Appraisals.AppraisalFlag.DoesNotAddUp) ? "does not add up" : "not recorded");
                    return;
                }

                row.Put(Observed, Cell.Reported(quantity, quantity.Value, Format.Quantity));
                PutQuantities(row, line, isReported);
                rows[line.Line] = row;
            }
        );
        return rows;
    }

    private static void PutChanges(SheetRow row, BenefitLine line) =>
        row.Put(Design, line.Design is { } design ? TermWords.Of(design) : null)
            .Put(Bound, line.Bound == Core.Rates.Bound.Exact ? null : WorkbookTerms.Plain(line.Bound))
            .Put(Absolute, Cell.Of(line.AbsoluteChange?.Value, Format.Quantity))
            .Put(AbsoluteLow, Cell.Of(line.AbsoluteChange?.Low, Format.Quantity))
            .Put(AbsoluteHigh, Cell.Of(line.AbsoluteChange?.High, Format.Quantity))
            .Put(Relative, Cell.Of(line.RelativeChange?.Value, Format.Share))
            .Put(RelativeLow, Cell.Of(line.RelativeChange?.Low, Format.Share))
            .Put(RelativeHigh, Cell.Of(line.RelativeChange?.High, Format.Share));

    private void PutAssumptions(SheetRow row, BenefitLine line) =>
        row.Put(Line, line.Line)
            .Put(Title, line.Title)
            .Put(Unit, line.Unit)
            .Put(Baseline, BaselineOf(line))
            .Put(Comparator, line.Comparator is null ? Cell.Text(null) : Assumed(line, "comparator", Format.Share))
            .Put(Deadweight, line.Comparator is null ? Assumed(line, "deadweight", Format.Share) : Cell.Text("by the comparator"))
            .Put(Leakage, Assumed(line, "leakage", Format.Share))
            .Put(Displacement, Assumed(line, "displacement", Format.Share))
            .Put(Substitution, Assumed(line, "substitution", Format.Share))
            .Put(Attribution, Assumed(line, "attributionToOthers", Format.Share))
            .Put(DeductionsOf, WorkbookTerms.Plain(line.Deductions))
            .Put(Sign, Cell.Of(line.Direction == Direction.Decrease ? -1m : 1m, Format.Whole))
            .Put(Bias, Cell.Step(BiasOf(line), Format.Share))
            .Put(Programme, line.Programme)
            .Put(Code, line.Code)
            .Put(Measure, line.Measure);

    private static void PutQuantities(SheetRow row, BenefitLine line, bool isReported)
    {
        Put(Gross, row[Sign] * (row[Observed] - row[Baseline]), line.GrossQuantity);
        Put(
            DeadweightQuantity,
            line.Comparator is null ? row[Deadweight] * row[Gross] : row[Sign] * row[Baseline] * row[Comparator],
            line.DeadweightQuantity
        );
        var left = row[Gross] - row[DeadweightQuantity];
        Take(Leaked, Leakage, GrossToNetStep.Leakage);
        Take(Displaced, Displacement, GrossToNetStep.Displacement);
        Take(Substituted, Substitution, GrossToNetStep.Substitution);
        Take(Owed, Attribution, GrossToNetStep.AttributionToOthers);
        Put(Net, left, line.NetQuantity);
        row.Put(Optimism, Cell.Step(row[Net].IfBelowZero(Formula.One + row[Bias], Formula.One - row[Bias]), Format.Factor));

        void Take(Column quantity, Column share, GrossToNetStep step)
        {
            Put(quantity, (line.Deductions == Deductions.Additive ? row[Gross] : left) * row[share], QuantityOf(step));
            left -= row[quantity];
        }

        decimal? QuantityOf(GrossToNetStep step) => 0m - line.Steps.FirstOrDefault(shown => shown.Step == step)?.Quantity;

        void Put(Column column, Formula formula, decimal? reported) =>
            row.Put(column, Cell.Reported(formula, isReported ? reported ?? formula.Value : formula.Value, Format.Quantity));
    }

    /// <summary>For a prior period of another length, the counted baseline is a separate figure.</summary>
    private Cell BaselineOf(BenefitLine line) =>
        line.Baseline is { } baseline && _assumptions.Find(line.Line, "baseline")?.Value != baseline.Counted
            ? Cell.Of(baseline.Counted, Format.Quantity, Look.Input)
            : Assumed(line, "baseline", Format.Quantity);

    private Cell Assumed(BenefitLine line, string assumption, Format format) =>
        _assumptions.Find(line.Line, assumption) is { } value ? Cell.Step(value, format, Look.Plain) : Cell.Of(0m, format);

    /// <summary>The part of an upper bound that is not mitigated counts.</summary>
    private Formula BiasOf(BenefitLine line)
    {
        var rate = _assumptions.Find(line.Line, "optimismBias") ?? Formula.Zero;
        return _assumptions.Find(line.Line, "mitigatedShare") is { } mitigated ? rate * (Formula.One - mitigated) : rate;
    }
}
