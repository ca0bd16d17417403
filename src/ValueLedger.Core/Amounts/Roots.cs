namespace ValueLedger.Core.Amounts;

/// <summary>Roots in decimals, so that they are the same on every machine.</summary>
public static class Roots
{
    private const int MostSteps = 200;

    /// <summary>The square root of a number that is not negative, to about 27 digits.</summary>
    public static decimal Square(decimal number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        if (number == 0)
        {
            return 0;
        }

        // Newton's method; from above, each step comes nearer until nothing changes any more.
        var root = number > 1 ? number : 1m;
        for (var step = 0; step < MostSteps; step++)
        {
            var next = (root + (number / root)) / 2;
            if (next >= root)
            {
                break;
            }

            root = next;
        }

        return root;
    }
}
