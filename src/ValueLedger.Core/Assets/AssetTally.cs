using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Summaries;

namespace ValueLedger.Core.Assets;

/// <summary>The exact figures of one asset in a period.</summary>
internal sealed class AssetTally
{
    private readonly Fractions _worth = new();
    private decimal _usedWorth;
    private bool _hasWorth;
    private bool _hasUsedWorth;

    private AssetTally(Asset asset, Measure measure) => (Asset, Measure) = (asset, measure);

    public Asset Asset { get; }

    public Measure Measure { get; }

    /// <summary>Capacity x days / days of its unit.</summary>
    public Fractions ExactOffer { get; } = new();

    public decimal Offered => ExactOffer.Value;

    public decimal Used { get; private set; }

    public decimal Unused => Math.Max(Offered - Used, 0);

    /// <summary>Null where nothing of it has a rate.</summary>
    public decimal? OfferedValue => _hasWorth ? _worth.Value : null;

    public decimal? UsedValue => _hasUsedWorth || Used == 0 ? _usedWorth : null;

    public decimal? UnusedValue => _hasWorth ? Math.Max(_worth.Value - _usedWorth, 0) : null;

    /// <summary>Whether something has no rate.</summary>
    public bool Partial { get; private set; }

    /// <param name="asset">The asset, or a need.</param>
    /// <param name="catalogue">Knows its measure.</param>
    /// <param name="period">The days asked for.</param>
    /// <param name="policy">Values it.</param>
    /// <param name="uses">Counted entries that name it.</param>
    public static AssetTally Of(
        Asset asset,
        CatalogueView catalogue,
        DateRange period,
        ValuationPolicy policy,
        IEnumerable<DetailedReading> uses
    )
    {
        var measure = catalogue.Measures.Find(asset.Measure)!;
        var tally = new AssetTally(asset, measure.Item);
        var days = new DateRange(LocalDate.Max(asset.From, period.From), asset.To is { } end ? LocalDate.Min(end, period.To) : period.To);
        if (days.From <= days.To)
        {
            foreach (var (span, valuation) in policy.Spans(measure.Item, days))
            {
                tally.Offer(span, valuation);
            }
        }

        foreach (var use in uses.Where(use => use.Flow.Measure == measure.Number))
        {
            tally.Use(use, policy);
        }

        return tally;
    }

    private void Offer(DateRange days, Valuation? valuation)
    {
        foreach (var (daysOfTheUnit, count) in DaysByLength(days))
        {
            ExactOffer.Add(Asset.Capacity.Quantity, count, daysOfTheUnit);
            if (valuation is not null)
            {
                _worth.Add(valuation.Of(Asset.Capacity.Quantity), count, daysOfTheUnit);
            }
        }

        _hasWorth |= valuation is not null;
        Partial |= valuation is null;
    }

    /// <summary>How many days are in units of each length, since months and years differ in length.</summary>
    private Dictionary<int, int> DaysByLength(DateRange days)
    {
        var counts = new Dictionary<int, int>();
        var first = days.From;
        while (true)
        {
            var (length, end) = Asset.Capacity.Per switch
            {
                CapacityUnit.Day => (1, days.To),
                CapacityUnit.Week => (7, days.To),
                CapacityUnit.Month => (CalendarSystem.Iso.GetDaysInMonth(first.Year, first.Month), first.LastOfMonth()),
                _ => (CalendarSystem.Iso.GetDaysInYear(first.Year), new LocalDate(first.Year, 12, 31)),
            };
            var last = LocalDate.Min(end, days.To);
            counts[length] = counts.GetValueOrDefault(length) + new DateRange(first, last).Days;
            if (last == days.To)
            {
                return counts;
            }

            first = last.PlusDays(1);
        }
    }

    private void Use(DetailedReading use, ValuationPolicy policy)
    {
        var quantity = Quantity.Units(use.Micros);
        Used += quantity;
        if (policy.On(Measure, use.Day).Valuation is { } valuation)
        {
            _usedWorth += valuation.Of(quantity);
            _hasUsedWorth = true;
        }
        else
        {
            Partial = true;
        }
    }
}
