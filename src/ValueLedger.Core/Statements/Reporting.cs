using NodaTime;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Summaries;

namespace ValueLedger.Core.Statements;

/// <summary>
/// Who reported which outcomes in a period, and which reports are missing. Where less is better, every month, team and party without a
/// report looks like a success; a reading of 0 states that there was none.
/// </summary>
internal sealed class Reporting
{
    private readonly StatementTerms _terms;
    private readonly DateRange _days;
    private readonly Dictionary<(int Programme, int Measure), Dictionary<Flow, HashSet<YearMonth>>> _months;
    private readonly HashSet<(int Programme, int Measure)> _suspended;
    private readonly HashSet<Flow> _reportedBefore;
    private readonly ILookup<(int Programme, int Measure), MissingFlow> _missing;
    private readonly ILookup<(int Programme, int Measure), MissingFlow> _gaps;

    /// <param name="terms">The terms of the statement.</param>
    /// <param name="days">The days of the period.</param>
    /// <param name="sources">The sources of the period.</param>
    /// <param name="before">The sources of the prior period; null where earlier reports do not matter.</param>
    public Reporting(StatementTerms terms, DateRange days, PeriodSources sources, PeriodSources? before)
    {
        (_terms, _days) = (terms, days);
        _months = MonthsOfEntries(sources)
            .Concat(MonthsOfSpans())
            .GroupBy(month => (month.Flow.Programme, month.Flow.Measure))
            .ToDictionary(
                outcome => outcome.Key,
                outcome =>
                    outcome.GroupBy(month => month.Flow, month => month.Month).ToDictionary(flow => flow.Key, flow => flow.ToHashSet())
            );
        IsOver = terms.Catalogue.Organisation.Today(terms.Request.KnownAt) > days.To;
        _suspended =
        [
            .. terms
                .Sources.Suspended.Where(waiting => days.Contains(waiting.Day))
                .GroupBy(waiting => (waiting.Programme, waiting.Measure))
                .Where(same => same.Sum(waiting => waiting.Entries) > 0)
                .Select(same => same.Key),
        ];
        var sums = SumsOf(before ?? PeriodSources.None).ToList();
        _reportedBefore = [.. sums.Select(sum => sum.Flow)];
        _missing = (before is null ? [] : MissingOf(sources, sums)).ToLookup(missing => (missing.Flow.Programme, missing.Flow.Measure));
        _gaps = GapsOf(sources).ToLookup(gap => (gap.Flow.Programme, gap.Flow.Measure));
        Missing = [.. _missing.Concat(before is null ? [] : _gaps).SelectMany(same => same)];
    }

    /// <summary>Whether the last day of the period was over at the moment of the statement.</summary>
    public bool IsOver { get; }

    /// <summary>Combinations of party and team that reported an outcome before, but not in the period, not in some later month of it, or
    /// not for a year.</summary>
    public IReadOnlyList<MissingFlow> Missing { get; }

    /// <summary>Outcomes with entries in suspense, by number of the programme and of the measure.</summary>
    public IEnumerable<(int Programme, int Measure)> SuspendedOutcomes => _suspended.Where(waiting => IsOutcome(waiting.Measure));

    /// <summary>Inputs with entries in suspense.</summary>
    public IReadOnlyList<WaitingCost> WaitingCosts =>
        [
            .. _suspended
                .Where(waiting => _terms.MeasureOf(waiting.Measure).Stage == MeasureStage.Input)
                .OrderBy(waiting => waiting)
                .Select(waiting => new WaitingCost(
                    NoteOf(waiting.Measure),
                    _terms.MeasureOf(waiting.Measure).Class,
                    _terms.Catalogue.Programmes[waiting.Programme].Code
                )),
        ];

    /// <summary>The line of the notes for a measure's entries in suspense; those of the prior period are in no line.</summary>
    public string? NoteOf(int measure) =>
        _days != _terms.Request.Period
            ? null
            : NameOf(
                _suspended
                    .Select(waiting => waiting.Measure)
                    .Distinct()
                    .Select(number => _terms.MeasureOf(number).Code)
                    .Order(StringComparer.Ordinal)
                    .ToList()
                    .IndexOf(_terms.MeasureOf(measure).Code)
            );

