using System.Text.Json.Serialization;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;

namespace ValueLedger.Core.Summaries;

/// <summary>
/// Pools shares or means of several entries: numbers and wholes are added up before they are divided, so that an entry weighs as much as
/// the people it is about.
/// </summary>
public sealed class PooledAnswers(Measure measure)
{
    /// <summary>The normal quantile of an interval of 95 %.</summary>
    public const decimal Z = 1.959964m;

    private decimal _of;
    private decimal _sum;
    private decimal _squares;
    private decimal _freedom;
    private bool _lacksDeviation;

    /// <summary>How many were asked or followed.</summary>
    public decimal Of => _of;

    /// <summary>The numbers of a share added up; of a mean the sum of all answers.</summary>
    public decimal Sum => _sum;

    /// <summary>The share or mean; null where nobody was asked.</summary>
    public decimal? Value => _of == 0 ? null : _sum / _of;

    /// <param name="quantity">The number of a share, or a mean.</param>
    /// <param name="of">How many were asked or followed.</param>
    /// <param name="deviation">The standard deviation of the answers of a mean; null where it is not stated.</param>
    public void Add(decimal quantity, decimal of, decimal? deviation) =>
        AddSum(measure.Aggregation == Aggregation.Mean ? quantity * of : quantity, of, deviation);

    /// <param name="sum">The number of a share, or the sum of all answers.</param>
    /// <param name="of">How many were asked or followed.</param>
    /// <param name="deviation">The standard deviation of the answers of a mean; null where it is not stated.</param>
    public void AddSum(decimal sum, decimal of, decimal? deviation)
    {
        _of += of;
        _sum += sum;
        _lacksDeviation |= deviation is null;
        _freedom += of - 1;
        _squares += (of - 1) * deviation.GetValueOrDefault() * deviation.GetValueOrDefault();
    }

    /// <summary>The figures, each rounded once to six decimals.</summary>
    public AnswerFigures Figures()
    {
        var gap = WhyNoInterval;
        var (low, high) = gap is null ? Interval() : (null, null);
        var value = Value is { } known ? Rounding.Ratio(known) : (decimal?)null;
        return new AnswerFigures(
            measure.Aggregation == Aggregation.Share ? value : null,
            measure.Aggregation == Aggregation.Mean ? value : null,
            Quantity.Bare(_of),
            low is { } lower ? Rounding.Ratio(lower) : null,
            high is { } upper ? Rounding.Ratio(upper) : null,
            gap
        );
    }

    /// <summary>The interval of 95 %, not rounded: Wilson's score for a share, mean -+ z s / sqrt(n) for a mean.</summary>
    public (decimal? Low, decimal? High) Interval()
    {
        if (WhyNoInterval is not null || Value is not { } value)
        {
            return (null, null);
        }

        return measure.Aggregation == Aggregation.Share
            ? Wilson(value, _of)
            : Around(value, Z * DecimalFunctions.SquareRoot(_squares / _freedom / _of));
    }

    /// <summary>Why there is no interval; null where there is one.</summary>
    public IntervalGap? WhyNoInterval =>
        measure.Aggregation == Aggregation.Share
            ? measure.Unit == Currency.Find(measure.Unit)?.Code
                ? IntervalGap.ShareIsOfMoney
                : null
            : _lacksDeviation
                ? IntervalGap.DeviationIsMissing
                : _freedom <= 0
                    ? IntervalGap.OneAnswerOnly
                    : null;

    /// <summary>Wilson's score for a share of so many.</summary>
    public static (decimal Low, decimal High) Wilson(decimal share, decimal of)
    {
        var square = Z * Z;
        var whole = 1 + (square / of);
        var middle = (share + (square / (2 * of))) / whole;
        var half = Z / whole * DecimalFunctions.SquareRoot((share * (1 - share) / of) + (square / (4 * of * of)));
        return (middle - half, middle + half);
    }

    private static (decimal? Low, decimal? High) Around(decimal middle, decimal half) => (middle - half, middle + half);
}

/// <summary>The figures of a share or mean; null where there are none.</summary>
/// <param name="Share">The share; null for a mean.</param>
/// <param name="Mean">The mean; null for a share.</param>
/// <param name="Of">How many were asked or followed.</param>
/// <param name="Low">The lower end of the interval of 95 %.</param>
/// <param name="High">The upper end.</param>
/// <param name="WhyNoInterval">Why there is no interval.</param>
public readonly record struct AnswerFigures(
    decimal? Share,
    decimal? Mean,
    decimal? Of,
    decimal? Low,
    decimal? High,
    IntervalGap? WhyNoInterval
);

/// <summary>Why a share or mean has no interval.</summary>
public enum IntervalGap
{
    /// <summary>An entry of the mean states no standard deviation.</summary>
    [JsonStringEnumMemberName("standard_deviation_is_missing")]
    DeviationIsMissing,

    /// <summary>A single answer has no deviation.</summary>
    [JsonStringEnumMemberName("one_answer_only")]
    OneAnswerOnly,

    /// <summary>A share of money is not a sample of people.</summary>
    [JsonStringEnumMemberName("share_is_of_money")]
    ShareIsOfMoney,
}
