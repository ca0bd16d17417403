namespace ValueLedger.Core.Statements;

/// <summary>The entries of the scope as the steps of a bridge leave them.</summary>
internal sealed class BridgeEntries
{
    private readonly BridgeSources _sources;
    private readonly Dictionary<long, GradedReading> _asFirstGraded;

    public BridgeEntries(BridgeSources sources)
    {
        _sources = sources;
        _asFirstGraded = AsFirstGraded(sources.TakenBack);
    }

    /// <summary>Those that stood, less what was reversed with nothing in its place.</summary>
    public PeriodSources WithoutReversed()
    {
        var reversed = _sources.TakenBack.Where(taken => taken.IsReversal).Select(taken => taken.Entry).ToList();
        var gone = reversed.Select(entry => entry.Sequence).ToHashSet();
        return new PeriodSources(
            [.. _sources.Standing.Quantities, .. reversed.Select(entry => Quantity(entry, -1))],
            [.. _sources.Standing.Levels.Where(reading => !gone.Contains(reading.Sequence))]);
    }

    /// <summary>Those that stood at the later moment, with what was re-graded since the earlier one as it was before.</summary>
    public PeriodSources WithLateOnes()
    {
        var reGraded = _sources.TakenBack.Select(taken => taken.Replacement).OfType<Replacement>().Where(replacement => _asFirstGraded.ContainsKey(replacement.Sequence));
        return new PeriodSources(
            [
                .. WithAll().Quantities,
                .. reGraded.Select(now => (Now: now, Then: _asFirstGraded[now.Sequence])).SelectMany(pair => new[] { Quantity(pair.Then, 1), Quantity(pair.Then with { Grade = pair.Now.Grade }, -1) }),
            ],
            [.. _sources.LaterLevels.Select(reading => _asFirstGraded.GetValueOrDefault(reading.Sequence, reading))]);
    }

    /// <summary>Those that stood at the later moment.</summary>
    public PeriodSources WithAll() => new([.. _sources.Standing.Quantities, .. _sources.Moved], _sources.LaterLevels);

    /// <summary>By the sequence of what stands now, the entry that it was before anybody looked at nothing but its evidence.</summary>
    private static Dictionary<long, GradedReading> AsFirstGraded(IReadOnlyList<TakenBack> takenBack)
    {
        var before = takenBack.Where(taken => taken.Replacement is { IsTheSame: true }).ToDictionary(taken => taken.Replacement!.Sequence, taken => taken.Entry);
        return takenBack.Select(taken => taken.Replacement)
            .OfType<Replacement>()
            .Where(replacement => replacement is { IsTheSame: true, Stands: true })
            .Select(replacement => (replacement.Sequence, replacement.Grade, First: FirstOf(replacement.Sequence)))
            .Where(pair => pair.First.Grade != pair.Grade)
            .ToDictionary(pair => pair.Sequence, pair => pair.First);

        GradedReading FirstOf(long sequence)
        {
            var first = before[sequence];
            while (before.TryGetValue(first.Sequence, out var earlier))
            {
                first = earlier;
            }

            return first;
        }
    }

    private static GradedQuantity Quantity(GradedReading entry, int sign) =>
        new(entry.Flow.Programme, entry.Flow.Measure, entry.Flow.Party, entry.Grade, entry.Day, sign * entry.Micros, sign);
}
