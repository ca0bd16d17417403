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
    private readonly HashSet<(int Programme, int Measure, YearMonth Month)> _months;
    private readonly HashSet<(int Programme, int Measure)> _suspended;

    /// <param name="terms">By which the statement is made.</param>
    /// <param name="days">Of the period.</param>
    /// <param name="sources">Of the period.</param>
    /// <param name="before">Of the prior period; null where nobody asks what was reported before.</param>
    public Reporting(StatementTerms terms, Dates.Period days, PeriodSources sources, PeriodSources? before)
    {
        (_terms, _days) = (terms, days);
        _months = [.. MonthsOfEntries(sources), .. MonthsOfSpans()];
        IsOver = terms.Catalogue.Organisation.Today(terms.Request.KnownAt) >= days.To;
        _suspended = [.. before is null ? [] : terms.Sources.Suspended.GroupBy(waiting => (waiting.Programme, waiting.Measure)).Where(same => same.Sum(waiting => waiting.Entries) > 0).Select(same => same.Key)];
        Missing = before is null ? [] : [.. MissingOf(sources, before)];
    }

    /// <summary>Whether the last day of the period had come at the moment of the statement.</summary>
    public bool IsOver { get; }

    /// <summary>Combinations of party and team that reported an outcome before, and nothing of it in the period.</summary>
    public IReadOnlyList<MissingFlow> Missing { get; }

    /// <summary>Outcomes with entries in suspense, by number of the programme and of the measure.</summary>
    public IReadOnlySet<(int Programme, int Measure)> Suspended => _suspended;

    /// <summary>The line of the notes that has what waits of a measure.</summary>
    public string NoteOf(int measure) => NameOf(
        _suspended.Select(waiting => waiting.Measure).Distinct().Select(number => _terms.MeasureOf(number).Code).Order(StringComparer.Ordinal).ToList().IndexOf(_terms.MeasureOf(measure).Code));

    /// <summary>The name of the note of what waits of a measure.</summary>
    /// <param name="place">Among the measures of which something waits, sorted by code.</param>
    public static string NameOf(int place) => $"suspended-{place + 1}";

    /// <summary>What there is of an outcome, and what is missing.</summary>
    public ReportedOutcome Of(int programme, Registered<Measure> measure)
    {
        var flow = (programme, measure.Number);
        var (isLevel, isDecrease) = (measure.Item.Aggregation == Aggregation.Level, measure.Item.Direction == Direction.Decrease);
        var withEntries = _months.Count(month => (month.Programme, month.Measure) == flow);
        (AppraisalFlag Flag, bool Holds)[] all =
        [
            (AppraisalFlag.MonthsWithoutAnEntry, isDecrease && !isLevel && withEntries < _days.CalendarMonths),
            (AppraisalFlag.AReadingIsMissing, Missing.Any(missing => (missing.Flow.Programme, missing.Flow.Measure) == flow)),
            (AppraisalFlag.OutcomesAreSuspended, _suspended.Contains(flow)),
            (AppraisalFlag.PeriodIsNotOver, !IsOver),
        ];
        List<AppraisalFlag> flags = [.. all.Where(flag => flag.Holds).Select(flag => flag.Flag)];
        var errs = Sides.Of(flags.Select(flag => SideOf(flag, isLevel, isDecrease)));
        return new ReportedOutcome(withEntries, _days.CalendarMonths, errs is { } side ? new Untold(flags, side) : null);
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

    private static IEnumerable<(int Programme, int Measure, YearMonth Month)> MonthsOfEntries(PeriodSources sources) =>
        from quantity in sources.Quantities
        group quantity.Entries by (quantity.Programme, quantity.Measure, quantity.Day.ToYearMonth()) into month
        where month.Sum() > 0
        select month.Key;

    /// <summary>An entry that reports a span tells of all its months.</summary>
    private IEnumerable<(int Programme, int Measure, YearMonth Month)> MonthsOfSpans()
    {
        foreach (var span in _terms.Sources.Spans.Where(span => _days.Contains(span.Day)))
        {
            for (var first = LocalDate.Max(span.FirstDay, _days.From).ToYearMonth(); first <= span.Day.ToYearMonth(); first = first.PlusMonths(1))
            {
                yield return (span.Flow.Programme, span.Flow.Measure, first);
            }
        }
    }

    /// <summary>Of a stock what was not nil when it was last read in the twelve months before; of a sum of which less is better what was reported in the prior period.</summary>
    private IEnumerable<MissingFlow> MissingOf(PeriodSources sources, PeriodSources before)
    {
        var levels = sources.Levels.Select(reading => reading.Flow).ToHashSet();
        var sums = Sums(sources).Select(sum => sum.Flow).ToHashSet();
        return GradedReading.Last(_terms.Sources.EarlierLevels.Where(reading => IsOutcome(reading.Flow)))
            .Where(reading => reading.Micros != 0 && !levels.Contains(reading.Flow))
            .Select(reading => new MissingFlow(reading.Flow, reading.Day.ToYearMonth(), reading.Micros))
            .Concat(Sums(before).Where(sum => !sums.Contains(sum.Flow)));
    }

    private IEnumerable<MissingFlow> Sums(PeriodSources sources) =>
        from quantity in sources.Quantities
        let measure = _terms.MeasureOf(quantity.Measure)
        where measure is { Stage: MeasureStage.Outcome, Aggregation: Aggregation.Sum, Direction: Direction.Decrease }
        group quantity by new Flow(quantity.Programme, quantity.Measure, quantity.Party, quantity.Team) into same
        where same.Sum(quantity => quantity.Entries) > 0
        select new MissingFlow(same.Key, same.GroupBy(quantity => quantity.Day.ToYearMonth()).Where(month => month.Sum(quantity => quantity.Entries) > 0).Max(month => month.Key), same.Sum(quantity => quantity.Micros));

    private bool IsOutcome(Flow flow) => _terms.MeasureOf(flow.Measure).Stage == MeasureStage.Outcome;
}

/// <summary>A combination that reported an outcome before a period, and nothing of it in the period.</summary>
/// <param name="Flow">Of what, and by whom.</param>
/// <param name="Month">In which it last did.</param>
/// <param name="Micros">Millionths of the unit: of a stock its last reading, else all of the prior period.</param>
internal readonly record struct MissingFlow(Flow Flow, YearMonth Month, decimal Micros);

/// <summary>What was reported of an outcome in a period.</summary>
/// <param name="MonthsWithEntries">Calendar months in which there is an entry, or of which one tells that reports a span.</param>
/// <param name="Months">Calendar months that the period touches.</param>
/// <param name="Untold">What is missing; null where nothing is.</param>
internal sealed record ReportedOutcome(int MonthsWithEntries, int Months, Untold? Untold);
