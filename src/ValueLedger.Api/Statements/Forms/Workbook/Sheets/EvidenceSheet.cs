using ValueLedger.Api.Statements.Forms.Workbook.Cells;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>The grades of evidence, and what the entries of each grade are worth.</summary>
internal sealed class EvidenceSheet
{
    private static readonly Column Line = new("Line", 18);
    private static readonly Column Grade = new("Grade of evidence", 26);
    private static readonly Column Entries = new("Entries of all stages", 12);
    private static readonly Column Hours = new("Citizens' hours", 14);
    private static readonly Column ExactAgency = Column.Working("Agency cost, not rounded", 18);
    private static readonly Column ExactPartners = Column.Working("Partner inputs, not rounded", 18);
    private static readonly Column ExactCitizens = Column.Working("Citizen inputs, not rounded", 18);
    private static readonly Column ExactFull = Column.Working("Full social cost, not rounded", 18);

    private static readonly (Column Column, Column Exact, Func<GradeAmounts, decimal?> Reported)[] Money =
    [
        (new Column("Agency cost", 16), ExactAgency, amounts => amounts.AgencyCost),
        (new Column("Partner inputs", 16), ExactPartners, amounts => amounts.PartnerInputs),
        (new Column("Citizen inputs", 16), ExactCitizens, amounts => amounts.CitizenInputs),
        (new Column("Full social cost", 16), ExactFull, amounts => amounts.FullSocialCost),
    ];

    private const string NotKnown = "not known";

    private readonly WorkbookTerms _terms;

    public EvidenceSheet(WorkbookTerms terms, PeriodInputs inputs)
    {
        _terms = terms;
        var evidence = terms.Statement.Evidence;
        Sheet = new Sheet(
            "Evidence",
            "Entries of all stages by grade, and what the inputs among them are worth; weakest grade first. The sheet Grade or better shows the figures if only benefits with better evidence counted.",
            [Line, Grade, Entries, Hours, .. Money.Select(money => money.Column), .. Money.Select(money => money.Exact)]
        );
        var lines = Sheet.NewBlock(evidence.Lines, (row, line) => Fill(row, line, inputs));
        var (rounding, total) = (Sheet.NewRow(), Sheet.NewRow());
        total
            .Put(Line, Cell.Text(evidence.Total.Line, Look.Total))
            .Put(Grade, Cell.Text("Total", Look.Total))
            .Put(Entries, Cell.Reported(lines[Entries].Sum(), evidence.Total.Entries, Format.Whole, Look.Total))
            .Put(Hours, Cell.Reported(lines[Hours].Sum(), evidence.Total.CitizenHours, Format.Quantity, Look.Total));
        rounding.Put(Line, evidence.Rounding.Line).Put(Grade, Cell.Text("Rounding", Look.Working));
        foreach (var (column, exact, reported) in Money)
        {
            total
                .Put(exact, WorkbookTerms.StepOr(lines[exact].Sum(), reported(evidence.Total), NotKnown))
                .Put(column, terms.MoneyOr(total[exact], reported(evidence.Total), NotKnown, Look.Total));
            rounding.Put(column, terms.Rounding(total[column], lines[column], reported(evidence.Rounding)));
        }
    }

    public Sheet Sheet { get; }

    private void Fill(SheetRow row, GradeLine line, PeriodInputs inputs)
    {
        var grade = InputSheet.Grades[(int)line.Grade];
        row.Put(Line, line.Line)
            .Put(Grade, WorkbookTerms.Plain(line.Grade))
            .Put(Entries, Cell.Of(line.Entries, Format.Whole))
            .Put(Hours, Cell.Reported(inputs.Citizens.HoursIn(grade), line.CitizenHours, Format.Quantity))
            .Put(ExactAgency, WorkbookTerms.StepOr(inputs.Publics.RealOf(grade), line.AgencyCost, NotKnown))
            .Put(ExactPartners, WorkbookTerms.StepOr(inputs.Partners.RealOf(grade), line.PartnerInputs, NotKnown))
            .Put(ExactCitizens, WorkbookTerms.StepOr(inputs.Citizens.RealOf(grade), line.CitizenInputs, NotKnown))
            .Put(ExactFull, Cell.Step(row.Between(ExactAgency, ExactCitizens).Sum()));
        foreach (var (column, exact, reported) in Money)
        {
            row.Put(column, _terms.MoneyOr(row[exact], reported(line), NotKnown));
        }
    }
}
