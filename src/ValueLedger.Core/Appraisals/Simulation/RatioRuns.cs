using ValueLedger.Core.Amounts;

namespace ValueLedger.Core.Appraisals.Simulation;

/// <summary>One ratio in every run.</summary>
internal sealed class RatioRuns(RatioFormula<double> ratio, int runs)
{
    /// <summary>As <see cref="Quotient"/>: with a denominator below one, a larger quotient means nothing.</summary>
    private const double Largest = 1e21;

    private readonly double[] _values = new double[runs];
    private int _defined;
    private int _tooSmall;

    /// <summary>Copies the first values of the columns, up to the given number.</summary>
    public void Take(int batch)
    {
        var numerators = ratio.Numerator.Values.AsSpan(0, batch);
        var denominators = ratio.Denominator.Values.AsSpan(0, batch);
        for (var run = 0; run < numerators.Length; run++)
        {
            var (numerator, denominator) = (numerators[run], denominators[run]);
            if (denominator <= 0)
            {
                continue;
            }

            if (denominator < 1 && Math.Abs(numerator) > Largest * denominator)
            {
                _tooSmall++;
                continue;
            }

            _values[_defined++] = numerator / denominator;
        }
    }

    public RatioPercentiles Percentiles()
    {
        var undefined = runs - _defined;
        if (undefined > 0)
        {
            return new RatioPercentiles(
                null,
                null,
                null,
                undefined > _tooSmall ? UndefinedReason.DenominatorIsZeroOrLess : UndefinedReason.DenominatorIsTooSmall,
                undefined
            );
        }

        var ranked = new RankedRuns(_values);
        return new RatioPercentiles(
            Rounding.Ratio(ranked.Percentile(5)),
            Rounding.Ratio(ranked.Percentile(50)),
            Rounding.Ratio(ranked.Percentile(95)),
            null,
            0,
            Rounding.Ratio(ranked.Mean)
        );
    }
}
