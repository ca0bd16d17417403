using System.Runtime.InteropServices;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Summaries;

/// <summary>Adds up the figures of one group.</summary>
internal sealed class GroupTally
{
    private readonly SortedDictionary<string, MeasureTally> _measures = new(StringComparer.Ordinal);
    private readonly Dictionary<int, long> _entriesOfTeams = [];

    private readonly Dictionary<int, long> _entriesOfProgrammes = [];
    private readonly Dictionary<string, decimal> _financedByParties = [];
    private decimal _namedMicros;

    public HeadCount People { get; } = new();

    /// <summary>Hours of citizens' time in entries that name a contributor.</summary>
    public decimal NamedHours => Amounts.Quantity.Units(_namedMicros);

    /// <summary>Numbers of the programmes with counted entries.</summary>
    public IEnumerable<int> Programmes => _entriesOfProgrammes.Where(programme => programme.Value > 0).Select(programme => programme.Key);

    /// <summary>What is borne of shared costs, less what pools gave.</summary>
    public SharedTally Shared { get; } = new();

    public SortedSet<SummaryFlag> Flags { get; } = [];

    public long Entries { get; private set; }

    public int Teams => _entriesOfTeams.Values.Count(entries => entries > 0);

    /// <summary>Every measure with a counted entry, sorted by code.</summary>
    public IEnumerable<MeasureTally> Measures => _measures.Values.Where(tally => tally.Entries > 0);

    /// <summary>The same and those that were only planned.</summary>
    public IEnumerable<MeasureTally> RecordedOrPlanned => _measures.Values.Where(tally => tally.Entries > 0 || tally.Plans.Any);

    public MeasureTally TallyOf(Measure measure)
    {
        if (!_measures.TryGetValue(measure.Code, out var tally))
        {
            _measures[measure.Code] = tally = new MeasureTally(measure);
        }

        return tally;
    }

    /// <summary>How many registered contributors gave nothing here; null where that is not asked.</summary>
    public int? WithoutEntries { get; set; }

    /// <summary>What each party, by its code, paid of the costs here.</summary>
    public IReadOnlyDictionary<string, decimal> FinancedByParties => _financedByParties;

    /// <summary>Adds what an entry states beside its quantity, which is counted already.</summary>
    public void Add(Measure measure, DetailedReading reading, ValuationPolicy policy)
    {
        TallyOf(measure).Add(reading, policy);
        foreach (var part in reading.Details.FinancedBy ?? [])
        {
            _financedByParties[part.Party] = _financedByParties.GetValueOrDefault(part.Party) + part.Amount;
        }
    }

    public void AddNamedHours(decimal micros) => _namedMicros += micros;

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
        CollectionsMarshal.GetValueRefOrAddDefault(_entriesOfProgrammes, quantity.Flow.Programme, out _) += quantity.Entries;
        if (quantity.Teams is null)
        {
            Count(quantity.Flow.Team, quantity.Entries);
        }

        foreach (var team in quantity.Teams ?? [])
        {
            // Days outside the period remove nothing of a whole month, so the number of entries is not needed.
            Count(team, 1);
        }

        var part = TallyOf(measure).Of(quantity.Flow.Programme);
        part.Entries += quantity.Entries;
        if (measure.Aggregation == Aggregation.Sum)
        {
            part.Add(quantity.Day, quantity.Micros, policy);
        }
    }
}
