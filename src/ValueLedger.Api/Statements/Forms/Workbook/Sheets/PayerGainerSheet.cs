using ValueLedger.Api.Statements.Forms.Workbook.Cells;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>Who pays and who gains, as present values.</summary>
internal sealed class PayerGainerSheet
{
    private static readonly Column Line = new("Line", 16);
    private static readonly Column Party = new("Party", 24);
    private static readonly Column Name = new("Name", 30);

    private static readonly Figure[] Figures =
    [
        new("Cost", figures => figures.Cost),
        new("Fiscal gain", figures => figures.Fiscal),
        new("Economic gain", figures => figures.Economic),
        new("Social gain", figures => figures.Social),
        new("Environmental gain", figures => figures.Environmental),
        new("All gains", figures => figures.Gain),
        new("Transfers", figures => figures.Transfers),
        new("Gain less cost", figures => figures.Net),
    ];

    private readonly WorkbookTerms _terms;

    public PayerGainerSheet(WorkbookTerms terms, PeriodInputs inputs, GainSheet gains)
    {
        _terms = terms;
        var matrix = terms.Statement.PayerGainer;
        Sheet = new Sheet(
            "Payers and gainers",
            "Present values. Gains are before cashability; transfers are not included in any other column.",
            [Line, Party, Name, .. Figures.Select(figure => figure.Column), .. Figures.Select(figure => figure.Exact)]
        );
        var lines = Sheet.NewBlock(
            matrix.Lines,
            (row, line) =>
            {
                row.Put(Line, line.Line).Put(Party, line.Party).Put(Name, terms.NameOf(line.Party));
                PutExact(row, line, inputs, gains);
                PutRounded(row, line, Look.Plain);
            }
        );
        var (rounding, total) = (Sheet.NewRow(), Sheet.NewRow());
        total.Put(Line, Cell.Text(matrix.Total.Line, Look.Total)).Put(Party, Cell.Text("Total", Look.Total));
        rounding.Put(Line, matrix.Rounding.Line).Put(Party, Cell.Text("Rounding", Look.Working));
        foreach (var figure in Figures)
        {
            total.Put(figure.Exact, WorkbookTerms.StepOr(lines[figure.Exact].Sum(), figure.Reported(matrix.Total), terms.WhyNoBenefits));
        }

        PutRounded(total, matrix.Total, Look.Total);
        foreach (var figure in Figures)
        {
            rounding.Put(figure.Column, terms.Rounding(total[figure.Column], lines[figure.Column], figure.Reported(matrix.Rounding)));
        }
    }

    public Sheet Sheet { get; }

    private void PutExact(SheetRow row, PayerGainerAmounts amounts, PeriodInputs inputs, GainSheet gains)
    {
        var party = row.WordsOf(Party);
        var (cost, all, net) = (Figures[0], Figures[5], Figures[7]);
        row.Put(cost.Exact, Cell.Step(inputs.PresentOf(party)));
        foreach (var (index, category) in ((string[])["fiscal", "economic", "social", "environmental"]).Index())
        {
            row.Put(
                Figures[1 + index].Exact,
                WorkbookTerms.StepOr(gains.Of(party, category), Figures[1 + index].Reported(amounts), _terms.WhyNoBenefits)
            );
        }

        row.Put(all.Exact, WorkbookTerms.StepOr(row.Between(Figures[1].Exact, Figures[4].Exact).Sum(), amounts.Gain, _terms.WhyNoBenefits))
            .Put(Figures[6].Exact, Cell.Step(gains.TransfersTo(party)))
            .Put(net.Exact, WorkbookTerms.StepOr(row[all.Exact] - row[cost.Exact], amounts.Net, _terms.WhyNoBenefits));
    }

    private void PutRounded(SheetRow row, PayerGainerAmounts amounts, Look look)
    {
        foreach (var figure in Figures)
        {
            row.Put(figure.Column, _terms.MoneyOr(row[figure.Exact], figure.Reported(amounts), _terms.WhyNoBenefits, look));
        }
    }

    /// <summary>One figure of a party: its rounded and its unrounded column.</summary>
    private sealed class Figure(string title, Func<PayerGainerAmounts, decimal?> reported)
    {
        public Column Column { get; } = new(title, 16);

        public Column Exact { get; } = Column.Working($"{title}, not rounded", 18);

        public decimal? Reported(PayerGainerAmounts amounts) => reported(amounts);
    }
}
