using NodaTime;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Summaries;

namespace ValueLedger.Core.Statements;

/// <summary>
/// Who reported what of the outcomes in a period, and what nobody told. Where less of something is better, every month, team and party that says nothing
/// looks like a success; a reading of 0 says that there was none.
/// </summary>
internal sealed class Reporting
{
    private readonly StatementTerms _terms;
    private readonly Dates.Period _days;
    private readonly Dictionary<(int Programme, int Measure), Dictionary<Flow, HashSet<YearMonth>>> _months;
    private readonly HashSet<(int Programme, int Measure)> _suspended;
    private readonly HashSet<Flow> _reportedBefore;
    private readonly ILookup<(int Programme, int Measure), MissingFlow> _missing;
    private readonly ILookup<(int Programme, int Measure), MissingFlow> _gaps;

    /// <param name="terms">By which the statement is made.</param>
    /// <param name="days">Of the period.</param>
    /// <param name="sources">Of the period.</param>
    /// <param name="before">Of the prior period; null where nobody asks what was reported before.</param>
    public Reporting(StatementTerms terms, Dates.Period days, PeriodSources sources, PeriodSources? before)
    {
        (_terms, _days) = (terms, days);
        _months = MonthsOfEntries(sources).Concat(MonthsOfSpans())
            .GroupBy(month => (month.Flow.Programme, month.Flow.Measure))
            .ToDictionary(outcome => outcome.Key, outcome => outcome.GroupBy(month => month.Flow, month => month.Month).ToDictionary(flow => flow.Key, flow => flow.ToHashSet()));
        IsOver = terms.Catalogue.Organisation.Today(terms.Request.KnownAt) > days.To;
        _suspended = [.. terms.Sources.Suspended.Where(waiting => days.Contains(waiting.Day)).GroupBy(waiting => (waiting.Programme, waiting.Measure)).Where(same => same.Sum(waiting => waiting.Entries) > 0).Select(same => same.Key)];
        var sums = SumsOf(before ?? PeriodSources.None).ToList();
        _reportedBefore = [.. sums.Select(sum => sum.Flow)];
        _missing = (before is null ? [] : MissingOf(sources, sums)).ToLookup(missing => (missing.Flow.Programme, missing.Flow.Measure));
        _gaps = GapsOf(sources).ToLookup(gap => (gap.Flow.Programme, gap.Flow.Measure));
        Missing = [.. _missing.Concat(before is null ? [] : _gaps).SelectMany(same => same)];
    }

    /// <summary>Whether the last day of the period was over at the moment of the statement.</summary>
    public bool IsOver { get; }

    /// <summary>Combinations of party and team that reported an outcome before, and nothing of it in the period, in some later month of it, or for a year.</summary>
    public IReadOnlyList<MissingFlow> Missing { get; }

    /// <summary>Outcomes with entries in suspense, by number of the programme and of the measure.</summary>
    public IEnumerable<(int Programme, int Measure)> SuspendedOutcomes => _suspended.Where(waiting => IsOutcome(waiting.Measure));

    /// <summary>Inputs with entries in suspense.</summary>
    public IReadOnlyList<WaitingCost> WaitingCosts =>
    [
        .. _suspended.Where(waiting => _terms.MeasureOf(waiting.Measure).Stage == MeasureStage.Input).OrderBy(waiting => waiting)
            .Select(waiting => new WaitingCost(NoteOf(waiting.Measure), _terms.MeasureOf(waiting.Measure).Class, _terms.Catalogue.Programmes[waiting.Programme].Code)),
    ];

    /// <summary>The line of the notes that has what waits of a measure; what waits of the prior period is in none.</summary>
    public string? NoteOf(int measure) => _days != _terms.Request.Period ? null : NameOf(
        _suspended.Select(waiting => waiting.Measure).Distinct().Select(number => _terms.MeasureOf(number).Code).Order(StringComparer.Ordinal).ToList().IndexOf(_terms.MeasureOf(measure).Code));

    /// <summary>The name of the note of what waits of a measure.</summary>
    /// <param name="place">Among the measures of which something waits, sorted by code.</param>
    public static string NameOf(int place) => $"suspended-{place + 1}";

    /// <summary>The days of the period on which a programme ran, as far as it states its start and end; the whole period where it ran on none of them.</summary>
    public Dates.Period RunOf(Registered<Programme> programme)
    {
        var (first, last) = (LocalDate.Max(programme.Item.StartDate ?? _days.From, _days.From), LocalDate.Min(programme.Item.EndDate ?? _days.To, _days.To));
        return first <= last ? new Dates.Period(first, last) : _days;
    }

    /// <summary>What there is of an outcome, and what is missing.</summary>
    public ReportedOutcome Of(Registered<Programme> programme, Registered<Measure> measure)
    {
        var outcome = (programme.Number, measure.Number);
        var (isLevel, isDecrease) = (measure.Item.Aggregation == Aggregation.Level, measure.Item.Direction == Direction.Decrease);
        var reported = MonthsOf(outcome).Values.SelectMany(months => months).ToHashSet();
        (AppraisalFlag Flag, bool Holds)[] all =
        [
            (AppraisalFlag.MonthsWithoutAnEntry, isDecrease && !isLevel && (_gaps.Contains(outcome) || Expected(programme).Any(month => !reported.Contains(month)))),
            (AppraisalFlag.AReadingIsMissing, _missing.Contains(outcome)),
            (AppraisalFlag.OutcomesAreSuspended, _suspended.Contains(outcome)),
            (AppraisalFlag.PeriodIsNotOver, !IsOver),
        ];
        List<AppraisalFlag> flags = [.. all.Where(flag => flag.Holds).Select(flag => flag.Flag)];
        var errs = Sides.Of(flags.Select(flag => SideOf(flag, isLevel, isDecrease)));
        return new ReportedOutcome(reported.Count, RunOf(programme).CalendarMonths, errs is { } side ? new Untold(flags, side) : null);
    }

