using System.Runtime.InteropServices;
using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Summaries;

/// <summary>Makes a summary from its sources, by the rules of the method.</summary>
public sealed class Summarise
{
    private readonly SummaryRequest _request;
    private readonly SummarySources _sources;
    private readonly ValuationPolicy _policy;
    private readonly Grouping _grouping;
    private readonly GroupTally _total = new();
    private readonly CostsOfTeams? _costsOfTeams;
    private readonly Dictionary<GroupKey, GroupTally> _groups = [];
    private readonly Dictionary<(int Programme, string Measure), long> _entriesElsewhere = [];
    private readonly HashSet<int> _seen = [];
    private readonly GiftsOfFinanciers _gifts;

    private Summarise(SummaryRequest request, SummarySources sources)
    {
        _request = request;
        _sources = sources;
        _policy = new ValuationPolicy(sources.Known, request.Basis);
        _costsOfTeams = request.TellsTeams ? new CostsOfTeams(request.TellsEveryTeam) : null;
        _grouping = new Grouping(request.GroupBy, sources, request.Period.To);
        _gifts = new GiftsOfFinanciers(sources.Known.Catalogue, _policy, sources.Details);
    }

    public static Summary From(SummaryRequest request, SummarySources sources) => new Summarise(request, sources).Answer();

    private Summary Answer()
    {
        AddQuantities();
        AddDetails();
        AddLevels();
        AddPeople();
        AddNamedHours();
        AddSpans();
        var shared = new SharedCosts(_request, _sources, _policy);
        AddShared(shared);
        CountThoseWithoutEntries();
        // A filter may leave out the gifts.
        if (_request.Scope == new SummaryScope() && _gifts.AreExceeded)
        {
            _total.Flags.Add(SummaryFlag.FinancedPartExceedsGifts);
        }

        var plans = new PlansOfASummary(_request, _sources.Known.Catalogue);
        AddPlans(plans);
        var organisation = _sources.Known.Catalogue.Organisation;
        var ofTheWhole = new CostsOfProgrammes(
            _total.Measures.Where(measure => measure.Measure.Stage == MeasureStage.Input),
            _total.Shared
        );
        var figures = new FiguresOfATally(
            _request,
            _total,
            organisation.MinorUnitDigits(),
            ofTheWhole,
            _costsOfTeams,
            IsElsewhere,
            _sources.Merged
        );
        var whole = figures.OfTheWhole();
        return new Summary
        {
            From = _request.Period.From,
            To = _request.Period.To,
            KnownAt = _request.KnownAt,
            LogSize = _sources.LogSize,
            Currency = organisation.Currency,
            Basis = _request.Basis,
            Flags = whole.Flags,
            Suspended = SuspendedFigures.Of(_sources.Suspended, _sources.Known.Catalogue.Measures),
            Plans = _request.Plans,
            PlansBeyondThePeriod = [.. plans.Beyond],
            Costs = _request.Costs,
            SuppressBelow = null,
            EconomiesOfScope = shared.Economies(),
            Total = whole,
            Rows =
            [
                .. _groups
                    .Where(group =>
                        group.Value.Entries > 0
                        || group.Value.WithoutEntries > 0
                        || group.Value.RecordedOrPlanned.Any()
                        || group.Value.Shared.Any
                    )
                    .OrderBy(group => group.Key)
                    .Select(group => figures.Row(_request.GroupBy, group.Key, group.Value)),
            ],
        };
    }

    private void AddShared(SharedCosts shared)
    {
        var ofEveryTeam = new GroupTally();
        foreach (var pool in shared.Pools.Where(pool => pool.All > 0))
        {
            foreach (var cost in shared.CostsOf(pool, _ => null))
            {
                shared.Spread(pool, cost, flow => shared.IsAsked(flow) ? [_total, ofEveryTeam] : [ofEveryTeam]);
            }

            foreach (var cost in _request.GroupBy.Count == 0 ? [] : shared.CostsOf(pool, _grouping.FirstDayOfTheGroup))
            {
                shared.Spread(pool, cost, flow => shared.IsAsked(flow) ? GroupTalliesOf(flow, cost.Day) : []);
            }
        }

        foreach (var programme in ofEveryTeam.Shared.Programmes.ToList())
        {
            _costsOfTeams?.AddShared(programme, ofEveryTeam.Shared);
        }
    }

    /// <summary>A plan stands in a row by time only if it lies wholly within the row's time.</summary>
    private void AddPlans(PlansOfASummary plans)
    {
        foreach (var (plan, flow) in plans.Inside)
        {
            _total.TallyOf(MeasureOf(flow)).Plans.Add(flow.Programme, plan);
            if (!_request.DividesPlans(isRow: true) && (_grouping.FirstDayOfTheGroup(plan.To) ?? plan.From) <= plan.From)
            {
                foreach (var group in GroupTalliesOf(flow, plan.To))
                {
                    group.TallyOf(MeasureOf(flow)).Plans.Add(flow.Programme, plan);
                }
            }
        }
    }

    private bool IsElsewhere(Measure measure, IReadOnlyList<int> programmes) =>
        programmes.Any(programme => _entriesElsewhere.GetValueOrDefault((programme, measure.Code)) > 0);

    private void AddQuantities()
    {
        foreach (var quantity in _sources.OfAllTeams ?? [])
        {
            AddTeam(quantity);
        }

        foreach (var quantity in _sources.Quantities)
        {
            var measure = MeasureOf(quantity.Flow);
            _gifts.Add(measure, quantity);
            if (_sources.OfAllTeams is null)
            {
                AddTeam(quantity);
            }

            foreach (var tally in TalliesOf(quantity.Flow, quantity.Day))
            {
                tally.Add(measure, quantity, _policy);
            }
        }
    }