    /// <summary>The name of the note for a measure's entries in suspense.</summary>
    /// <param name="place">Position among the measures with entries in suspense, sorted by code.</param>
    public static string NameOf(int place) => $"suspended-{place + 1}";

    /// <summary>The days of the period on which a programme ran, according to its stated start and end; the whole period where it ran on
    /// none of them.</summary>
    public DateRange RunOf(Registered<Programme> programme)
    {
        var (first, last) = (
            LocalDate.Max(programme.Item.StartDate ?? _days.From, _days.From),
            LocalDate.Min(programme.Item.EndDate ?? _days.To, _days.To)
        );
        return first <= last ? new DateRange(first, last) : _days;
    }

    /// <summary>The reports of an outcome, and what is missing.</summary>
    public ReportedOutcome Of(Registered<Programme> programme, Registered<Measure> measure)
    {
        var outcome = (programme.Number, measure.Number);
        var (isLevel, isDecrease) = (measure.Item.Aggregation == Aggregation.Level, measure.Item.Direction == Direction.Decrease);
        var reported = MonthsOf(outcome).Values.SelectMany(months => months).ToHashSet();
        (AppraisalFlag Flag, bool Holds)[] all =
        [
            (
                AppraisalFlag.MonthsWithoutAnEntry,
                isDecrease && !isLevel && (_gaps.Contains(outcome) || Expected(programme).Any(month => !reported.Contains(month)))
            ),
            (AppraisalFlag.AReadingIsMissing, _missing.Contains(outcome)),
            (AppraisalFlag.OutcomesAreSuspended, _suspended.Contains(outcome)),
            (AppraisalFlag.PeriodIsNotOver, !IsOver),
        ];
        List<AppraisalFlag> flags = [.. all.Where(flag => flag.Holds).Select(flag => flag.Flag)];
        var errs = Sides.Of(flags.Select(flag => SideOf(flag, isLevel, isDecrease)));
        return new ReportedOutcome(reported.Count, RunOf(programme).CalendarMonths, errs is { } side ? new Untold(flags, side) : null);
    }

    /// <summary>
    /// Missing reports make any count too low. A reading of a stock in suspense may replace a higher or a lower one; while a period
    /// is running, its costs go on, too.
    /// </summary>
    private static Side SideOf(AppraisalFlag flag, bool isLevel, bool isDecrease) =>
        isLevel && flag is AppraisalFlag.OutcomesAreSuspended or AppraisalFlag.PeriodIsNotOver ? Side.Either
        : isDecrease ? Side.TooHigh
        : flag == AppraisalFlag.PeriodIsNotOver ? Side.Either
        : Side.TooLow;

    /// <summary>The months in which a programme ran on every day, within the period: nobody has to report for part of a month.</summary>
    private IEnumerable<YearMonth> Expected(Registered<Programme> programme)
    {
        if (RunOf(programme).WholeMonths is not { } whole)
        {
            yield break;
        }

        for (var month = whole.From.ToYearMonth(); month <= whole.To.ToYearMonth(); month = month.PlusMonths(1))
        {
            yield return month;
        }
    }

    private Dictionary<Flow, HashSet<YearMonth>> MonthsOf((int Programme, int Measure) outcome) => _months.GetValueOrDefault(outcome, []);

    private IEnumerable<(Flow Flow, YearMonth Month)> MonthsOfEntries(PeriodSources sources) =>
        from quantity in sources.Quantities
        where IsOutcome(quantity.Measure)
        group quantity.Entries by (FlowOf(quantity), quantity.Day.ToYearMonth()) into month
        where month.Sum() > 0
        select month.Key;

    /// <summary>An entry that reports a span covers all its months.</summary>
    private IEnumerable<(Flow Flow, YearMonth Month)> MonthsOfSpans()
    {
        foreach (var span in _terms.Sources.Spans.Where(span => _days.Contains(span.Day) && IsOutcome(span.Flow.Measure)))
        {
            for (
                var first = LocalDate.Max(span.FirstDay, _days.From).ToYearMonth();
                first <= span.Day.ToYearMonth();
                first = first.PlusMonths(1)
            )
            {
                yield return (span.Flow, first);
            }
        }
    }

