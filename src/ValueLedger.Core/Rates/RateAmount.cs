using ValueLedger.Core.Amounts;
using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Rates;

/// <summary>The limits of a rate: not negative, with at most six decimals, so that quantity times rate is exact.</summary>
public static class RateAmount
{
    /// <summary>The largest amount one unit may be worth, inclusive.</summary>
    public const long Largest = 999_999_999;

    public static bool IsInRange(decimal amount) => amount is >= 0 and <= Largest;

    internal static void CheckRequired(Checks checks, decimal? amount, string pointer)
    {
        if (checks.Present(amount, pointer))
        {
            Check(checks, amount, pointer);
        }
    }

    internal static void Check(Checks checks, decimal? amount, string pointer)
    {
        checks.Require(amount is null or >= 0, RateProblems.AmountMustNotBeNegative, pointer, "A unit must not be worth less than zero.");
        checks.Require(amount is null or <= Largest, RateProblems.AmountIsOutOfRange, pointer, $"An amount is at most {Largest}.");
        checks.Require(
            amount is null || Quantity.IsExact(amount.Value),
            RateProblems.AmountHasMoreThanSixDecimals,
            pointer,
            "An amount may have at most six decimals; it is not rounded."
        );
    }
}
