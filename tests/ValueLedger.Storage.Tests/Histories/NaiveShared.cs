using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Summaries;

namespace ValueLedger.Storage.Tests.Histories;

/// <summary>What programmes bear of shared costs, entry by entry.</summary>
internal sealed class NaiveShared(NaiveKnowledge known, SummaryRequest request)
{
    private List<Allocation> Allocations =>
        request.Costs == CostSharing.Direct
            ? []
            :
            [
                .. known
                    .Items<Allocation>()
                    .Where(one => !one.Archived && one.From <= request.Period.To && one.To >= request.Period.From)
                    .OrderBy(one => one.Code, StringComparer.Ordinal),
            ];

    private List<EntryMade> InThePeriod =>
        [.. known.Standing.Where(made => made.Entry.Date >= request.Period.From && made.Entry.Date <= request.Period.To)];

    /// <summary>Every part that is given and taken, whatever is asked for.</summary>
    /// <param name="cellOf">Days with the same answer are of one row.</param>
    public List<NaivePart> Parts(Func<LocalDate, LocalDate> cellOf) =>
        [
            .. Allocations
                .Select(allocation => (allocation, Weights: Weights(allocation)))
                .Where(one => one.Weights.Values.Sum() > 0)
                .SelectMany(one => Costs(one.allocation, cellOf).SelectMany(cost => Spread(cost, one.Weights))),
        ];

    public List<EconomiesOfScope> Economies()
    {
        return [.. Allocations.Select(Of)];

        EconomiesOfScope Of(Allocation allocation)
        {
            var costs = Costs(allocation, _ => request.Period.From);
            var (agency, full) = (costs.Where(cost => IsPublic(cost.Measure)).Sum(cost => cost.Amount), costs.Sum(cost => cost.Amount));
            var weights = Weights(allocation).Where(one => one.Value > 0).ToList();
            var own = weights
                .OrderBy(one => one.Key, StringComparer.Ordinal)
                .Select(one =>
                {
                    var entries = InThePeriod.Where(made => made.Entry.Programme.Code == one.Key).ToList();
                    var inputs = new NaiveFigures(known, request, [], []).CostsOf(entries);
                    return (
                        one.Key,
                        Share: one.Value / weights.Sum(other => other.Value),
                        Agency: inputs.Where(line => IsPublic(line.Measure)).Sum(line => line.Cost),
                        Full: inputs.Sum(line => line.Cost)
                    );
                })
                .ToList();
            var (jointAgency, jointFull) = (agency + own.Sum(one => one.Agency), full + own.Sum(one => one.Full));
            var (ofAgency, ofFull) = (
                Saved(own.Sum(one => one.Agency + agency), jointAgency),
                Saved(own.Sum(one => one.Full + full), jointFull)
            );
            return new EconomiesOfScope
            {
                Allocation = allocation.Code,
                Pool = allocation.Pool,
                AgencyCost = Money(agency),
                FullSocialCost = Money(full),
                Programmes =
                [
                    .. own.Select(one => new CostAlone(
                        one.Key,
                        Math.Round(one.Share, 6, MidpointRounding.AwayFromZero),
                        Money(one.Agency),
                        Money(one.Full),
                        Money(one.Agency + agency),
                        Money(one.Full + full)
                    )),
                ],
                Joining = [.. Joining([.. own.Select(one => (one.Key, one.Agency, one.Full))])],
                JointAgencyCost = Money(jointAgency),
                JointFullSocialCost = Money(jointFull),
                OfAgencyCost = ofAgency,
                OfFullSocialCost = ofFull,
                UndefinedReason =
                    own.Count == 0 ? ScopeGap.KeyIsZero
                    : ofAgency is null || ofFull is null ? ScopeGap.JointCostIsZeroOrLess
                    : null,
            };

            IEnumerable<JoiningProgramme> Joining(List<(string Code, decimal Agency, decimal Full)> alone)
            {
                var names = allocation.Programmes ?? allocation.Shares?.Select(share => share.Programme) ?? alone.Select(one => one.Code);
                List<string> order = [.. names.Where(code => alone.Exists(one => one.Code == code))];
                return order.Select(
                    (code, index) =>
                    {
                        var before = alone.Where(one => order.IndexOf(one.Code) <= index).ToList();
                        var units = allocation.Shares is not null
                            ? index + 1
                            : weights.Where(one => order.IndexOf(one.Key) <= index).Sum(one => one.Value);
                        return new JoiningProgramme(
                            code,
                            Money(agency + before.Sum(one => one.Agency)),
                            Money(full + before.Sum(one => one.Full)),
                            units,
                            allocation.Key switch
                            {
                                AllocationKey.Hours => "hour",
                                AllocationKey.Entries => "entry",
                                AllocationKey.Quantity => known.Item<Measure>(allocation.Measure!).Unit,
                                _ => "programme",
                            },
                            Math.Round((agency + before.Sum(one => one.Agency)) / units, 4, MidpointRounding.AwayFromZero),
                            Math.Round((full + before.Sum(one => one.Full)) / units, 4, MidpointRounding.AwayFromZero)
                        );
                    }
                );
            }

            decimal? Saved(decimal alone, decimal joint) =>
                own.Count == 0 || joint <= 0 ? null : Math.Round((alone - joint) / joint, 6, MidpointRounding.AwayFromZero);
        }
    }

