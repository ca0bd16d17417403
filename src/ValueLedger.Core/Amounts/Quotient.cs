namespace ValueLedger.Core.Amounts;

/// <summary>Division that cannot fail.</summary>
public static class Quotient
{
    /// <summary>Larger than any ratio of real quantities.</summary>
    private const decimal Largest = 1_000_000_000_000_000_000_000m;

    /// <summary>Null where the divisor is zero, or so close to zero that the quotient means nothing.</summary>
    public static decimal? Of(decimal dividend, decimal divisor)
    {
        var size = Math.Abs(divisor);
        return size == 0 || (size < 1 && Math.Abs(dividend) > Largest * size) ? null : dividend / divisor;
    }
}
