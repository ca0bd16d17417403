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
            tally.Offer(days, policy);
        }

        foreach (var use in uses.Where(use => use.Flow.Measure == measure.Number))
        {
            tally.Use(use, policy);
        }

        return tally;
    }

    /// <summary>Month by month, since months and years differ in length; day by day in a month in which the rate changes.</summary>
    private void Offer(DateRange days, ValuationPolicy policy)
    {
        for (var first = days.From; first <= days.To; first = first.LastOfMonth().PlusDays(1))
        {
            var last = LocalDate.Min(first.LastOfMonth(), days.To);
            if (policy.ChangesWithin(Measure, first, last))
            {
                for (var day = first; day <= last; day = day.PlusDays(1))
                {
                    Offer(day, 1, policy);
                }
            }
            else
            {
                Offer(first, last.Day - first.Day + 1, policy);
            }

            if (last == days.To)
            {
                return;
            }
        }
    }

    private void Offer(LocalDate day, int days, ValuationPolicy policy)
    {
        var capacity = Asset.Capacity.Quantity * days;
        var daysOfTheUnit = Asset.Capacity.Per switch
        {
            CapacityUnit.Day => 1,
            CapacityUnit.Week => 7,
            CapacityUnit.Month => CalendarSystem.Iso.GetDaysInMonth(day.Year, day.Month),
            _ => CalendarSystem.Iso.GetDaysInYear(day.Year),
        };
        ExactOffer.Add(capacity, daysOfTheUnit);
        if (policy.On(Measure, day).Valuation is { } valuation)
        {
            _worth.Add(valuation.Of(capacity), daysOfTheUnit);
            _hasWorth = true;
        }
        else
        {
            Partial = true;
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