    private void AddTeam(StandingQuantity quantity)
    {
        if (_costsOfTeams is null)
        {
            return;
        }

        var isElsewhere = _request.TellsAreas && _grouping.IsElsewhere(quantity.Flow);
        if (isElsewhere)
        {
            var key = (quantity.Flow.Programme, MeasureOf(quantity.Flow).Code);
            CollectionsMarshal.GetValueRefOrAddDefault(_entriesElsewhere, key, out _) += quantity.Entries;
        }

        var isTold = _request.TellsEveryTeam || isElsewhere;
        _costsOfTeams.Add(MeasureOf(quantity.Flow), isTold ? quantity : quantity with { Flow = quantity.Flow with { Team = 0 } });
    }

    private void AddDetails()
    {
        foreach (var reading in _sources.Details)
        {
            var measure = MeasureOf(reading.Flow);
            foreach (var tally in TalliesOf(reading.Flow, reading.Day))
            {
                tally.Add(measure, reading, _policy);
            }
        }
    }

    private void AddLevels()
    {
        foreach (var reading in _sources.Levels)
        {
            foreach (var tally in TalliesOf(reading.Flow, reading.Day))
            {
                // A stock is read once for a programme, party and team, whoever read it.
                tally.TallyOf(MeasureOf(reading.Flow)).Observe(reading with { Flow = reading.Flow.OfAnyone() });
            }
        }

        foreach (var tally in _groups.Values.Append(_total).SelectMany(group => group.Measures))
        {
            tally.AddLevels(_policy);
        }
    }

    private void AddPeople()
    {
        foreach (var set in _sources.People)
        {
            _seen.Add(_sources.Merged.Of(set.Flow.Contributor));
            foreach (var tally in TalliesOf(set.Flow, set.Day))
            {
                tally.People.Add(set.Chunk, set.Bits.Span);
            }
        }
    }

    /// <summary>Who is registered, with or without a quintile, and gave nothing here; only where rows are quintiles.</summary>
    private void CountThoseWithoutEntries()
    {
        if (!_request.TellsQuintilesAlone)
        {
            return;
        }

        _total.WithoutEntries = 0;
        foreach (var tally in _groups.Values)
        {
            tally.WithoutEntries = 0;
        }

        foreach (var (number, quintile) in _sources.Quintiles)
        {
            if (_sources.Merged.Of(number) != number || _seen.Contains(number))
            {
                continue;
            }

            var tally = TallyOf(GroupKey.Empty.With(Grouping.NameOf(quintile)));
            tally.WithoutEntries = (tally.WithoutEntries ?? 0) + 1;
            _total.WithoutEntries++;
        }
    }

    /// <summary>Hours of a stock are credited to nobody.</summary>
    private void AddNamedHours()
    {
        foreach (var hours in _sources.NamedHours)
        {
            var measure = MeasureOf(hours.Flow);
            if (!measure.IsCitizenHours() || measure.Aggregation != Aggregation.Sum)
            {
                continue;
            }

            foreach (var tally in TalliesOf(hours.Flow, hours.Day))
            {
                tally.AddNamedHours(hours.Micros);
            }
        }
    }

    private void AddSpans()
    {
        foreach (var span in _sources.Spans)
        {
            if (span.Day > _request.Period.To)
            {
                FlagLater(span);
                continue;
            }

            var rateChanges = _policy.ChangesWithin(MeasureOf(span.Flow), span.FirstDay, span.Day);
            Flag(_total, span, _request.Period.From, rateChanges);
            var firstOfTheGroup = LocalDate.Max(_grouping.FirstDayOfTheGroup(span.Day) ?? _request.Period.From, _request.Period.From);
            foreach (var group in GroupTalliesOf(span.Flow, span.Day))
            {
                Flag(group, span, firstOfTheGroup, rateChanges);
            }
        }
    }

    /// <summary>It is in no figure here; the flags of the total say so, and those of the rows that include the last day of the
    /// period.</summary>
    private void FlagLater(SpanReading span)
    {
        _total.Flags.Add(SummaryFlag.EndsAfterThePeriod);
        foreach (var group in GroupTalliesOf(span.Flow, _request.Period.To))
        {
            group.Flags.Add(SummaryFlag.EndsAfterThePeriod);
        }
    }

    private static void Flag(GroupTally tally, SpanReading span, LocalDate firstDay, bool rateChanges)
    {
        if (span.FirstDay < firstDay)
        {
            tally.Flags.Add(SummaryFlag.BeginsBeforeThePeriod);
        }

        if (rateChanges)
        {
            tally.Flags.Add(SummaryFlag.SpansARateChange);
        }
    }

    private Measure MeasureOf(Flow flow) => _sources.Known.Catalogue.Measures[flow.Measure].Item;

    private IEnumerable<GroupTally> TalliesOf(Flow flow, LocalDate day) => GroupTalliesOf(flow, day).Append(_total);

    private IEnumerable<GroupTally> GroupTalliesOf(Flow flow, LocalDate day)
    {
        if (_request.GroupBy.Count == 0)
        {
            yield break;
        }

        foreach (var key in _grouping.GroupsOf(flow, day))
        {
            yield return TallyOf(key);
        }
    }

    private GroupTally TallyOf(GroupKey key)
    {
        if (!_groups.TryGetValue(key, out var tally))
        {
            _groups[key] = tally = new GroupTally();
        }

        return tally;
    }
}
