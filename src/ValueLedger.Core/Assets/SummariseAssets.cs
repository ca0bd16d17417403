using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Summaries;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Assets;

/// <summary>Makes a summary of assets: what is offered, what is used and what is left, each asset by itself before they are added
/// up.</summary>
public sealed class SummariseAssets
{
    private readonly AssetSummaryRequest _request;
    private readonly CatalogueView _catalogue;
    private readonly int _minorUnitDigits;
    private readonly List<AssetTally> _assets;
    private readonly List<AssetTally> _needs;

    private SummariseAssets(AssetSummaryRequest request, Known known, ILookup<string?, DetailedReading> uses)
    {
        _request = request;
        _catalogue = known.Catalogue;
        _minorUnitDigits = known.Catalogue.Organisation.MinorUnitDigits();
        var policy = new ValuationPolicy(known, request.Basis);
        var tallies = _catalogue
            .Assets.OrderBy(asset => asset.Code, StringComparer.Ordinal)
            .Select(asset => AssetTally.Of(asset.Item, _catalogue, request.Period, policy, uses[asset.Code]))
            .Where(tally => tally.Offered > 0 || tally.Used > 0)
            .ToLookup(tally => tally.Asset.Kind == AssetKind.Need);
        (_assets, _needs) = ([.. tallies[false]], [.. tallies[true]]);
    }

    /// <param name="request">The question.</param>
    /// <param name="known">Catalogue and rates as known at its moment.</param>
    /// <param name="uses">Counted entries of the period that state more than a quantity.</param>
    public static AssetSummary From(AssetSummaryRequest request, Known known, IEnumerable<DetailedReading> uses) =>
        new SummariseAssets(request, known, uses.ToLookup(use => use.Details.Asset)).Answer();

    private AssetSummary Answer() =>
        new()
        {
            From = _request.Period.From,
            To = _request.Period.To,
            KnownAt = _request.KnownAt,
            Currency = _catalogue.Organisation.Currency,
            Basis = _request.Basis,
            Total = Row(_assets, new OrderedDictionary<string, string?>()),
            Rows =
                _request.GroupBy.Count == 0
                    ? []
                    :
                    [
                        .. _assets
                            .GroupBy(tally => new GroupKey([.. ValuesOf(tally.Asset)]))
                            .OrderBy(group => group.Key)
                            .Select(group => Row([.. group], new OrderedDictionary<string, string?>(NamesOf(group.Key)))),
                    ],
            Assets = _assets.ConvertAll(Line),
            Needs = _needs.ConvertAll(Need),
        };

    private IEnumerable<string?> ValuesOf(Asset asset) =>
        _request.GroupBy.SelectMany(by =>
            by switch
            {
                AssetGroupBy.Kind => (string?[])[WireEnum.Word(asset.Kind)],
                AssetGroupBy.Area => [asset.Area],
                _ => [asset.Holder.Code(), asset.Holder.Kind()],
            }
        );

    /// <summary>A code may be that of a contributor, a party and a team, so who the holder is stands beside it.</summary>
    private IEnumerable<KeyValuePair<string, string?>> NamesOf(GroupKey key) =>
        _request
            .GroupBy.SelectMany(by => by == AssetGroupBy.Holder ? (string[])["holder", "holderIs"] : [WireEnum.Word(by)])
            .Zip(key.Values, KeyValuePair.Create);

    private AssetRow Row(List<AssetTally> tallies, IReadOnlyDictionary<string, string?> group)
    {
        var units = tallies.Select(tally => tally.Measure.Unit).Distinct().ToList();
        var addsUp = units.Count == 1;
        return new AssetRow
        {
            Group = group,
            Count = tallies.Count,
            Unit = addsUp ? units[0] : null,
            Offered = addsUp ? Bare(Fractions.Sum(tallies.Select(tally => tally.ExactOffer))) : null,
            Used = addsUp ? Quantity.Bare(tallies.Sum(tally => tally.Used)) : null,
            Unused = addsUp ? Bare(tallies.Sum(tally => tally.Unused)) : null,
            UndefinedReason =
                addsUp ? null
                : units.Count == 0 ? AssetGap.NoAssets
                : AssetGap.UnitsDiffer,
            OfferedValue = Money(Sum(tallies, tally => tally.OfferedValue)),
            UsedValue = Money(Sum(tallies, tally => tally.UsedValue)),
            UnusedValue = Money(Sum(tallies, tally => tally.UnusedValue)),
            Partial = tallies.Exists(tally => tally.Partial),
        };
    }

    private AssetLine Line(AssetTally tally)
    {
        var figures = Row([tally], new OrderedDictionary<string, string?>());
        return new AssetLine
        {
            Asset = tally.Asset.Code,
            Title = tally.Asset.Title,
            Kind = tally.Asset.Kind,
            Area = tally.Asset.Area,
            Holder = tally.Asset.Holder,
            Measure = tally.Asset.Measure,
            Count = 1,
            Unit = figures.Unit,
            Offered = figures.Offered,
            Used = figures.Used,
            Unused = figures.Unused,
            UndefinedReason = figures.UndefinedReason,
            OfferedValue = figures.OfferedValue,
            UsedValue = figures.UsedValue,
            UnusedValue = figures.UnusedValue,
            Partial = figures.Partial,
        };
    }

    private NeedLine Need(AssetTally need) =>
        new()
        {
            Need = need.Asset.Code,
            Title = need.Asset.Title,
            Wanted = need.Asset.Wanted ?? [],
            Area = need.Asset.Area,
            Measure = need.Asset.Measure,
            Unit = need.Measure.Unit,
            Needed = Bare(need.Offered),
            Matches =
            [
                .. _assets
                    .Where(asset => asset.Offered > 0 && asset.Asset.Area == need.Asset.Area)
                    .Where(asset => need.Asset.Wanted?.Contains(asset.Asset.Kind) == true)
                    .Select(asset => new NeedMatch(asset.Asset.Code, asset.Asset.Kind, asset.Measure.Unit, Bare(asset.Unused))),
            ],
        };

    /// <summary>Null where no part is known.</summary>
    private static decimal? Sum(List<AssetTally> tallies, Func<AssetTally, decimal?> value) =>
        tallies.Select(value).OfType<decimal>().ToList() is { Count: > 0 } known ? known.Sum() : null;

    private decimal? Money(decimal? amount) => amount is { } known ? Rounding.Money(known, _minorUnitDigits) : null;

    private static decimal Bare(decimal quantity) => Quantity.Bare(Rounding.Ratio(quantity));
}
