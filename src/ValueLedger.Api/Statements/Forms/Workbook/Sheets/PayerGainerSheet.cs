using ValueLedger.Api.Statements.Forms.Workbook.Cells;
using ValueLedger.Core.Statements;

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
            "Present values. Gains are before cashability; transfers are in no other column.",
            [Line, Party, Name, .. Figures.Select(figure => figure.Column), .. Figures.Select(figure => figure.Exact)]);
        var lines = Sheet.NewBlock(matrix.Lines, (row, line) =>
        {
            row.Put(Line, line.Line).Put(Party, line.Party).Put(Name, terms.NameOf(line.Party));
            PutExact(row, inputs, gains);
            PutRounded(row, line, Look.Plain);
        });
        var (rounding, total) = (Sheet.NewRow(), Sheet.NewRow());
        total.Put(Line, Cell.Text(matrix.Total.Line, Look.Total)).Put(Party, Cell.Text("Total", Look.Total));
        rounding.Put(Line, matrix.Rounding.Line).Put(Party, Cell.Text("Rounding", Look.Working));
        foreach (var figure in Figures)
        {
            total.Put(figure.Exact, Cell.Step(lines[figure.Exact].Sum()));
        }

        PutRounded(total, matrix.Total, Look.Total);
        foreach (var figure in Figures)
        {
            rounding.Put(figure.Column, terms.Rounding(total[figure.Column], lines[figure.Column], figure.Reported(matrix.Rounding)));
        }
    }

    public Sheet Sheet { get; }

    private static void PutExact(SheetRow row, PeriodInputs inputs, GainSheet gains)
    {
        var party = row.WordsOf(Party);
        var (cost, all, net) = (Figures[0], Figures[5], Figures[7]);
        row.Put(cost.Exact, Cell.Step(inputs.RealOf(party)));
        foreach (var (index, category) in ((string[])["fiscal", "economic", "social", "environmental"]).Index())
        {
            row.Put(Figures[1 + index].Exact, Cell.Step(gains.Of(party, category)));
        }

        row.Put(all.Exact, Cell.Step(row.Between(Figures[1].Exact, Figures[4].Exact).Sum()))
            .Put(Figures[6].Exact, Cell.Step(gains.TransfersTo(party)))
            .Put(net.Exact, Cell.Step(row[all.Exact] - row[cost.Exact]));
    }

    private void PutRounded(SheetRow row, PayerGainerAmounts amounts, Look look)
    {
        foreach (var figure in Figures)
        {
            row.Put(figure.Column, _terms.Money(row[figure.Exact], figure.Reported(amounts), look));
        }
    }

    /// <summary>One figure of a party: the column in which it is rounded, and the one in which it is not.</summary>
    private sealed class Figure(string title, Func<PayerGainerAmounts, decimal> reported)
    {
        public Column Column { get; } = new(title, 16);

        public Column Exact { get; } = Column.Working($"{title}, not rounded", 18);

        public decimal Reported(PayerGainerAmounts amounts) => reported(amounts);
    }
}
