namespace ValueLedger.Core.Amounts;

/// <summary>Division that cannot fail.</summary>
public static class Quotient
{
    /// <summary>No ratio of anything that was counted comes near it.</summary>
    private const decimal Largest = 1_000_000_000_000_000_000_000m;

    /// <summary>Null where the divisor is zero, or so near to it that the quotient says nothing.</summary>
    public static decimal? Of(decimal dividend, decimal divisor)
    {
        var size = Math.Abs(divisor);
        return size == 0 || (size < 1 && Math.Abs(dividend) > Largest * size) ? null : dividend / divisor;
    }
}
