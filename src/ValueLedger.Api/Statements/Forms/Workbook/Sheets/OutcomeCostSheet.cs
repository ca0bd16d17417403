using ValueLedger.Api.Statements.Forms.Workbook.Cells;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>The cost per unit of each outcome, net and gross; every line bears the whole cost.</summary>
internal sealed class OutcomeCostSheet
{
    private static readonly Column Line = new("Line", 14);
    private static readonly Column Net = new("Net quantity", 14);
    private static readonly Column Agency = new("Agency cost per net unit", 22);
    private static readonly Column Full = new("Full social cost per net unit", 22);
    private static readonly Column Gross = new("Gross quantity", 14);
    private static readonly Column AgencyGross = new("Agency cost per gross unit", 22);
    private static readonly Column FullGross = new("Full social cost per gross unit", 22);
    private static readonly Column AgencyPartial = new("Agency cost is partial", 10);
    private static readonly Column FullPartial = new("Full social cost is partial", 10);
    private static readonly Column AgencyBound = new("Agency cost is", 10);
    private static readonly Column FullBound = new("Full social cost is", 10);

    /// <param name="terms">The terms, with the statement.</param>
    /// <param name="costs">The inputs of each programme.</param>
    /// <param name="nets">From gross to net, by line.</param>
    public OutcomeCostSheet(WorkbookTerms terms, ProgrammeCosts costs, Dictionary<string, SheetRow> nets)
    {
        Sheet = new Sheet(
            "Outcome costs",
            "The whole cost of the programme in the period, per unit; costs per unit do not add up.",
            Line,
            Net,
            Agency,
            Full,
            Gross,
            AgencyGross,
            FullGross,
            AgencyPartial,
            FullPartial,
            AgencyBound,
            FullBound
        );
        var programmes = terms.Statement.Outcomes.Benefits.Lines.ToDictionary(
            line => line.Line,
            line => (IReadOnlyList<string>)[line.Programme],
            StringComparer.Ordinal
        );
        Sheet.NewBlock(
            terms.Statement.Results.CostPerOutcome,
            (row, cost) =>
            {
                var quantities = nets[cost.Line];
                var (agency, full) = (costs.Agency(programmes[cost.Line]), costs.Full(programmes[cost.Line]));
                row.Put(Line, cost.Line)
                    .Put(Net, Cell.Step(quantities[NetSheet.Net], Format.Quantity, Look.Plain))
                    .Put(Gross, Cell.Step(quantities[NetSheet.Gross], Format.Quantity, Look.Plain))
                    .Put(AgencyPartial, Cell.YesOrNo(cost.AgencyPartial))
                    .Put(FullPartial, Cell.YesOrNo(cost.FullPartial))
                    .Put(AgencyBound, WorkbookTerms.Plain(cost.AgencyBound))
                    .Put(FullBound, WorkbookTerms.Plain(cost.FullBound));
                row.Put(Agency, agency.For(row[Net], cost.Agency, cost.UndefinedReason))
                    .Put(Full, full.For(row[Net], cost.Full, cost.UndefinedReason))
                    .Put(AgencyGross, agency.For(row[Gross], cost.AgencyGross, cost.UndefinedReason))
                    .Put(FullGross, full.For(row[Gross], cost.FullGross, cost.UndefinedReason));
            }
        );
    }

    public Sheet Sheet { get; }
}
