using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Summaries;

/// <summary>Makes a summary of its sources, by the rules of the method.</summary>
public sealed class Summarise
{
    private readonly SummaryRequest _request;
    private readonly SummarySources _sources;
    private readonly ValuationPolicy _policy;
    private readonly Grouping _grouping;
    private readonly GroupTally _total = new();
    private readonly Dictionary<GroupKey, GroupTally> _groups = [];

    private Summarise(SummaryRequest request, SummarySources sources)
    {
        _request = request;
        _sources = sources;
        _policy = new ValuationPolicy(sources.Known, request.Basis);
        _grouping = new Grouping(request.GroupBy, sources.Known.Catalogue);
    }

    public static Summary From(SummaryRequest request, SummarySources sources) => new Summarise(request, sources).Answer();

    private Summary Answer()
    {
        AddQuantities();
        AddLevels();
        AddPeople();
        AddSpans();
        var organisation = _sources.Known.Catalogue.Organisation;
        var figures = new FiguresOfATally(_request.SplitsCosts, organisation.MinorUnitDigits());
        var whole = figures.Of(_total);
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
            Total = whole,
            Rows = [.. _groups.Where(group => group.Value.Entries > 0).OrderBy(group => group.Key).Select(group => figures.Row(_request.GroupBy, group.Key, group.Value))],
        };
    }

    private void AddQuantities()
    {
        foreach (var quantity in _sources.Quantities)
        {
            var measure = MeasureOf(quantity.Flow);
            foreach (var tally in TalliesOf(quantity.Flow, quantity.Day))
            {
                tally.Add(measure, quantity, _policy);
            }
        }
    }

    private void AddLevels()
    {
        foreach (var reading in _sources.Levels)
        {
            foreach (var tally in TalliesOf(reading.Flow, reading.Day))
            {
                tally.TallyOf(MeasureOf(reading.Flow)).Observe(reading);
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
            foreach (var tally in TalliesOf(set.Flow, set.Day))
            {
                tally.People.Add(set.Chunk, set.Bits.Span);
            }
        }
    }

    private void AddSpans()
    {
        foreach (var span in _sources.Spans)
        {
            var rateChanges = _policy.ChangesWithin(MeasureOf(span.Flow), span.FirstDay, span.Day);
            Flag(_total, span, _request.Period.From, rateChanges);
            var firstOfTheGroup = LocalDate.Max(_grouping.FirstDayOfTheGroup(span.Day) ?? _request.Period.From, _request.Period.From);
            foreach (var group in GroupTalliesOf(span.Flow, span.Day))
            {
                Flag(group, span, firstOfTheGroup, rateChanges);
            }
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
            if (!_groups.TryGetValue(key, out var tally))
            {
                _groups[key] = tally = new GroupTally();
            }

            yield return tally;
        }
    }
}
