namespace ValueLedger.Core.Amounts;

/// <summary>Functions in decimals, so that they give the same on every machine.</summary>
public static class DecimalFunctions
{
    private const int MostSteps = 200;

    /// <summary>How often the exponent is halved before its series is added up, so that a few terms are enough.</summary>
    private const int Halvings = 8;

    /// <summary>The square root of a number that is not negative, to about 27 digits.</summary>
    public static decimal SquareRoot(decimal number)
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

    /// <summary>The power of e for an exponent from -20 to 20, to more than 15 digits.</summary>
    public static decimal Exponential(decimal exponent)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Abs(exponent), 20m);
        var part = exponent / (1 << Halvings);
        var (sum, term) = (1m, 1m);
        for (var place = 1; place < MostSteps && term != 0; place++)
        {
            term = term * part / place;
            sum += term;
        }

        for (var halving = 0; halving < Halvings; halving++)
        {
            sum *= sum;
        }

        return sum;
    }
}
