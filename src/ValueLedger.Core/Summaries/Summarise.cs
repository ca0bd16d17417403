using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Summaries;

/// <summary>Makes a summary of its sources, by the rules of the method.</summary>
public sealed class Summarise
{
    private readonly SummaryRequest request;
    private readonly SummarySources sources;
    private readonly ValuationPolicy policy;
    private readonly Grouping grouping;
    private readonly GroupTally total = new();
    private readonly Dictionary<GroupKey, GroupTally> groups = [];

    private Summarise(SummaryRequest request, SummarySources sources)
    {
        this.request = request;
        this.sources = sources;
        policy = new ValuationPolicy(sources.Known, request.Basis);
        grouping = new Grouping(request.GroupBy, sources.Known.Catalogue);
    }

    public static Summary From(SummaryRequest request, SummarySources sources) => new Summarise(request, sources).Answer();

    private Summary Answer()
    {
        AddQuantities();
        AddLevels();
        AddPeople();
        AddSpans();
        var organisation = sources.Known.Catalogue.Organisation;
        var figures = new FiguresOfATally(request.SplitsCosts, organisation.MinorUnitDigits());
        var whole = figures.Of(total);
        return new Summary
        {
            From = request.Period.From,
            To = request.Period.To,
            KnownAt = request.KnownAt,
            LogSize = sources.LogSize,
            Currency = organisation.Currency,
            Basis = request.Basis,
            Flags = whole.Flags,
            Total = whole,
            Rows = [.. groups.Where(group => group.Value.Entries > 0).OrderBy(group => group.Key).Select(group => figures.Row(request.GroupBy, group.Key, group.Value))],
        };
    }

    private void AddQuantities()
    {
        foreach (var quantity in sources.Quantities)
        {
            var measure = MeasureOf(quantity.Flow);
            foreach (var tally in TalliesOf(quantity.Flow, quantity.Day))
            {
                tally.Add(measure, quantity, policy);
            }
        }
    }

    private void AddLevels()
    {
        foreach (var reading in sources.Levels)
        {
            foreach (var tally in TalliesOf(reading.Flow, reading.Day))
            {
                tally.TallyOf(MeasureOf(reading.Flow)).Observe(reading);
            }
        }

        foreach (var tally in groups.Values.Append(total).SelectMany(group => group.Measures))
        {
            tally.AddLevels(policy);
        }
    }

    private void AddPeople()
    {
        foreach (var set in sources.People)
        {
            foreach (var tally in TalliesOf(set.Flow, set.Day))
            {
                tally.People.Add(set);
            }
        }
    }

    private void AddSpans()
    {
        foreach (var span in sources.Spans)
        {
            var rateChanges = policy.ChangesWithin(MeasureOf(span.Flow), span.FirstDay, span.Day);
            Flag(total, span, request.Period.From, rateChanges);
            var firstOfTheGroup = LocalDate.Max(grouping.FirstDayOfTheGroup(span.Day) ?? request.Period.From, request.Period.From);
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

    private Measure MeasureOf(Flow flow) => sources.Known.Catalogue.Measures[flow.Measure].Item;

    private IEnumerable<GroupTally> TalliesOf(Flow flow, LocalDate day) => GroupTalliesOf(flow, day).Append(total);

    private IEnumerable<GroupTally> GroupTalliesOf(Flow flow, LocalDate day)
    {
        if (request.GroupBy.Count == 0)
        {
            yield break;
        }

        foreach (var key in grouping.GroupsOf(flow, day))
        {
            if (!groups.TryGetValue(key, out var tally))
            {
                groups[key] = tally = new GroupTally();
            }

            yield return tally;
        }
    }
}
