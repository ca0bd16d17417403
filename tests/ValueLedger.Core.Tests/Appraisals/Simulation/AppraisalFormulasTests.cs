using System.Numerics;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Appraisals.Simulation;
using ValueLedger.Core.Impact;

namespace ValueLedger.Core.Tests.Appraisals.Simulation;

/// <summary>The formulas of the simulation against the engine of the central figures.</summary>
public sealed class AppraisalFormulasTests
{
    private const int Cases = 300;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void At_central_the_formulas_give_what_the_appraisal_gives(int seed) => Compare(seed, _ => 0, figure => figure.Central);

    /// <summary>Each draw somewhere else between low and high, or at one of them.</summary>
    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Anywhere_between_low_and_high_the_formulas_give_what_the_appraisal_gives_there(int seed)
    {
        var random = new Random(seed);
        var places = new Dictionary<string, decimal>();
        Compare(
            seed,
            name => places[name] = random.Next(5) / 4m,
            figure =>
                figure.Range is null
                    ? figure.Central
                    : figure.Range.Low + (places[figure.Range.Draw] * (figure.Range.High - figure.Range.Low))
        );
    }

    [Theory]
    [InlineData(7)]
    [InlineData(8)]
    public void What_each_party_gets_back_and_the_share_to_break_even_are_those_of_the_appraisal(int seed)
    {
        var appraisals = new UncertainAppraisals(seed);
        for (var turn = 0; turn < Cases; turn++)
        {
            var appraisal = appraisals.Next();
            var (formulas, result) = (new AppraisalFormulas<decimal>(appraisal, 1), Appraise.Of(appraisal));
            foreach (var draw in formulas.Draws)
            {
                Put(draw, figure => figure.Central);
            }

            formulas.Run(1);
            Assert.Equal(result.AgencyReturn.Keys, formulas.AgencyReturn.Keys);
            Assert.All(formulas.AgencyReturn, party => Near(result.AgencyReturn[party.Key].Value, Ratio(party.Value), 0.0000006m));
            Assert.Equal(result.BreakEvenShare is null, formulas.BreakEvenShare is null);
            Near(result.BreakEvenShare?.Value, formulas.BreakEvenShare is { } share ? Ratio(share) : null, 0.0000006m);
        }
    }

    private static void Compare(int seed, Func<string, decimal> place, Func<Figure, decimal> value)
    {
        var (appraisals, drawn) = (new UncertainAppraisals(seed), 0);
        for (var turn = 0; turn < Cases; turn++)
        {
            var appraisal = appraisals.Next();
            var (exact, binary) = (new AppraisalFormulas<decimal>(appraisal, 1), new AppraisalFormulas<double>(appraisal, 1));
            foreach (var (first, second) in exact.Draws.Zip(binary.Draws))
            {
                place(first.Name);
                Put(first, value);
                Put(second, value);
                drawn += first.Figures.Count;
            }

            exact.Run(1);
            binary.Run(1);
            var expected = PresentValues.Of(appraisal, new Reading(value));
            MustAgree(expected, exact, 1e-18m);
            MustAgree(expected, binary, 1e-9m);
        }

        Assert.True(drawn > 20 * Cases);
    }

    private static void MustAgree<T>(PresentValues expected, AppraisalFormulas<T> formulas, decimal tolerance)
        where T : struct, INumber<T>
    {
        // Of a small difference of large sums only as many digits are right as the sums have.
        var size = Math.Max(Math.Max(Math.Abs(expected.Benefits), Math.Abs(expected.FullSocialCost)), 1m);
        Near(expected.Npsv, Value(formulas.Npsv), size * tolerance);
        Near(expected.BenefitCostRatio, Ratio(formulas.BenefitCostRatio), tolerance);
        Near(expected.BenefitPerAgencyPound, Ratio(formulas.BenefitPerAgencyPound), tolerance);
        var digits = expected.AgencyCost > 0 ? Math.Max(size / expected.AgencyCost, 1m) : 1m;
        Near(expected.BenefitCostRatioPublic, Ratio(formulas.BenefitCostRatioPublic), digits * tolerance);
        Near(expected.FiscalReturn, Ratio(formulas.FiscalReturn), tolerance);
    }

    private static void Near(decimal? expected, decimal? actual, decimal tolerance)
    {
        Assert.Equal(expected is null, actual is null);
        Assert.True(
            Math.Abs((expected ?? 0m) - (actual ?? 0m)) <= tolerance * Math.Max(1m, Math.Abs(expected ?? 0m)),
            $"{expected} is not {actual}."
        );
    }

    private static decimal? Ratio<T>(RatioFormula<T> ratio)
        where T : struct, INumber<T> => PresentValues.Over(Value(ratio.Numerator), Value(ratio.Denominator));

    private static decimal Value<T>(Column<T> column)
        where T : struct, INumber<T> => decimal.CreateChecked(column.Values[0]);

    private static void Put<T>(Draw<T> draw, Func<Figure, decimal> value)
        where T : struct, INumber<T>
    {
        foreach (var figure in draw.Figures)
        {
            figure.Column.Values[0] = T.CreateChecked(value(new Figure(figure.Central) { Range = figure.Range }));
        }
    }

    private sealed class Reading(Func<Figure, decimal> value) : IFigureReading
    {
        public decimal Of(Figure figure) => value(figure);
    }
}
