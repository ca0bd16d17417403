using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Summaries;

namespace ValueLedger.Storage.Tests.Histories;

/// <summary>One measure of some standing entries.</summary>
internal sealed class NaiveLine(Measure measure)
{
    public Measure Measure => measure;

    public decimal Quantity { get; set; }

    public decimal Value { get; set; }

    public decimal Unvalued { get; set; }

    public bool IsValued { get; set; }

    public bool IsOutdated { get; set; }

    public decimal Financed { get; set; }

    public decimal Cost => Value - Financed;

    public List<Bound> Bounds { get; } = [];

    public List<Bound> ValuedBounds { get; } = [];

    public decimal Asked { get; set; }

    public decimal Answers { get; set; }

    public decimal Squares { get; set; }

    public decimal Freedom { get; set; }

    public bool LacksDeviation { get; set; }

    public IntervalGap? WhyNoInterval =>
        measure.Aggregation switch
        {
            Aggregation.Share when measure.Unit == "GBP" => IntervalGap.ShareIsOfMoney,
            Aggregation.Mean when LacksDeviation => IntervalGap.DeviationIsMissing,
            Aggregation.Mean when Freedom == 0 => IntervalGap.OneAnswerOnly,
            _ => null,
        };

    /// <summary>In floating point, which is exact enough for six decimals.</summary>
    public (decimal Low, decimal High)? Interval
    {
        get
        {
            if (!measure.IsOfAnswers() || Asked == 0 || WhyNoInterval is not null)
            {
                return null;
            }

            const double z = 1.959964;
            var (n, value) = ((double)Asked, (double)(Answers / Asked));
            var (middle, half) =
                measure.Aggregation == Aggregation.Mean
                    ? (value, z * Math.Sqrt((double)(Squares / Freedom) / n))
                    : (
                        ((2 * n * value) + (z * z)) / (2 * (n + (z * z))),
                        z * Math.Sqrt((z * z) + (4 * n * value * (1 - value))) / (2 * (n + (z * z)))
                    );
            return (Six((decimal)(middle - half)), Six((decimal)(middle + half)));
        }
    }

    /// <summary>Of a stock, the last readings count.</summary>
    public static NaiveLine Of(NaiveKnowledge known, SummaryRequest request, string code, List<EntryMade> entries)
    {
        var measure = known.Item<Measure>(code);
        var counting =
            measure.Aggregation != Aggregation.Level
                ? entries
                :
                [
                    .. entries
                        .GroupBy(made => (made.Entry.Programme, made.Entry.Party, made.Entry.Team))
                        .Select(same => same.OrderBy(made => made.Entry.Date).ThenBy(made => made.Sequence).Last()),
                ];
        var line = new NaiveLine(measure);
        foreach (var made in counting)
        {
            var quantity = made.Entry.Quantity.Micros / 1_000_000m;
            var worth = known.UnitValue(measure, request.Basis, made.Entry.Date);
            line.Quantity += quantity;
            line.Value += quantity * (worth ?? 0);
            line.Unvalued += worth is null && measure.Stage == MeasureStage.Input ? quantity : 0;
            line.IsValued |= worth is not null;
            line.Financed += made.Entry.Details?.FinancedBy?.Sum(part => part.Amount) ?? 0m;
            line.Bounds.Add(made.Entry.Details?.Bound ?? Bound.Exact);
            line.ValuedBounds.AddRange(worth is null ? [] : [line.Bounds[^1]]);
            if (made.Entry.Details?.Of is { } of)
            {
                line.Asked += of;
                line.Answers += measure.Aggregation == Aggregation.Mean ? quantity * of : quantity;
                line.Freedom += of - 1;
                line.Squares += (of - 1) * (made.Entry.Details.StandardDeviation ?? 0m) * (made.Entry.Details.StandardDeviation ?? 0m);
                line.LacksDeviation |= made.Entry.Details.StandardDeviation is null;
            }

            line.IsOutdated |= known.IsOutdated(measure, request.Basis, made.Entry.Date);
        }

        return line;
    }

    /// <summary>At least and at most cancel each other out.</summary>
    public static Bound Together(IReadOnlyCollection<Bound> bounds)
    {
        var stated = bounds.Where(bound => bound != Bound.Exact).Distinct().ToList();
        return stated.Count switch
        {
            0 => Bound.Exact,
            1 => stated[0],
            _ => Bound.About,
        };
    }

    public static Bound Mirrored(Bound bound) =>
        bound switch
        {
            Bound.LessThan => Bound.MoreThan,
            Bound.MoreThan => Bound.LessThan,
            _ => bound,
        };

    public static decimal Six(decimal figure) => Math.Round(figure, 6, MidpointRounding.AwayFromZero);
}
