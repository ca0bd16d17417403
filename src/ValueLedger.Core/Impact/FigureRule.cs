using ValueLedger.Core.Amounts;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Impact;

/// <summary>The limits of a kind of figure; both are inclusive.</summary>
/// <remarks>The limits keep every product and sum of an appraisal within the range of a decimal.</remarks>
internal sealed record FigureRule(decimal Least, decimal Most, ProblemCode Below, ProblemCode Above, ProblemCode? TooFine = null)
{
    public static readonly FigureRule Share = new(0m, 1m, MemberProblems.ShareIsOutside0To1, MemberProblems.ShareIsOutside0To1);

    /// <summary>Negative where things got worse.</summary>
    public static readonly FigureRule Count = new(
        -Quantity.Largest,
        Quantity.Largest,
        EntryProblems.QuantityIsOutOfRange,
        EntryProblems.QuantityIsOutOfRange,
        EntryProblems.QuantityHasMoreThanSixDecimals
    );

    /// <summary>What was counted, which is never negative.</summary>
    public static readonly FigureRule Counted = Count with { Least = 0m };

    /// <summary>What one unit is worth; for a loss, the quantity is negative.</summary>
    public static readonly FigureRule UnitAmount = new(
        0m,
        RateAmount.Largest,
        RateProblems.AmountMustNotBeNegative,
        RateProblems.AmountIsOutOfRange,
        RateProblems.AmountHasMoreThanSixDecimals
    );

    /// <summary>A cost; a receipt, which reduces it, is negative.</summary>
    public static readonly FigureRule CostAmount = new(
        -Quantity.Largest,
        Quantity.Largest,
        RateProblems.AmountIsOutOfRange,
        RateProblems.AmountIsOutOfRange,
        RateProblems.AmountHasMoreThanSixDecimals
    );

    public static readonly FigureRule BurdenAmount = CostAmount with { Least = 0m, Below = RateProblems.AmountMustNotBeNegative };

    /// <summary>A change of a quantity as a share of it: no quantity falls by more than the whole.</summary>
    public static readonly FigureRule Change = new(-1m, 1000m, MemberProblems.NumberIsOutOfRange, MemberProblems.NumberIsOutOfRange);

    /// <summary>Growth of a unit value in a year: beyond these limits it would exceed every sum within a few decades.</summary>
    public static readonly FigureRule ValueGrowth = new(
        -0.05m,
        0.05m,
        MemberProblems.NumberIsOutOfRange,
        MemberProblems.NumberIsOutOfRange
    );

    /// <summary>The share by which costs are raised; equipment has been known to cost three times the estimate.</summary>
    public static readonly FigureRule CostBias = new(0m, 10m, MemberProblems.NumberIsOutOfRange, MemberProblems.NumberIsOutOfRange);

    public void Check(Checks checks, decimal value, string pointer)
    {
        if (value < Least)
        {
            checks.Add(Below, pointer, $"The figure must be at least {Least}.");
        }

        if (value > Most)
        {
            checks.Add(Above, pointer, $"The figure must be at most {Most}.");
        }

        if (TooFine is not null && !Quantity.IsExact(value))
        {
            checks.Add(TooFine, pointer, "The figure may have at most six decimals; it is not rounded.");
        }
    }

    public bool Allows(decimal value) => value >= Least && value <= Most;
}
