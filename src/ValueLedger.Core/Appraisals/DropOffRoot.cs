using ValueLedger.Core.Impact;

namespace ValueLedger.Core.Appraisals;

/// <summary>The drop-off at which the benefit years of a line come to a given annuity. It is a root of a polynomial, found by halving.</summary>
internal static class DropOffRoot
{
    /// <summary>2^-30 is a thousand times finer than the six decimals that are reported.</summary>
    private const int Halvings = 30;

    /// <param name="factors">What one of each benefit year is worth in year 0.</param>
    /// <param name="annuity">Between that of a drop-off of 1 and that of none; the annuity falls as drop-off rises.</param>
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
