using ValueLedger.Api.Statements.Forms.Workbook.Cells;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Statements;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>How well the entries are attested, and what those of each grade are worth.</summary>
internal sealed class EvidenceSheet
{
    private static readonly Column Line = new("Line", 18);
    private static readonly Column Grade = new("Grade of evidence", 26);
    private static readonly Column Entries = new("Entries", 12);
    private static readonly Column Hours = new("Citizens' hours", 14);
    private static readonly Column ExactAgency = Column.Working("Agency cost, not rounded", 18);
    private static readonly Column ExactPartners = Column.Working("Partner inputs, not rounded", 18);
    private static readonly Column ExactCitizens = Column.Working("Citizen inputs, not rounded", 18);
    private static readonly Column ExactFull = Column.Working("Full social cost, not rounded", 18);

    private static readonly (Column Column, Column Exact, Func<GradeAmounts, decimal> Reported)[] Money =
    [
        (new Column("Agency cost", 16), ExactAgency, amounts => amounts.AgencyCost),
        (new Column("Partner inputs", 16), ExactPartners, amounts => amounts.PartnerInputs),
        (new Column("Citizen inputs", 16), ExactCitizens, amounts => amounts.CitizenInputs),
        (new Column("Full social cost", 16), ExactFull, amounts => amounts.FullSocialCost),
    ];

    private readonly WorkbookTerms _terms;
    private readonly Block _lines;

    public EvidenceSheet(WorkbookTerms terms, PeriodInputs inputs)
    {
        _terms = terms;
        var evidence = terms.Statement.Evidence;
        Sheet = new Sheet("Evidence", "What entries of each grade are worth, from the weakest up. What were left if only better ones counted is on the sheet Evidence and better.", [Line, Grade, Entries, Hours, .. Money.Select(money => money.Column), .. Money.Select(money => money.Exact)]);
        _lines = Sheet.NewBlock(evidence.Lines, (row, line) => Fill(row, line, inputs));
        var (rounding, total) = (Sheet.NewRow(), Sheet.NewRow());
        total.Put(Line, Cell.Text(evidence.Total.Line, Look.Total)).Put(Grade, Cell.Text("Total", Look.Total))
            .Put(Entries, Cell.Reported(_lines[Entries].Sum(), evidence.Total.Entries, Format.Whole, Look.Total))
            .Put(Hours, Cell.Reported(_lines[Hours].Sum(), evidence.Total.CitizenHours, Format.Quantity, Look.Total));
        rounding.Put(Line, evidence.Rounding.Line).Put(Grade, Cell.Text("Rounding", Look.Working));
        foreach (var (column, exact, reported) in Money)
        {
            total.Put(exact, Cell.Step(_lines[exact].Sum())).Put(column, terms.Money(total[exact], reported(evidence.Total), Look.Total));
            rounding.Put(column, terms.Rounding(total[column], _lines[column], reported(evidence.Rounding)));
        }
    }

    public Sheet Sheet { get; }

    /// <summary>The inputs attested by a grade and better, not rounded.</summary>
    public KeyInputs AtLeast(EvidenceGrade least)
    {
        var block = new Block(_lines.Rows[(int)least], _lines.Last);
        return new KeyInputs(block[Hours].Sum(), block[ExactAgency].Sum(), block[ExactPartners].Sum(), block[ExactCitizens].Sum());
    }

    private void Fill(SheetRow row, GradeLine line, PeriodInputs inputs)
    {
        var grade = InputSheet.Grades[(int)line.Grade];
        row.Put(Line, line.Line)
            .Put(Grade, WorkbookTerms.Plain(line.Grade))
            .Put(Entries, Cell.Of(line.Entries, Format.Whole))
            .Put(Hours, Cell.Reported(inputs.Citizens.HoursIn(grade), line.CitizenHours, Format.Quantity))
            .Put(ExactAgency, Cell.Step(inputs.Publics.RealOf(grade)))
            .Put(ExactPartners, Cell.Step(inputs.Partners.RealOf(grade)))
            .Put(ExactCitizens, Cell.Step(inputs.Citizens.RealOf(grade)))
            .Put(ExactFull, Cell.Step(row.Between(ExactAgency, ExactCitizens).Sum()));
        foreach (var (column, exact, reported) in Money)
        {
            row.Put(column, _terms.Money(row[exact], reported(line)));
        }
    }
}
