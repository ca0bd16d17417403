using ValueLedger.Core.Entries;

namespace ValueLedger.Core.Statements.Bridges;

/// <summary>The entries of the scope after each step of a bridge.</summary>
internal sealed class BridgeEntries
{
    private readonly BridgeSources _sources;
    private readonly Dictionary<long, GradedReading> _firstVersions;
    private readonly CorrectedEntries _corrected;
    private readonly List<(GradedReading First, EvidenceGrade Last)> _reGraded;
    private readonly Dictionary<long, EvidenceGrade> _firstGrades;

    public BridgeEntries(BridgeSources sources)
    {
        _sources = sources;
        _firstVersions = FirstVersions(sources.TakenBack);
        _corrected = new CorrectedEntries(sources.TakenBack);
        _reGraded =
        [
            .. sources
                .ReGraded.Where(one => one.Stands)
                .GroupBy(one => one.Before.Sequence)
                .Select(ofEntry => (ofEntry.First().Before, ofEntry.Last().Grade)),
        ];
        _firstGrades = _reGraded.ToDictionary(one => one.First.Sequence, one => one.First.Grade);
    }

    /// <summary>Entries counted at the earlier moment, without those that were reversed and not replaced.</summary>
    public PeriodSources WithoutReversed()
    {
        var reversed = _sources
            .TakenBack.Where(taken => taken.IsReversal)
            .Concat(_corrected.ReversedInTheEnd)
            .Select(taken => taken.Entry)
            .ToList();
        var gone = reversed.Select(entry => entry.Sequence).ToHashSet();
        return new PeriodSources(
            [.. _sources.Standing.Quantities, .. reversed.Select(entry => Quantity(entry, -1))],
            [.. _sources.Standing.Readings.Where(reading => !gone.Contains(reading.Sequence))]
        );
    }

    /// <summary>The same entries, with corrected entries replaced by their corrections, at their first grade.</summary>
    public PeriodSources WithCorrections()
    {
        var before = WithoutReversed();
        var gone = _corrected.All.Select(correction => correction.Root.Entry).ToList();
        var come = _corrected.All.Select(correction => correction.Last).OfType<Replacement>().Where(last => last.Stands).ToList();
        var (goneFrom, comeTo) = (gone.Select(entry => entry.Sequence).ToHashSet(), come.Select(last => last.Sequence).ToHashSet());
        return new PeriodSources(
            [
                .. before.Quantities,
                .. gone.Where(IsAsked).Select(entry => Quantity(entry, -1)),
                .. come.Select(last => AsFirstGraded(last.Reading)).Where(IsAsked).Select(entry => Quantity(entry, 1)),
            ],
            [
                .. before.Readings.Where(reading => !goneFrom.Contains(reading.Sequence)),
                .. _sources.LaterReadings.Where(reading => comeTo.Contains(reading.Sequence)).Select(AsFirstGraded),
            ]
        );
    }

    /// <summary>A correction may have moved an entry into the scope, or out of it.</summary>
    private bool IsAsked(GradedReading entry) =>
        _sources.Request.Period.Contains(entry.Day)
        && _sources.Request.Programmes.Any(programme => programme.Number == entry.Flow.Programme);

    /// <summary>Entries counted at the later moment; those re-graded since the earlier moment have the grade they had before.</summary>
    public PeriodSources WithLateOnes()
    {
        var reGraded = _sources
            .TakenBack.Select(taken => taken.Replacement)
            .OfType<Replacement>()
            .Where(replacement => _firstVersions.ContainsKey(replacement.Sequence));
        return new PeriodSources(
            [
                .. WithAll().Quantities,
                .. reGraded
                    .Select(now => (Now: now, Then: _firstVersions[now.Sequence]))
                    .SelectMany(pair => new[] { Quantity(pair.Then, 1), Quantity(pair.Then with { Grade = pair.Now.Grade }, -1) }),
                .. _reGraded.SelectMany(one => new[] { Quantity(one.First, 1), Quantity(one.First with { Grade = one.Last }, -1) }),
            ],
            [.. _sources.LaterReadings.Select(AsFirstGraded)]
        );
    }

    /// <summary>Entries counted at the later moment.</summary>
    public PeriodSources WithAll() => new([.. _sources.Standing.Quantities, .. _sources.Moved], _sources.LaterReadings);

    /// <summary>Uses the entry's place in the log now: of several readings of one day the last recorded counts, and re-grading changes no
    /// quantity.</summary>
    private GradedReading AsFirstGraded(GradedReading reading) =>
        _firstVersions.TryGetValue(reading.Sequence, out var first) ? reading with { Grade = first.Grade }
        : _firstGrades.TryGetValue(reading.Sequence, out var grade) ? reading with { Grade = grade }
        : reading;

    /// <summary>By the sequence of the entry that counts now: the entry as it was before corrections that changed only its
    /// evidence.</summary>
    private static Dictionary<long, GradedReading> FirstVersions(IReadOnlyList<TakenBack> takenBack)
    {
        var before = takenBack
            .Where(taken => taken.Replacement is { IsTheSame: true })
            .ToDictionary(taken => taken.Replacement!.Sequence, taken => taken.Entry);
        return takenBack
            .Select(taken => taken.Replacement)
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
        new(entry.Flow.Programme, entry.Flow.Measure, entry.Flow.Party, entry.Flow.Team, entry.Grade, entry.Day, sign * entry.Micros, sign);
}
