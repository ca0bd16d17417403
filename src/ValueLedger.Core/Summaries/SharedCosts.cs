using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Summaries;

/// <summary>Spreads the costs of pools over programmes, in proportions of the whole period.</summary>
internal sealed class SharedCosts
{
    private readonly SummaryRequest _request;
    private readonly SharedSources _sources;
    private readonly CatalogueView _catalogue;
    private readonly ValuationPolicy _policy;
    private readonly HashSet<int> _pools;
    private readonly Lazy<Dictionary<int, List<StandingQuantity>>> _recorded;
    private readonly Dictionary<int, (decimal Agency, decimal Full)> _ownCosts = [];

    public SharedCosts(SummaryRequest request, SummarySources sources, ValuationPolicy policy)
    {
        _request = request;
        _sources = request.Costs == CostSharing.Shared ? sources.Shared : SharedSources.None;
        _catalogue = sources.Known.Catalogue;
        _policy = policy;
        _recorded = new(() =>
            _sources.Quantities.GroupBy(quantity => quantity.Flow.Programme).ToDictionary(same => same.Key, same => same.ToList())
        );
        _pools = [.. _sources.Pools.Select(pool => NumberOf(pool.Allocation.Pool))];
        Pools =
        [
            .. _sources
                .Pools.OrderBy(pool => pool.Allocation.Code, StringComparer.Ordinal)
                .Select(pool => new SpreadPool(pool, NumberOf(pool.Allocation.Pool), WeightsOf(pool.Allocation))),
        ];
    }

    /// <summary>Each pool with what its programmes weigh.</summary>
    public IReadOnlyList<SpreadPool> Pools { get; }

    /// <summary>Every cost of a pool that is spread, with the flow and day under which it was recorded.</summary>
    /// <param name="cellOf">What distinguishes days, since a stock counts once in each; null where all days are one.</param>
    public IEnumerable<PooledCost> CostsOf(SpreadPool pool, Func<LocalDate, LocalDate?> cellOf)
    {
        var summed = pool
            .Source.Quantities.Where(quantity => Counts(quantity.Flow, Aggregation.Sum))
            .Select(quantity => Valued(quantity.Flow, quantity.Day, quantity.Micros));
        var stocks = _sources
            .Levels.Where(reading => reading.Flow.Programme == pool.Number && Counts(reading.Flow, Aggregation.Level))
            .GroupBy(reading => (reading.Flow with { Contributor = 0 }, cellOf(reading.Day)))
            .Select(same => same.MaxBy(reading => (reading.Day, reading.Sequence)))
            .Where(reading => pool.Source.Allocation.Days().Contains(reading.Day))
            .Select(reading => Valued(reading.Flow, reading.Day, reading.Micros) with { QuantityBound = reading.Bound });
        var stated = _sources
            .Details.Where(reading => reading.Flow.Programme == pool.Number && Counts(reading.Flow, Aggregation.Sum))
            .Where(reading => pool.Source.Allocation.Days().Contains(reading.Day))
            .Select(StatedBeside);
        return summed.Concat(stocks).Concat(stated);
    }

    /// <summary>What the programmes bear leaves the pool. A part names no team.</summary>
    public void Spread(SpreadPool pool, PooledCost cost, Func<Flow, IEnumerable<GroupTally>> talliesOf)
    {
        var measure = MeasureOf(cost.Flow);
        Bear(cost.Flow, -1, 1);
        foreach (var (programme, weight) in pool.Weights.Where(programme => programme.Value > 0))
        {
            Bear(cost.Flow with { Programme = programme, Team = 0 }, weight, pool.All);
        }

        void Bear(Flow flow, decimal weight, decimal weights)
        {
            foreach (var tally in talliesOf(flow))
            {
                if (cost.Amount is { } amount)
                {
                    tally.Shared.Add(
                        flow.Programme,
                        measure,
                        new SharedPart(amount, weight, weights, cost.Micros, cost.RateBound, cost.QuantityBound)
                    );
                }
                else if (weight > 0)
                {
                    tally.Shared.Miss(flow.Programme, measure, cost.Micros);
                }
            }
        }
    }

    /// <summary>What the programmes of each allocation save by sharing.</summary>
    public List<EconomiesOfScope> Economies() =>
        [
            .. Pools.Select(pool =>
                EconomiesOfScope.Of(pool, [.. CostsOf(pool, _ => null)], this, _catalogue, _catalogue.Organisation.MinorUnitDigits())
            ),
        ];

    /// <summary>The cost of a programme by itself, over the whole period, whatever filters say.</summary>
    public (decimal Agency, decimal Full) OwnCostOf(int programme) =>
        _ownCosts.TryGetValue(programme, out var known) ? known : _ownCosts[programme] = CostOf(programme);

