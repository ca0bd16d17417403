using ValueLedger.Api.Statements.Forms.Words;
using ValueLedger.Api.Statements.Forms.Workbook.Cells;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>Agency cost and full social cost, side by side.</summary>
internal sealed class CostSheet
{
    private static readonly Column Line = new("Line", 18);
    private static readonly Column Inputs = new("Inputs", 46);
    private static readonly Column Agency = new("Agency cost", 18);
    private static readonly Column Full = new("Full social cost", 18);
    private static readonly Column ExactAgency = Column.Working("Agency cost, not rounded", 20);
    private static readonly Column ExactFull = Column.Working("Full social cost, not rounded", 20);

    private readonly bool _isAgencyCostKnown;
    private readonly SheetRow _total;
    private readonly SheetRow _mobilisation;
    private readonly SheetRow _hours;

    public CostSheet(WorkbookTerms terms, PeriodInputs inputs)
    {
        var costs = terms.Statement.Costs;
        Sheet = new Sheet(
            "Costs",
            "Agency cost is what public bodies put in; full social cost is what everybody put in. In prices of the base year where one is stated.",
            Line,
            Inputs,
            Agency,
            Full,
            ExactAgency,
            ExactFull
        );
        var lines = Sheet.NewBlock(costs.Lines, (row, line) => Fill(row, line, terms, inputs));
        var rounding = Sheet.NewRow();
        _total = Sheet.NewRow();
        _total
            .Put(Line, Cell.Text(costs.Total.Line, Look.Total))
            .Put(Inputs, Cell.Text("Total", Look.Total))
            .Put(ExactAgency, WorkbookTerms.StepOr(lines[ExactAgency].Sum(), costs.Total.Agency, terms.WhyNoAgencyCost))
            .Put(ExactFull, Cell.Step(lines[ExactFull].Sum()))
            .Put(Agency, terms.MoneyOr(_total[ExactAgency], costs.Total.Agency, terms.WhyNoAgencyCost, Look.Total))
            .Put(Full, terms.FullCost(_total[ExactFull], costs.Total.Agency, costs.Total.FullSocial, Look.Total));
        rounding
            .Put(Line, costs.Rounding.Line)
            .Put(Inputs, Cell.Text("Rounding", Look.Working))
            .Put(Agency, terms.Rounding(_total[Agency], lines[Agency], costs.Rounding.Agency))
            .Put(
                Full,
                ReasonWords.IsFullCostKnown(costs.Total.Agency, costs.Total.FullSocial)
                    ? terms.Rounding(_total[Full], lines[Full], costs.Rounding.FullSocial)
                    : Cell.Text(null)
            );
        _isAgencyCostKnown = costs.Total.Agency is not null;
        Sheet.NewSection("Further figures");
        var whyNoMobilisation = costs.MobilisationUndefinedReason is { } why ? ReasonWords.Of(why) : "";
        _mobilisation = Sheet
            .NewRow()
            .Put(Inputs, "Mobilisation: spent to make citizens' contribution possible")
            .Put(ExactFull, WorkbookTerms.StepOr(inputs.Mobilisation, costs.Mobilisation, whyNoMobilisation));
        _mobilisation.Put(Full, terms.MoneyOr(_mobilisation[ExactFull], costs.Mobilisation, whyNoMobilisation));
        Sheet
            .NewRow()
            .Put(Inputs, "Programmes without a recorded public input, whose public cost is left out")
            .Put(
                Full,
                terms.Statement.Notes.WithoutPublicInput.Count == 0 ? "none" : string.Join(", ", terms.Statement.Notes.WithoutPublicInput)
            );
        _hours = Sheet
            .NewRow()
            .Put(Inputs, "Hours of citizens' time")
            .Put(Full, Cell.Reported(inputs.Citizens.Hours, costs.CitizenHours, Format.Quantity));
        Sheet
            .NewRow()
            .Put(Inputs, "Lines without a value, which costs leave out")
            .Put(Full, costs.Missing.Count == 0 ? "none" : string.Join(", ", costs.Missing));
    }

    public Sheet Sheet { get; }

    /// <summary>Not rounded.</summary>
    public Formula AgencyCost => _isAgencyCostKnown ? _total[ExactAgency] : Formula.Zero;

    /// <summary>Not rounded.</summary>
    public Formula FullSocialCost => _total[ExactFull];

    /// <summary>Not rounded.</summary>
    public Formula Mobilisation => _mobilisation[ExactFull];

    public Formula CitizenHours => _hours[Full];

    /// <summary>Adds the inputs of each programme: a cost per unit counts only the programmes that recorded the units.</summary>
    /// <param name="title">Title of the block.</param>
    /// <param name="programmes">Codes of all programmes.</param>
    /// <param name="inputs">The inputs of the period.</param>
    public ProgrammeCosts AddProgrammes(string title, IReadOnlyList<string> programmes, PeriodInputs inputs)
    {
        Sheet.NewSection(title);
        var rows = new Dictionary<string, SheetRow>(StringComparer.Ordinal);
        Sheet.NewBlock(
            programmes,
            (row, programme) =>
            {
                row.Put(Line, programme).Put(Inputs, $"All inputs of {programme}");
                row.Put(ExactAgency, Cell.Step(inputs.Publics.RealInto(row.WordsOf(Line))))
                    .Put(ExactFull, Cell.Step(inputs.RealInto(row.WordsOf(Line))));
                rows[programme] = row;
            }
        );
        return new ProgrammeCosts(rows, ExactAgency, ExactFull, inputs);
    }

    private static void Fill(SheetRow row, CostLine line, WorkbookTerms terms, PeriodInputs inputs)
    {
        var (title, real) = line.Inputs switch
        {
            InputGroup.Public => ("What public bodies put in", inputs.Publics.Real),
            InputGroup.Partner => ("What partners put in", inputs.Partners.Real),
            _ => ("What citizens put in", inputs.Citizens.Real),
        };
        var unknown = line.Inputs == InputGroup.Public ? terms.WhyNoAgencyCost : "not valued";
        row.Put(Line, line.Line)
            .Put(Inputs, title)
            .Put(ExactFull, WorkbookTerms.StepOr(real, line.FullSocial, unknown))
            .Put(
                ExactAgency,
                line.Inputs == InputGroup.Public
                    ? WorkbookTerms.StepOr(real, line.Agency, unknown)
                    : Cell.Of(0m, Format.Exact, Look.Working)
            )
            .Put(Agency, terms.MoneyOr(row[ExactAgency], line.Agency, unknown))
            .Put(Full, terms.MoneyOr(row[ExactFull], line.FullSocial, unknown));
    }
}
