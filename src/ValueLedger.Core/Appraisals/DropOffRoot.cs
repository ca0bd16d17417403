using ValueLedger.Core.Impact;

namespace ValueLedger.Core.Appraisals;

/// <summary>The drop-off at which the benefit years of a line give a stated annuity. It is a root of a polynomial, found by
/// bisection.</summary>
internal static class DropOffRoot
{
    /// <summary>2^-30 is about a thousand times finer than the six decimals reported.</summary>
    private const int Halvings = 30;

    /// <param name="factors">What an amount of 1 in each benefit year is worth in year 0.</param>
    /// <param name="annuity">Between the annuity for a drop-off of 1 and that for none; the annuity falls as drop-off rises.</param>
    public static decimal Of(IReadOnlyList<decimal> factors, decimal annuity)
    {
        var (low, high) = (0m, 1m);
        for (var halving = 0; halving < Halvings; halving++)
        {
            var middle = (low + high) / 2m;
            if (GrossToNet.Annuity(factors, middle) > annuity)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return (low + high) / 2m;
    }
}