    /// <summary>
    /// Silence makes whatever is counted less than it was. A reading of a stock that waits may take the place of a higher or a lower one; while a period
    /// goes on its costs go on, too.
    /// </summary>
    private static Side SideOf(AppraisalFlag flag, bool isLevel, bool isDecrease) =>
        isLevel && flag is AppraisalFlag.OutcomesAreSuspended or AppraisalFlag.PeriodIsNotOver ? Side.Either
        : isDecrease ? Side.TooHigh
        : flag == AppraisalFlag.PeriodIsNotOver ? Side.Either
        : Side.TooLow;

    /// <summary>The months of which a programme ran on every day in the period: of a month that is cut nobody need report anything.</summary>
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

    /// <summary>An entry that reports a span tells of all its months.</summary>
    private IEnumerable<(Flow Flow, YearMonth Month)> MonthsOfSpans()
    {
        foreach (var span in _terms.Sources.Spans.Where(span => _days.Contains(span.Day) && IsOutcome(span.Flow.Measure)))
        {
            for (var first = LocalDate.Max(span.FirstDay, _days.From).ToYearMonth(); first <= span.Day.ToYearMonth(); first = first.PlusMonths(1))
            {
                yield return (span.Flow, first);
            }
        }
    }

    /// <summary>
    /// Of a stock what was not nil when it was last read in the twelve months before, or longer than a year before the end of the period; of a sum of which
    /// less is better what was reported in the prior period.
    /// </summary>
    private IEnumerable<MissingFlow> MissingOf(PeriodSources sources, IEnumerable<MissingFlow> before)
    {
        var yearBefore = _days.To.Year > 1 ? _days.To.PlusYears(-1) : _days.From;
        var levels = sources.Levels.Select(reading => reading.Flow).ToHashSet();
        var sums = SumsOf(sources).Select(sum => sum.Flow).ToHashSet();
        return GradedReading.Last(_terms.Sources.EarlierLevels).Where(reading => !levels.Contains(reading.Flow))
            .Concat(GradedReading.Last(sources.Levels).Where(reading => reading.Day < yearBefore))
            .Where(reading => reading.Micros != 0 && IsOutcome(reading.Flow.Measure))
            .Select(reading => new MissingFlow(reading.Flow, reading.Day.ToYearMonth(), reading.Micros, MonthsOf((reading.Flow.Programme, reading.Flow.Measure)).GetValueOrDefault(reading.Flow, []).Count))
            .Concat(before.Where(sum => !sums.Contains(sum.Flow)).Select(sum => sum with { MonthsWithEntries = 0 }));
    }

    /// <summary>Of a sum of which less is better whoever reported it, and in some later month did not.</summary>
    private IEnumerable<MissingFlow> GapsOf(PeriodSources sources) =>
        from sum in SumsOf(sources)
        let months = MonthsOf((sum.Flow.Programme, sum.Flow.Measure))[sum.Flow]
        let first = months.Min()
        where Expected(_terms.Catalogue.Programmes[sum.Flow.Programme]).Any(month => (month > first || _reportedBefore.Contains(sum.Flow)) && !months.Contains(month))
        select sum with { MonthsWithEntries = months.Count };

    private IEnumerable<MissingFlow> SumsOf(PeriodSources sources) =>
        from quantity in sources.Quantities
        where _terms.MeasureOf(quantity.Measure) is { Stage: MeasureStage.Outcome, Aggregation: Aggregation.Sum, Direction: Direction.Decrease }
        group quantity by FlowOf(quantity) into same
        where same.Sum(quantity => quantity.Entries) > 0
        let month = same.GroupBy(quantity => quantity.Day.ToYearMonth()).Where(month => month.Sum(quantity => quantity.Entries) > 0).Max(month => month.Key)
        select new MissingFlow(same.Key, month, same.Sum(quantity => quantity.Micros), 0);

    private static Flow FlowOf(GradedQuantity quantity) => new(quantity.Programme, quantity.Measure, quantity.Party, quantity.Team);

    private bool IsOutcome(int measure) => _terms.MeasureOf(measure).Stage == MeasureStage.Outcome;
}

/// <summary>A combination of party and team that reported an outcome, and no longer does.</summary>
/// <param name="Flow">Of what, and by whom.</param>
/// <param name="Month">In which it last did.</param>
/// <param name="Micros">Millionths of the unit: of a stock its last reading, else all of the period, or where it reported nothing in that, of the prior one.</param>
/// <param name="MonthsWithEntries">In how many calendar months of the period it did.</param>
internal readonly record struct MissingFlow(Flow Flow, YearMonth Month, decimal Micros, int MonthsWithEntries);

/// <summary>What was reported of an outcome in a period.</summary>
/// <param name="MonthsWithEntries">Calendar months in which there is an entry, or of which one tells that reports a span.</param>
/// <param name="Months">Calendar months of the period in which the programme ran.</param>
/// <param name="Untold">What is missing; null where nothing is.</param>
internal sealed record ReportedOutcome(int MonthsWithEntries, int Months, Untold? Untold);