    private (decimal Agency, decimal Full) CostOf(int programme)
    {
        var tallies = new Dictionary<string, MeasureTally>();
        foreach (var quantity in _recorded.Value.GetValueOrDefault(programme, []))
        {
            var part = TallyOf(quantity.Flow).Of(programme);
            part.Entries += quantity.Entries;
            if (MeasureOf(quantity.Flow).Aggregation == Aggregation.Sum)
            {
                part.Add(quantity.Day, quantity.Micros, _policy);
            }
        }

        foreach (var reading in _sources.Levels.Where(reading => reading.Flow.Programme == programme))
        {
            TallyOf(reading.Flow).Observe(reading with { Flow = reading.Flow with { Contributor = 0 } });
        }

        foreach (var reading in _sources.Details.Where(reading => reading.Flow.Programme == programme))
        {
            TallyOf(reading.Flow).Add(reading, _policy);
        }

        var inputs = tallies.Values.Where(tally => tally.Measure.Stage == MeasureStage.Input).ToList();
        inputs.ForEach(tally => tally.AddLevels(_policy));
        return (inputs.Where(tally => tally.Measure.IsPublic()).Sum(tally => tally.Cost), inputs.Sum(tally => tally.Cost));

        MeasureTally TallyOf(Flow flow)
        {
            var measure = MeasureOf(flow);
            return tallies.TryGetValue(measure.Code, out var tally) ? tally : tallies[measure.Code] = new MeasureTally(measure);
        }
    }

    /// <summary>Whether the request shows costs of a flow.</summary>
    public bool IsAsked(Flow flow) =>
        (_request.Scope.Programme ?? flow.Programme) == flow.Programme
        && (_request.Scope.Measure ?? flow.Measure) == flow.Measure
        && (_request.Scope.Party ?? flow.Party) == flow.Party
        && (_request.Scope.Team ?? flow.Team) == flow.Team
        && _request.Scope.IsInTheArea(_catalogue, flow);

    public Measure MeasureOf(Flow flow) => _catalogue.Measures[flow.Measure].Item;

    private bool Counts(Flow flow, Aggregation aggregation) =>
        MeasureOf(flow) is var measure && measure.Stage == MeasureStage.Input && measure.AddsUp() && measure.Aggregation == aggregation;

    private PooledCost Valued(Flow flow, LocalDate day, decimal micros)
    {
        var valuation = _policy.On(MeasureOf(flow), day).Valuation;
        return new PooledCost(flow, day, micros, valuation?.Of(Quantity.Units(micros)), valuation?.Rate?.Rate.Bound ?? Bound.Exact);
    }

    /// <summary>What others paid is no cost of the pool; a bound of the quantity is one of the cost. The quantity itself is in the
    /// sums.</summary>
    private PooledCost StatedBeside(DetailedReading reading)
    {
        var isValued = _policy.On(MeasureOf(reading.Flow), reading.Day).Valuation is not null;
        return new PooledCost(reading.Flow, reading.Day, 0, -(reading.Details.FinancedBy?.Sum(part => part.Amount) ?? 0m), Bound.Exact)
        {
            QuantityBound = isValued ? reading.Details.Bound ?? Bound.Exact : Bound.Exact,
        };
    }

    private Dictionary<int, decimal> WeightsOf(Allocation allocation)
    {
        if (allocation.Shares is { } shares)
        {
            return shares.ToDictionary(share => NumberOf(share.Programme), share => share.Share);
        }

        var recorded = _recorded.Value;
        var programmes =
            allocation.Programmes?.Select(NumberOf)
            ?? recorded.Where(same => same.Value.Sum(quantity => quantity.Entries) > 0).Select(same => same.Key).Except(_pools);
        return programmes.ToDictionary(
            programme => programme,
            programme => allocation.Key == AllocationKey.Equal ? 1m : WeightOf(allocation, recorded.GetValueOrDefault(programme, []))
        );
    }

    private decimal WeightOf(Allocation allocation, List<StandingQuantity> recorded) =>
        allocation.Key == AllocationKey.Entries
            ? recorded.Sum(quantity => quantity.Entries)
            : Quantity.Units(recorded.Where(quantity => IsOfTheKey(allocation, MeasureOf(quantity.Flow))).Sum(quantity => quantity.Micros));

    private static bool IsOfTheKey(Allocation allocation, Measure measure) =>
        allocation.Key == AllocationKey.Hours
            ? measure.IsHoursOfInput() && measure.Aggregation == Aggregation.Sum
            : measure.Code == allocation.Measure;

    private int NumberOf(string programme) => _catalogue.Programmes.Find(programme)!.Number;
}

/// <summary>A pool and what its programmes weigh.</summary>
/// <param name="Source">What it recorded, and how that is spread.</param>
/// <param name="Number">Number of the pool.</param>
/// <param name="Weights">By number of the programme.</param>
internal sealed record SpreadPool(PoolSource Source, int Number, IReadOnlyDictionary<int, decimal> Weights)
{
    /// <summary>Where nothing weighs anything, the pool keeps its cost.</summary>
    public decimal All { get; } = Weights.Values.Sum();
}

/// <summary>A cost that a pool recorded.</summary>
/// <param name="Flow">Under which it was recorded.</param>
/// <param name="Day">When.</param>
/// <param name="Micros">The quantity.</param>
/// <param name="Amount">What it is worth; null where it has no value.</param>
/// <param name="RateBound">Whether the rate is exact or a bound.</param>
internal readonly record struct PooledCost(Flow Flow, LocalDate Day, decimal Micros, decimal? Amount, Bound RateBound)
{
    public Bound QuantityBound { get; init; }
}