    private List<NaiveCost> Costs(Allocation allocation, Func<LocalDate, LocalDate> cellOf)
    {
        var costs = InThePeriod
            .Where(made => made.Entry.Programme.Code == allocation.Pool && made.Entry.Stage == MeasureStage.Input)
            .ToList();
        var summed = costs.Where(made => AggregationOf(made) == Aggregation.Sum);
        var stocks = costs
            .Where(made => AggregationOf(made) == Aggregation.Level)
            .GroupBy(made => (made.Entry.Measure, made.Entry.Party, made.Entry.Team, cellOf(made.Entry.Date)))
            .Select(same => same.OrderBy(made => made.Entry.Date).ThenBy(made => made.Sequence).Last());
        return
        [
            .. summed
                .Concat(stocks)
                .Where(made => made.Entry.Date >= allocation.From && made.Entry.Date <= allocation.To)
                .Select(made =>
                {
                    var measure = known.Item<Measure>(made.Entry.Measure.Code);
                    var worth = known.UnitValue(measure, request.Basis, made.Entry.Date);
                    var financed =
                        measure.Aggregation == Aggregation.Sum ? made.Entry.Details?.FinancedBy?.Sum(part => part.Amount) ?? 0m : 0m;
                    return new NaiveCost(made, measure, worth is not null, ((worth ?? 0m) * made.Entry.Quantity.ToDecimal()) - financed);
                }),
        ];
    }

    private static IEnumerable<NaivePart> Spread(NaiveCost cost, Dictionary<string, decimal> weights)
    {
        yield return new NaivePart(cost, cost.Made.Entry.Programme.Code, -cost.Amount, 1, IsGiven: true);
        foreach (var (programme, weight) in weights.Where(one => one.Value > 0))
        {
            yield return new NaivePart(cost, programme, cost.Amount * weight, weights.Values.Sum(), IsGiven: false);
        }
    }

    private Dictionary<string, decimal> Weights(Allocation allocation)
    {
        if (allocation.Shares is not null)
        {
            return allocation.Shares.ToDictionary(share => share.Programme, share => share.Share);
        }

        var pools = Allocations.Select(other => other.Pool).ToList();
        var programmes =
            allocation.Programmes
            ?? [.. InThePeriod.Select(made => made.Entry.Programme.Code).Distinct().Where(code => !pools.Contains(code))];
        return programmes.ToDictionary(
            programme => programme,
            programme =>
            {
                var own = InThePeriod.Where(made => made.Entry.Programme.Code == programme).ToList();
                return allocation.Key switch
                {
                    AllocationKey.Equal => 1m,
                    AllocationKey.Entries => own.Count,
                    AllocationKey.Hours => own.Where(made =>
                            made.Entry.Unit == "hour" && made.Entry.Stage == MeasureStage.Input && AggregationOf(made) == Aggregation.Sum
                        )
                        .Sum(made => made.Entry.Quantity.ToDecimal()),
                    _ => own.Where(made => made.Entry.Measure.Code == allocation.Measure).Sum(made => made.Entry.Quantity.ToDecimal()),
                };
            }
        );
    }

    private Aggregation AggregationOf(EntryMade made) => known.Item<Measure>(made.Entry.Measure.Code).Aggregation;

    private static bool IsPublic(Measure measure) =>
        measure.Class is MeasureClass.PublicStaffTime or MeasureClass.PublicSpend or MeasureClass.PublicOverhead;

    private static decimal Money(decimal amount) => Math.Round(amount, 2, MidpointRounding.AwayFromZero);
}

/// <summary>One entry of a pool.</summary>
internal sealed record NaiveCost(EntryMade Made, Measure Measure, bool IsValued, decimal Amount);

/// <summary>What the pool gives of it, or a programme takes.</summary>
internal sealed record NaivePart(NaiveCost Cost, string Programme, decimal Numerator, decimal Divisor, bool IsGiven)
{
    public Measure Measure => Cost.Measure;

    public Bound Bound => Cost is { IsValued: true, Made.Entry.Details.Bound: { } bound } ? bound : Bound.Exact;

    public static decimal Sum(IEnumerable<NaivePart> parts) =>
        parts.GroupBy(part => part.Divisor).Sum(same => same.Sum(part => part.Numerator) / same.Key);
}
