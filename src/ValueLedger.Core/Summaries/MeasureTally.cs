using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Summaries;

/// <summary>Adds up one measure of one group exactly, programme by programme.</summary>
internal sealed class MeasureTally(Measure measure)
{
    private readonly Dictionary<Flow, LevelReading> _levels = [];
    private readonly SortedDictionary<int, MeasurePart> _parts = [];
    private readonly PooledAnswers _answers = new(measure);

    public Measure Measure => measure;

    /// <summary>What was planned of it, where plans are asked for.</summary>
    public PlanTally Plans { get; } = new(measure);

    public long Entries => _parts.Values.Sum(part => part.Entries);

    public decimal Quantity => Amounts.Quantity.Units(_parts.Values.Sum(part => part.Micros));

    /// <summary>Why the readings have no quantity together; null where they have one.</summary>
    public QuantityGap? WhyNoQuantity =>
        Entries == 0 ? QuantityGap.NothingRecorded : measure.WhyNoSumOf(measure.Aggregation == Aggregation.Level ? _levels.Count : Entries);

    public decimal UnvaluedQuantity => Amounts.Quantity.Units(_parts.Values.Sum(part => part.UnvaluedMicros));

    /// <summary>Exact worth of the valued part.</summary>
    public decimal Value => WhyNoQuantity is null ? _parts.Values.Sum(part => part.Value) : 0m;

    /// <summary>What others paid of it with gifts that are recorded by themselves.</summary>
    public decimal Financed => _parts.Values.Sum(part => part.Financed);

    /// <summary>What is left of its worth when the parts that others paid are taken off.</summary>
    public decimal Cost => Value - Financed;

    /// <summary>The shares or means pooled.</summary>
    public PooledAnswers Answers => _answers;

    /// <summary>Whether the quantity is exact or a bound.</summary>
    public Bound Bound => _parts.Values.SelectMany(part => part.QuantityBounds).Together();

    /// <summary>Whether some of an input has no value.</summary>
    public bool LeavesOut => UnvaluedQuantity != 0 || (measure.Stage == MeasureStage.Input && WhyNoQuantity is QuantityGap.DoesNotAddUp);

    /// <summary>Whether any of it is valued; inputs are above zero, so a valued quantity of zero means that there is none.</summary>
    public bool IsValued => WhyNoQuantity is null && _parts.Values.Any(part => part.IsValued);

    /// <summary>Why none of it has a value; null where some of it has one.</summary>
    public UnvaluedReason? WhyUnvalued =>
        IsValued ? null
        : measure.Stage == MeasureStage.Output ? UnvaluedReason.OutputCarriesNoValue
        : measure.Stage == MeasureStage.Outcome ? UnvaluedReason.OutcomeIsValuedNet
        : WhyNoQuantity is QuantityGap.NothingRecorded ? UnvaluedReason.NothingRecorded
        : WhyNoQuantity is not null ? UnvaluedReason.DoesNotAddUp
        : _parts.Values.Select(part => part.WhyUnvalued).FirstOrDefault(reason => reason is not null) ?? UnvaluedReason.NoRateInForce;

    /// <summary>Whether some of it is dated after the last day for which its rate is known to be the newest.</summary>
    public bool HasOutdatedRate => _parts.Values.Any(part => part.HasOutdatedRate);

    /// <summary>The figures of each programme with a counted entry.</summary>
    public IEnumerable<KeyValuePair<int, MeasurePart>> Parts => _parts.Where(part => part.Value.Entries > 0);

    /// <param name="programme">Number of the programme.</param>
    public MeasurePart Of(int programme)
    {
        if (!_parts.TryGetValue(programme, out var part))
        {
            _parts[programme] = part = new MeasurePart(measure);
        }

        return part;
    }

