using ValueLedger.Core.Amounts;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Summaries;

namespace ValueLedger.Core.Statements.Sections;

/// <summary>Absolute and relative change, for shares with intervals of 95 %: Newcombe's hybrid score for the difference, Katz's logarithm for
/// the ratio.</summary>
internal static class OutcomeChanges
{
    /// <summary>Beyond this the ratio is known so badly that an interval says nothing.</summary>
    private const decimal LargestExponent = 20m;

    public static ChangeFigure Absolute(MapLine line, Benefit? told) =>
        Pair(line, told) is not { } pair
            ? None(line, told)
            : Of(pair, pair.Observed - pair.Before, null, pair.Sample is { } sample ? sample.Difference() : null);

    public static ChangeFigure Relative(MapLine line, Benefit? told)
    {
        if (Pair(line, told) is not { } pair)
        {
            return None(line, told);
        }

        return pair.Before == 0
            ? new ChangeFigure(null, null, null, pair.Against, ChangeGap.BaselineIsZero, ChangeGap.BaselineIsZero)
            : Of(
                pair,
                (pair.Observed - pair.Before) / pair.Before,
                pair.Sample is { CanBeDivided: false } ? ChangeGap.ShareIsZero : null,
                pair.Sample is { CanBeDivided: true } sample ? sample.Ratio() : null
            );
    }

    private static ChangeFigure Of(Compared pair, decimal value, ChangeGap? gap, (decimal Low, decimal High)? interval) =>
        new(
            Rounding.Ratio(value),
            interval is { } low ? Rounding.Ratio(low.Low) : null,
            interval is { } high ? Rounding.Ratio(high.High) : null,
            pair.Against,
            null,
            interval is null ? gap ?? ChangeGap.OnlySharesHaveAnInterval : null
        );

    private static ChangeFigure None(MapLine line, Benefit? told)
    {
        var gap = told is null ? ChangeGap.NothingObserved : ChangeGap.NothingToCompareWith;
        return new ChangeFigure(null, null, null, null, gap, gap);
    }

    /// <summary>What was observed and what stands beside it; null where one of them is missing.</summary>
    private static Compared? Pair(MapLine line, Benefit? told)
    {
        if (told is null)
        {
            return null;
        }

        if (line.Observed?.Answers is not { Value: { } observed } answers)
        {
            return line.Outcome.Baseline is { } baseline
                ? new Compared(told.Observed!.Central, baseline.Quantity.Central, ChangeAgainst.Baseline, null)
                : null;
        }

        return line.Beside is { } beside
            ? new Compared(
                observed,
                beside.Value,
                beside.IsComparator ? ChangeAgainst.Comparator : ChangeAgainst.Baseline,
                line.Measure.Aggregation == Aggregation.Share && answers.WhyNoInterval is null && beside.Of is { } of
                    ? new TwoShares(observed, answers.Of, beside.Value, of)
                    : null
            )
            : null;
    }

    private sealed record Compared(decimal Observed, decimal Before, ChangeAgainst Against, TwoShares? Sample);

    private sealed record TwoShares(decimal First, decimal FirstOf, decimal Second, decimal SecondOf)
    {
        public bool CanBeDivided => First > 0 && Second > 0 && Exponent <= LargestExponent;

        private decimal Exponent =>
            PooledAnswers.Z
            * DecimalFunctions.SquareRoot(
                Math.Max(0m, ((1 - First) / (First * FirstOf)) + ((1 - Second) / (Second * SecondOf)))
            );

        public (decimal Low, decimal High) Difference()
        {
            var (first, second) = (PooledAnswers.Wilson(First, FirstOf), PooledAnswers.Wilson(Second, SecondOf));
            var difference = First - Second;
            return (
                difference - Root(First - first.Low, second.High - Second),
                difference + Root(first.High - First, Second - second.Low)
            );
        }

        public (decimal Low, decimal High) Ratio()
        {
            var (ratio, factor) = (First / Second, DecimalFunctions.Exponential(Exponent));
            return ((ratio / factor) - 1, (ratio * factor) - 1);
        }

        private static decimal Root(decimal one, decimal other) => DecimalFunctions.SquareRoot((one * one) + (other * other));
    }
}
