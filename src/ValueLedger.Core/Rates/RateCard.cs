using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Records;

namespace ValueLedger.Core.Rates;

/// <summary>The rates known at one moment, and which of them is in force on a day.</summary>
public sealed class RateCard
{
    private static readonly IReadOnlyList<RecordedRate> None = [];

    private readonly Dictionary<(string Measure, Basis Basis), IReadOnlyList<RecordedRate>> _standing;
    private readonly Dictionary<string, List<Basis>> _bases;

    /// <param name="recorded">Every rate recorded by then, in any order.</param>
    public RateCard(IEnumerable<RecordedRate> recorded)
    {
        Recorded = [.. recorded.OrderBy(rate => rate.Sequence)];
        // Of rates with the same measure, basis and first day, only the last recorded counts, even where it has ended.
        _standing = Recorded
            .GroupBy(rate => (rate.Rate.Measure, rate.Rate.Basis))
            .ToDictionary(
                group => group.Key,
                IReadOnlyList<RecordedRate> (group) =>
                    group
                        .GroupBy(rate => rate.Rate.EffectiveFrom)
                        .Select(same => same.MaxBy(rate => rate.Sequence)!)
                        .OrderByDescending(rate => rate.Rate.EffectiveFrom)
                        .ToList()
            );
        _bases = _standing
            .Where(pair => pair.Value.Any(rate => !rate.Rate.IsWithdrawn()))
            .GroupBy(pair => pair.Key.Measure, pair => pair.Key.Basis)
            .ToDictionary(group => group.Key, group => group.Order().ToList());
    }

    /// <summary>Every rate recorded by then, in the order of the log.</summary>
    public IReadOnlyList<RecordedRate> Recorded { get; }

    /// <summary>The rate with an id; null when there is none, or the text is not an id.</summary>
    public RecordedRate? Find(string id) =>
        RecordId.Parse(id) is { } rate ? Recorded.FirstOrDefault(recorded => recorded.Id == rate) : null;

    /// <summary>The rate with an id, if it may still be named; null also where it was withdrawn, as if it had never been
    /// recorded.</summary>
    public RecordedRate? FindUnlessWithdrawn(string id) =>
        Find(id) is { } rate && Standing(rate.Rate)?.Rate.IsWithdrawn() != true ? rate : null;

    /// <summary>
    /// The rate with the latest first day on or before the day, without those that were withdrawn; null when there is none, or where that
    /// rate has ended: an earlier one does not come back into force.
    /// </summary>
    public RecordedRate? InForce(string measure, Basis basis, LocalDate day)
    {
        foreach (var rate in _standing.GetValueOrDefault((measure, basis), None))
        {
            if (rate.Rate.EffectiveFrom <= day && !rate.Rate.IsWithdrawn())
            {
                return rate.Rate.HasEndedBy(day) ? null : rate;
            }
        }

        return null;
    }

    /// <summary>The rate that counts among those with the same measure, basis and first day, ended or not; null when there is
    /// none.</summary>
    public RecordedRate? Standing(Rate rate) =>
        _standing
            .GetValueOrDefault((rate.Measure, rate.Basis), None)
            .FirstOrDefault(standing => standing.Rate.EffectiveFrom == rate.EffectiveFrom);

    /// <summary>The bases on which the measure has a rate that was not withdrawn.</summary>
    public IReadOnlyList<Basis> BasesOf(string measure) => _bases.TryGetValue(measure, out var found) ? found : [];

    /// <summary>Whether another rate, or none, was in force on any day of the range, inclusive.</summary>
    public bool ChangesWithin(string measure, Basis basis, LocalDate first, LocalDate last)
    {
        var atTheEnd = InForce(measure, basis, last);
        return _standing
            .GetValueOrDefault((measure, basis), None)
            .SelectMany(rate => new[] { rate.Rate.EffectiveFrom, rate.Rate.EffectiveTo ?? first })
            .Append(first)
            .Where(day => day >= first && day <= last)
            .Any(day => InForce(measure, basis, day) != atTheEnd);
    }
}
