using ValueLedger.Api.Statements.Forms.Words;
using ValueLedger.Api.Statements.Forms.Workbook.Cells;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Statements;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>
/// When cashable fiscal benefits have recovered agency cost for good. The cost of a year falls at its start, the benefit of a year accrues
/// evenly over its twelve months; payback is the last moment at which the balance is below zero.
/// </summary>
internal sealed class PaybackSheet
{
    private const int MonthsInAYear = 12;

    private static readonly Column Year = new("Year", 10);
    private static readonly Column Cost = new("Agency cost", 18);
    private static readonly Column Benefit = new("Cashable fiscal benefit", 20);
    private static readonly Column Start = new("Balance at the start", 18);
    private static readonly Column End = new("Balance at the end", 18);
    private static readonly Column Months = new("Last month below zero", 16);

    private readonly Block _years;

    public PaybackSheet(WorkbookTerms terms, InputBlock publicInputs, Block benefitYears)
    {
        Sheet = new Sheet(
            "Payback",
            "Present values with transfers, not rounded. Balance = benefits less cost so far; months are counted from the start of the period.",
            Year,
            Cost,
            Benefit,
            Start,
            End,
            Months
        );
        if (terms.Statement.Results.PaybackUndefinedReason is { } unknown && ReasonWords.IsUnknown(unknown))
        {
            var only = Sheet.NewRow().Put(Year, ReasonWords.Of(unknown));
            _years = new Block(only, only);
            return;
        }

        SheetRow? before = null;
        _years = Sheet.NewBlock(
            [.. Enumerable.Range(0, LastYearOf(terms.Statement) + 1)],
            (row, year) =>
            {
                row.Put(Year, Cell.Of(year, Format.Whole));
                row.Put(Cost, Cell.Step(publicInputs.PresentIn(row[Year]), look: Look.Plain))
                    .Put(
                        Benefit,
                        Cell.Step(
                            (
                                benefitYears[BenefitYearSheet.Year].EqualTo(row[Year]) * benefitYears[BenefitYearSheet.Cashable].Numbers
                            ).Sum(),
                            look: Look.Plain
                        )
                    )
                    .Put(Start, Cell.Step(before is null ? Formula.Zero - row[Cost] : before[End] - row[Cost], look: Look.Plain))
                    .Put(End, Cell.Step(row[Start] + row[Benefit], look: Look.Plain))
                    .Put(Months, MonthsOf(row));
                before = row;
            }
        );
    }

    public Sheet Sheet { get; }

    /// <summary>The payback in months, to one decimal, or why there is none.</summary>
    public Cell Result(StatementResults results)
    {
        if (results.PaybackUndefinedReason is { } reason && reason != UndefinedReason.CostIsNeverRecovered)
        {
            return Cell.Text(ReasonWords.Of(reason));
        }

        var never = ReasonWords.Of(UndefinedReason.CostIsNeverRecovered);
        var formula =
            $"IF({_years[Cost].Sum().Text}=0,0,IF({_years.Last[End].Text}<0,\"{never}\",{_years[Months].LargestOrZero().Rounded(1).Text}))";
        return Cell.Computed(formula, results.PaybackMonths, results.PaybackMonths is null ? never : null, Format.Months);
    }

    private static Cell MonthsOf(SheetRow row)
    {
        var endOfYear = (row[Year] + Formula.One) * (Formula)MonthsInAYear;
        var within = (row[Year] + (row[Start] / (row[Start] - row[End]))) * (Formula)MonthsInAYear;
        var isBelowAtTheStart = new Formula($"IF({row[Start].Text}<0,{within.Text},0)", row[Start].Value < 0 ? within.Value : 0m);
        return Cell.Step(row[End].IfBelowZero(endOfYear, isBelowAtTheStart), Format.Months, Look.Plain);
    }

    private static int LastYearOf(Statement statement) =>
        statement
            .Outcomes.Benefits.Lines.Concat(statement.Outcomes.Transfers.Lines)
            .SelectMany(line => line.Years.Lines)
            .Select(year => year.Year)
            .Concat(statement.PublicCosts.Lines.Select(line => line.Year))
            .Append(0)
            .Max();
}
