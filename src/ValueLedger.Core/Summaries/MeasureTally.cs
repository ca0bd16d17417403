using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Summaries;

/// <summary>Adds up one measure of one group, exactly.</summary>
internal sealed class MeasureTally(Measure measure)
{
    private readonly Dictionary<Flow, LevelReading> levels = [];
    private decimal micros;
    private decimal valuedMicros;

    public Measure Measure => measure;

    public long Entries { get; set; }

    public decimal Quantity => Amounts.Quantity.Units(micros);

    public decimal UnvaluedQuantity => measure.Stage == MeasureStage.Input ? Amounts.Quantity.Units(micros - valuedMicros) : 0;

    /// <summary>Exact worth of the valued part.</summary>
    public decimal Value { get; private set; }

    /// <summary>Whether anything of it is valued; inputs are above zero, so that nothing valued means no quantity.</summary>
    public bool IsValued => valuedMicros != 0;

    public void Add(LocalDate day, decimal quantityMicros, ValuationPolicy policy)
    {
        micros += quantityMicros;
        if (quantityMicros != 0 && policy.On(measure, day).Valuation is { } valuation)
        {
            valuedMicros += quantityMicros;
            Value += valuation.Of(Amounts.Quantity.Units(quantityMicros));
        }
    }

    /// <summary>Of readings of the same programme, party and team the last-dated stays, the last recorded if tied.</summary>
    public void Observe(LevelReading reading)
    {
        if (!levels.TryGetValue(reading.Flow, out var last) || (reading.Day, reading.Sequence).CompareTo((last.Day, last.Sequence)) > 0)
        {
            levels[reading.Flow] = reading;
        }
    }

    /// <summary>Adds up what was observed of a level measure, once everything has been.</summary>
    public void AddLevels(ValuationPolicy policy)
    {
        foreach (var reading in levels.Values)
        {
            Add(reading.Day, reading.Micros, policy);
        }
    }
}