    /// <summary>
    /// For a stock: readings that were not zero when last read in the twelve months before, or more than a year before the end of the
    /// period. For a sum where less is better: what was reported in the prior period.
    /// </summary>
    private IEnumerable<MissingFlow> MissingOf(PeriodSources sources, IEnumerable<MissingFlow> before)
    {
        var yearBefore = _days.To.Year > 1 ? _days.To.PlusYears(-1) : _days.From;
        var readings = sources.Levels(_terms.Catalogue);
        var levels = readings.Select(reading => reading.Flow).ToHashSet();
        var sums = SumsOf(sources).Select(sum => sum.Flow).ToHashSet();
        return GradedReading
            .Last(_terms.Sources.EarlierLevels)
            .Where(reading => !levels.Contains(reading.Flow))
            .Concat(GradedReading.Last(readings).Where(reading => reading.Day < yearBefore))
            .Where(reading => reading.Micros != 0 && IsOutcome(reading.Flow.Measure))
            .Select(reading => new MissingFlow(
                reading.Flow,
                reading.Day.ToYearMonth(),
                reading.Micros,
                MonthsOf((reading.Flow.Programme, reading.Flow.Measure)).GetValueOrDefault(reading.Flow, []).Count
            ))
            .Concat(before.Where(sum => !sums.Contains(sum.Flow)).Select(sum => sum with { MonthsWithEntries = 0 }));
    }

    /// <summary>For a sum where less is better: whoever reported it, and did not in some later month.</summary>
    private IEnumerable<MissingFlow> GapsOf(PeriodSources sources) =>
        from sum in SumsOf(sources)
        let months = MonthsOf((sum.Flow.Programme, sum.Flow.Measure))[sum.Flow]
        let first = months.Min()
        where
            Expected(_terms.Catalogue.Programmes[sum.Flow.Programme])
                .Any(month => (month > first || _reportedBefore.Contains(sum.Flow)) && !months.Contains(month))
        select sum with
        {
            MonthsWithEntries = months.Count,
        };

    private IEnumerable<MissingFlow> SumsOf(PeriodSources sources) =>
        from quantity in sources.Quantities
        where
            _terms.MeasureOf(quantity.Measure)
                is { Stage: MeasureStage.Outcome, Aggregation: Aggregation.Sum, Direction: Direction.Decrease }
        group quantity by FlowOf(quantity) into same
        where same.Sum(quantity => quantity.Entries) > 0
        let month = same.GroupBy(quantity => quantity.Day.ToYearMonth())
            .Where(month => month.Sum(quantity => quantity.Entries) > 0)
            .Max(month => month.Key)
        select new MissingFlow(same.Key, month, same.Sum(quantity => quantity.Micros), 0);

    private static Flow FlowOf(GradedQuantity quantity) => new(quantity.Programme, quantity.Measure, quantity.Party, quantity.Team);

    private bool IsOutcome(int measure) => _terms.MeasureOf(measure).Stage == MeasureStage.Outcome;
}

/// <summary>A combination of party and team that reported an outcome and no longer does.</summary>
/// <param name="Flow">The outcome, party and team.</param>
/// <param name="Month">The month of its last report.</param>
/// <param name="Micros">Millionths of the unit: for a stock its last reading; otherwise the sum of the period, or of the prior one where
/// nothing was reported in the period.</param>
/// <param name="MonthsWithEntries">Number of calendar months of the period with a report.</param>
internal readonly record struct MissingFlow(Flow Flow, YearMonth Month, decimal Micros, int MonthsWithEntries);

/// <summary>What was reported of an outcome in a period.</summary>
/// <param name="MonthsWithEntries">Calendar months with an entry, or covered by an entry that reports a span.</param>
/// <param name="Months">Calendar months of the period in which the programme ran.</param>
/// <param name="Untold">What is missing; null where nothing is.</param>
internal sealed record ReportedOutcome(int MonthsWithEntries, int Months, Untold? Untold);
