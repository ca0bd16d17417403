using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Organisations;
using ValueLedger.Core.Rates;

namespace ValueLedger.Storage.Tests.Histories;

/// <summary>What a plain list of records says at a moment, each question answered by looking through all of it.</summary>
internal sealed class NaiveKnowledge
{
    private readonly List<NaiveRecord> _records;
    private readonly IReadOnlyList<NaiveRecord> _all;
    private readonly Dictionary<string, List<RateStated>> _counting = [];

    public NaiveKnowledge(IReadOnlyList<NaiveRecord> all, Instant knownAt)
    {
        _all = all;
        _records = [.. all.Where(record => record.RecordedAt <= knownAt)];
        var reversed = _records.OfType<EntryReversed>().Select(reversal => reversal.Of).ToHashSet();
        var decided = _records.OfType<EntryDecided>().ToDictionary(decision => decision.Of, decision => decision.IsReleased);
        var made = _records.OfType<EntryMade>().Where(entry => entry.SeenFrom <= knownAt).ToList();
        Standing =
        [
            .. made.Where(entry =>
                !reversed.Contains(entry.Sequence) && (entry.Entry.Doubts == Doubts.None || decided.GetValueOrDefault(entry.Sequence))
            ),
        ];
        Reversed = [.. made.Where(entry => reversed.Contains(entry.Sequence))];
        Suspended = [.. made.Where(entry => entry.Entry.Doubts != Doubts.None && !decided.ContainsKey(entry.Sequence))];
    }

    public long Size => _records.Count;

    public IReadOnlyList<EntryMade> Standing { get; }

    /// <summary>What stood and was taken back.</summary>
    public IReadOnlyList<EntryMade> Reversed { get; }

    public IReadOnlyList<EntryMade> Suspended { get; }

    /// <summary>Before the first record only what never changes of an organisation is asked for.</summary>
    public Organisation Organisation =>
        (_records.OfType<OrganisationStated>().LastOrDefault() ?? _all.OfType<OrganisationStated>().First()).Organisation;

    public T Item<T>(string code)
        where T : ICatalogueItem => _records.OfType<ItemStated>().Select(stated => stated.Item).OfType<T>().Last(item => item.Code == code);

    public Registered<T> Registered<T>(string code)
        where T : ICatalogueItem
    {
        var stated = _records.OfType<ItemStated>().Last(stated => stated.Item is T && stated.Item.Code == code);
        return new Registered<T>(stated.Number, stated.Sequence, (T)stated.Item);
    }

    /// <summary>Every item of a kind in its last version.</summary>
    public IEnumerable<T> Items<T>()
        where T : ICatalogueItem =>
        _records.OfType<ItemStated>().Select(stated => stated.Item).OfType<T>().GroupBy(item => item.Code).Select(same => same.Last());

    /// <summary>Where an entry belongs: the area of its team, else of its programme.</summary>
    public string? AreaOf(Entry entry) =>
        (entry.Team is { } team ? Item<Team>(team.Code).Area : null) ?? Item<Programme>(entry.Programme.Code).Area;

    /// <summary>What one unit is worth on a day, or null when that is not known.</summary>
    public decimal? UnitValue(Measure measure, Basis basis, LocalDate day)
    {
        if (measure.Stage != MeasureStage.Input)
        {
            return null;
        }

        return measure.Unit == Organisation.Currency ? 1m
            : BasisOf(measure, basis) is { } chosen && InForce(measure.Code, chosen, day) is { } stated
                ? (stated.Rate.Components is { } parts ? parts.Sum(part => part.Amount) : stated.Rate.Amount)
            : null;
    }

    /// <summary>Why a quantity without a value has none.</summary>
    public UnvaluedReason WhyUnvalued(Measure measure, Basis basis) =>
        measure.Stage == MeasureStage.Output ? UnvaluedReason.OutputCarriesNoValue
        : measure.Stage == MeasureStage.Outcome ? UnvaluedReason.OutcomeIsValuedNet
        : BasisOf(measure, basis) is not null ? UnvaluedReason.NoRateInForce
        : Counting(measure.Code).Exists(rate => rate.Rate.EffectiveTo != rate.Rate.EffectiveFrom) ? UnvaluedReason.SeveralBases
        : UnvaluedReason.NoRate;

    /// <summary>Looks at every day of the span.</summary>
    public bool RateChangesWithin(Measure measure, Basis basis, LocalDate first, LocalDate last)
    {
        if (measure.Stage != MeasureStage.Input || measure.Unit == Organisation.Currency || BasisOf(measure, basis) is not { } chosen)
        {
            return false;
        }

        var rates = new HashSet<long>();
        for (var day = first; day <= last; day = day.PlusDays(1))
        {
            rates.Add(InForce(measure.Code, chosen, day)?.Sequence ?? 0);
        }

        return rates.Count > 1;
    }

    /// <summary>Whether the rate of the day is used after the last day for which nothing newer is known.</summary>
    public bool IsOutdated(Measure measure, Basis basis, LocalDate day) =>
        measure.Stage == MeasureStage.Input
        && measure.Unit != Organisation.Currency
        && BasisOf(measure, basis) is { } chosen
        && InForce(measure.Code, chosen, day)?.Rate.Source.CompleteUntil < day;

    private Basis? BasisOf(Measure measure, Basis basis)
    {
        if (measure.Class == MeasureClass.CitizenTime)
        {
            return basis;
        }

        var bases = Counting(measure.Code)
            .Where(rate => rate.Rate.EffectiveTo != rate.Rate.EffectiveFrom)
            .Select(rate => rate.Rate.Basis)
            .ToHashSet();
        return bases.Contains(Basis.ActualCost) ? Basis.ActualCost
            : bases.Count == 1 ? bases.Single()
            : null;
    }

    /// <summary>The latest to begin, and none where that one has ended. What was withdrawn never began.</summary>
    private RateStated? InForce(string measure, Basis basis, LocalDate day) =>
        Counting(measure)
            .Where(rate => rate.Rate.Basis == basis && rate.Rate.EffectiveFrom <= day && rate.Rate.EffectiveTo != rate.Rate.EffectiveFrom)
            .MaxBy(rate => rate.Rate.EffectiveFrom)
            is { } latest
        && (latest.Rate.EffectiveTo is null || latest.Rate.EffectiveTo > day)
            ? latest
            : null;

    /// <summary>Rates that no later one with the same measure, basis and first day stands in for.</summary>
    private List<RateStated> Counting(string measure)
    {
        if (!_counting.TryGetValue(measure, out var counting))
        {
            var rates = _records.OfType<RateStated>().Where(rate => rate.Rate.Measure == measure).ToList();
            _counting[measure] = counting = [
                .. rates.Where(rate =>
                    !rates.Any(later =>
                        later.Sequence > rate.Sequence
                        && later.Rate.Basis == rate.Rate.Basis
                        && later.Rate.EffectiveFrom == rate.Rate.EffectiveFrom
                    )
                ),
            ];
        }

        return counting;
    }
}
