using System.Runtime.InteropServices;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Summaries;

/// <summary>Adds up what one group holds.</summary>
internal sealed class GroupTally
{
    private readonly SortedDictionary<string, MeasureTally> _measures = new(StringComparer.Ordinal);
    private readonly Dictionary<int, long> _entriesOfTeams = [];

    public HeadCount People { get; } = new();

    public SortedSet<SummaryFlag> Flags { get; } = [];

    public long Entries { get; private set; }

    public int Teams => _entriesOfTeams.Values.Count(entries => entries > 0);

    /// <summary>Every measure with a standing entry, sorted by code.</summary>
    public IEnumerable<MeasureTally> Measures => _measures.Values.Where(tally => tally.Entries > 0);

    public MeasureTally TallyOf(Measure measure)
    {
        if (!_measures.TryGetValue(measure.Code, out var tally))
        {
            _measures[measure.Code] = tally = new MeasureTally(measure);
        }

        return tally;
    }

    private void Count(int team, long entries)
    {
        if (team != 0)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_entriesOfTeams, team, out _) += entries;
        }
    }

    public void Add(Measure measure, StandingQuantity quantity, ValuationPolicy policy)
    {
        Entries += quantity.Entries;
        if (quantity.Teams is null)
        {
            Count(quantity.Flow.Team, quantity.Entries);
        }

        foreach (var team in quantity.Teams ?? [])
        {
            // Days that the period cuts take off none of a whole month: how many entries there are need not be known.
            Count(team, 1);
        }

        var tally = TallyOf(measure);
        tally.Entries += quantity.Entries;
        if (measure.Aggregation == Aggregation.Sum)
        {
            tally.Add(quantity.Day, quantity.Micros, policy);
        }
    }
}
