using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Summaries;

/// <summary>Adds up one measure of one group, exactly.</summary>
internal sealed class MeasureTally(Measure measure)
{
    private readonly Dictionary<Flow, LevelReading> _levels = [];
    private decimal _micros;
    private decimal _valuedMicros;

    public Measure Measure => measure;

    public long Entries { get; set; }

    public decimal Quantity => Amounts.Quantity.Units(_micros);

    public decimal UnvaluedQuantity => measure.Stage == MeasureStage.Input ? Amounts.Quantity.Units(_micros - _valuedMicros) : 0;

    /// <summary>Exact worth of the valued part.</summary>
    public decimal Value { get; private set; }

    /// <summary>Whether anything of it is valued; inputs are above zero, so that nothing valued means no quantity.</summary>
    public bool IsValued => _valuedMicros != 0;

    public void Add(LocalDate day, decimal quantityMicros, ValuationPolicy policy)
    {
        _micros += quantityMicros;
        if (quantityMicros != 0 && policy.On(measure, day).Valuation is { } valuation)
        {
            _valuedMicros += quantityMicros;
            Value += valuation.Of(Amounts.Quantity.Units(quantityMicros));
        }
    }

    /// <summary>Of readings of the same programme, party and team the last-dated stays, the last recorded if tied.</summary>
    public void Observe(LevelReading reading)
    {
        if (!_levels.TryGetValue(reading.Flow, out var last) || (reading.Day, reading.Sequence).CompareTo((last.Day, last.Sequence)) > 0)
        {
            _levels[reading.Flow] = reading;
        }
    }

    /// <summary>Adds up what was observed of a level measure, once everything has been.</summary>
    public void AddLevels(ValuationPolicy policy)
    {
        foreach (var reading in _levels.Values)
        {
            Add(reading.Day, reading.Micros, policy);
        }
    }
}
