using MathNet.Numerics.Distributions;

namespace ValueLedger.Core.Audits;

/// <summary>Upper limits of what a sample leaves possible.</summary>
public static class UpperLimits
{
    /// <summary>The limit in intervals: R(0) plus each tainting times R(i) - R(i - 1).</summary>
    /// <param name="taintings">Shares of the book value that are overstated, the largest first.</param>
    /// <param name="confidence">Such as 0.95.</param>
    public static decimal Stringer(IReadOnlyList<decimal> taintings, decimal confidence) =>
        (decimal)
            taintings
                .Select((tainting, index) => (double)tainting * (Factor(index + 1, confidence) - Factor(index, confidence)))
                .Prepend(Factor(0, confidence))
                .Sum();

    /// <summary>The largest share at which so few deviations are not yet unlikely.</summary>
    public static decimal ClopperPearson(int deviations, int size, decimal confidence) =>
        deviations == size ? 1 : (decimal)Beta.InvCDF(deviations + 1, size - deviations, (double)confidence);

    /// <summary>Half the quantile of chi-square with 2k + 2 degrees of freedom, which is the quantile of a gamma distribution.</summary>
    private static double Factor(int errors, decimal confidence) => Gamma.InvCDF(errors + 1, 1, (double)confidence);
}