    /// <summary>Adds what an entry states beside its quantity.</summary>
    public void Add(DetailedReading reading, ValuationPolicy policy)
    {
        var part = Of(reading.Flow.Programme);
        if (reading.Details.Of is { } of)
        {
            _answers.Add(Amounts.Quantity.Units(reading.Micros), of, reading.Details.StandardDeviation);
        }

        part.Bind(reading.Details.Bound ?? Rates.Bound.Exact, reading.Day, policy);
        part.Financed += reading.Details.FinancedBy?.Sum(financed => financed.Amount) ?? 0m;
    }

    /// <summary>Of several readings of the same programme, party and team the last-dated counts; of several on one day the last
    /// recorded.</summary>
    public void Observe(LevelReading reading)
    {
        if (!_levels.TryGetValue(reading.Flow, out var last) || (reading.Day, reading.Sequence).CompareTo((last.Day, last.Sequence)) > 0)
        {
            _levels[reading.Flow] = reading;
        }
    }

    /// <summary>Adds up the readings of a level measure, once all have been collected.</summary>
    public void AddLevels(ValuationPolicy policy)
    {
        foreach (var reading in _levels.Values)
        {
            var part = Of(reading.Flow.Programme);
            part.Add(reading.Day, reading.Micros, policy);
            part.Bind(reading.Bound, reading.Day, policy);
        }
    }
}

/// <summary>The figures of one programme for a measure.</summary>
internal sealed class MeasurePart(Measure measure)
{
    private decimal _valuedMicros;
    private decimal _outdatedMicros;
    private readonly Dictionary<Bound, decimal> _microsOfBounds = [];
    private readonly HashSet<Bound> _quantityBounds = [];
    private readonly HashSet<Bound> _valuedBounds = [];

    public long Entries { get; set; }

    public decimal Micros { get; private set; }

    /// <summary>Exact worth of the valued part.</summary>
    public decimal Value { get; private set; }

    /// <summary>What others paid of it.</summary>
    public decimal Financed { get; set; }

    /// <summary>What is left of its worth when that is taken off.</summary>
    public decimal Cost => Value - Financed;

    public bool IsValued => _valuedMicros != 0;

    /// <summary>Whether some of it is dated after the last day for which its rate is known to be the newest.</summary>
    public bool HasOutdatedRate => _outdatedMicros != 0;

    /// <summary>Why some of it has no value.</summary>
    public UnvaluedReason? WhyUnvalued { get; private set; }

    /// <summary>The bounds of the rates that value it, and of the quantities that they value.</summary>
    public IEnumerable<Bound> Bounds => _microsOfBounds.Where(part => part.Value != 0).Select(part => part.Key).Concat(_valuedBounds);

    /// <summary>The bounds of its quantities.</summary>
    public IEnumerable<Bound> QuantityBounds => _quantityBounds;

    /// <summary>For an input, the quantity without a rate; otherwise 0.</summary>
    public decimal UnvaluedMicros => measure.Stage == MeasureStage.Input ? Micros - _valuedMicros : 0m;

    /// <summary>Notes that a quantity is a bound.</summary>
    public void Bind(Bound bound, LocalDate day, ValuationPolicy policy)
    {
        if (bound == Bound.Exact)
        {
            return;
        }

        _quantityBounds.Add(bound);
        if (policy.On(measure, day).Valuation is not null)
        {
            _valuedBounds.Add(bound);
        }
    }

    public void Add(LocalDate day, decimal quantityMicros, ValuationPolicy policy)
    {
        Micros += quantityMicros;
        var (valuation, reason) = policy.On(measure, day);
        if (valuation is null)
        {
            WhyUnvalued ??= reason;
        }
        else if (quantityMicros != 0)
        {
            _valuedMicros += quantityMicros;
            Value += valuation.Of(Amounts.Quantity.Units(quantityMicros));
            var bound = valuation.Rate?.Rate.Bound ?? Bound.Exact;
            _microsOfBounds[bound] = _microsOfBounds.GetValueOrDefault(bound) + quantityMicros;
            _outdatedMicros += valuation.MayBeOutdatedOn(day) ? quantityMicros : 0;
        }
    }
}
