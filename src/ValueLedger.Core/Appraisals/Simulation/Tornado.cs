using ValueLedger.Core.Amounts;

namespace ValueLedger.Core.Appraisals.Simulation;

/// <summary>How much each draw contributes to the uncertainty of npsv, computed in decimals.</summary>
internal static class Tornado
{
    private const int AtLow = 0;
    private const int AtHigh = 1;

    /// <summary>The longest bar first; of equally long bars, the one found first.</summary>
    public static IReadOnlyList<TornadoBar> Of(Appraisal appraisal)
    {
        var formulas = new AppraisalFormulas<decimal>(appraisal, width: 2);
        foreach (var draw in formulas.Draws)
        {
            Centre(draw);
        }

        return
        [
            .. formulas
                .Draws.Select(draw => (Draw: draw, Npsv: Swing(formulas, draw)))
                .OrderByDescending(bar => Math.Abs(bar.Npsv.High - bar.Npsv.Low))
                .Select(bar => new TornadoBar(
                    bar.Draw.Name,
                    bar.Draw.Places,
                    Rounding.Money(bar.Npsv.Low, appraisal.MinorUnitDigits),
                    Rounding.Money(bar.Npsv.High, appraisal.MinorUnitDigits)
                )),
        ];
    }

    private static (decimal Low, decimal High) Swing(AppraisalFormulas<decimal> formulas, Draw<decimal> draw)
    {
        foreach (var figure in draw.Figures)
        {
            figure.Column.Values[AtLow] = figure.Range.Low;
            figure.Column.Values[AtHigh] = figure.Range.High;
        }

        formulas.Run(formulas.Width);
        Centre(draw);
        return (formulas.Npsv.Values[AtLow], formulas.Npsv.Values[AtHigh]);
    }

    private static void Centre(Draw<decimal> draw)
    {
        foreach (var figure in draw.Figures)
        {
            Array.Fill(figure.Column.Values, figure.Central);
        }
    }
}
