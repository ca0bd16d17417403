using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Statements;
using ValueLedger.Core.Summaries;
using ValueLedger.Core.Timebanks;

namespace ValueLedger.Core.AuditPacks;

/// <summary>Counts the entries of a statement's programmes.</summary>
internal sealed class StatementCount(StatementRequest request, Known known, StandingEntries entries)
{
    private const int LongestSpan = 366;

    private readonly HashSet<int> _programmes = [.. request.Programmes.Select(programme => programme.Number)];

    private DateRange BothPeriods => request.PriorPeriod is { } prior ? new DateRange(prior.From, request.Period.To) : request.Period;

    public PeriodSources Sums(DateRange period) =>
        new(
            [
                .. Of(entries.Moved, period)
                    .GroupBy(entry => (entry.Programme, entry.Measure, entry.Party, Team: TeamOf(entry), entry.Grade, entry.Day))
                    .Select(same => new GradedQuantity(
                        same.Key.Programme,
                        same.Key.Measure,
                        same.Key.Party,
                        same.Key.Team,
                        same.Key.Grade,
                        same.Key.Day,
                        same.Sum(entry => (decimal)entry.Micros),
                        same.Sum(Sign)
                    )),
            ],
            Readings(period, entry => IsLevel(entry) || entry.Details is not null)
        );

    /// <summary>Readings of levels in the twelve months before the period.</summary>
    public IReadOnlyList<GradedReading> EarlierLevels() =>
        request.Period.From.Year > 1
            ? Readings(new DateRange(request.Period.From.PlusYears(-1), request.Period.From.PlusDays(-1)), IsLevel)
            : [];

    public Dictionary<(int Programme, int Measure), LocalDate> FirstRecords() =>
        entries
            .Counted.Where(entry => _programmes.Contains(entry.Programme) && entry.Day <= request.Period.To)
            .GroupBy(entry => (entry.Programme, entry.Measure))
            .ToDictionary(same => same.Key, same => same.Min(entry => entry.Day));

    /// <summary>Of the first entry of each input, the first day; of a programme, the earliest of them. Where an outcome is before it, a
    /// span that begins earlier and is not over by then counts too.</summary>
    public Dictionary<int, LocalDate> FirstInputs()
    {
        var outcomes = Journal()
            .Where(total => total.FirstDay is not null)
            .ToLookup(total => total.Programme, total => total.FirstDay!.Value);
        var inputs = entries
            .Counted.Where(entry => _programmes.Contains(entry.Programme) && Measure(entry).Stage == MeasureStage.Input)
            .ToLookup(entry => entry.Programme);
        return inputs.ToDictionary(
            ofProgramme => ofProgramme.Key,
            ofProgramme =>
            {
                var first = ofProgramme
                    .GroupBy(entry => entry.Measure)
                    .Select(same => same.MinBy(entry => (entry.Day, entry.Sequence))!)
                    .Min(entry => entry.FirstDay ?? entry.Day);
                return outcomes[ofProgramme.Key].Any(outcome => outcome < first)
                    ? ofProgramme
                        .Where(entry => entry.FirstDay < first && entry.Day >= first)
                        .Select(entry => entry.FirstDay!.Value)
                        .Append(first)
                        .Min()
                    : first;
            }
        );
    }

    public IReadOnlyList<JournalTotal> Journal()
    {
        var firstDays = Of(entries.Counted, request.Period)
            .Where(entry => Measure(entry).Stage == MeasureStage.Outcome)
            .GroupBy(entry => (entry.Programme, entry.Measure))
            .ToDictionary(same => same.Key, same => same.Min(entry => entry.Day));
        return
        [
            .. Of(entries.Moved, request.Period)
                .GroupBy(entry => (entry.Programme, entry.Measure))
                .Select(same => new JournalTotal(
                    same.Key.Programme,
                    same.Key.Measure,
                    same.Sum(Sign),
                    same.Sum(entry => (decimal)entry.Micros),
                    same.LongCount(entry => entry.Reverses is not null),
                    same.Where(entry => entry.Reverses is not null).Sum(entry => -(decimal)entry.Micros),
                    firstDays.TryGetValue(same.Key, out var day) ? day : null
                )),
        ];
    }

    public IReadOnlyList<WaitingQuantity> Suspended() =>
        [
            .. Of(entries.Waiting, BothPeriods)
                .Select(entry => new WaitingQuantity(entry.Programme, entry.Measure, entry.Day, entry.Micros, 1)),
        ];

    public IReadOnlyList<SpanReading> Spans()
    {
        var (first, last) = (BothPeriods.From, BothPeriods.To);
        return
        [
            .. entries
                .Counted.Where(entry => _programmes.Contains(entry.Programme) && entry.FirstDay <= last && entry.Day >= first)
                .Where(entry => Period.DaysBetween(last, entry.Day) <= LongestSpan)
                .Select(entry => new SpanReading(FlowOf(entry), entry.FirstDay!.Value, entry.Day))
                .Distinct(),
        ];
    }

    /// <summary>Exchanges of time banks from the point of view of the members of the programme, who are numbered in the order in which they
    /// are met; what a member of another bank received is no line of this one.</summary>
    public Dictionary<int, IReadOnlyList<MemberDay>> Exchanges() =>
        Of(entries.Moved, request.Period)
            .Where(entry => entry.Exchange is not null)
            .GroupBy(entry => entry.Programme)
            .ToDictionary(same => same.Key, same => (IReadOnlyList<MemberDay>)DaysOf([.. same]));

    /// <summary>Everybody who gave in a period, under each code, with the hours among it.</summary>
    public IEnumerable<(string Contributor, decimal HoursMicros)> Given(DateRange period, HashSet<int> hours) =>
        Of(entries.Moved, period)
            .Where(entry => entry.Contributor is not null)
            .GroupBy(entry => entry.Contributor!)
            .Where(same => same.Sum(Sign) > 0)
            .Select(same => (same.Key, same.Where(entry => hours.Contains(entry.Measure)).Sum(entry => (decimal)entry.Micros)));

    private List<GradedReading> Readings(DateRange period, Func<RecountedEntry, bool> isRead) =>
        [
            .. Of(entries.Counted, period)
                .Where(isRead)
                .Select(entry => new GradedReading(
                    IsLevel(entry) ? FlowOf(entry) : FlowOf(entry) with { Team = TeamOf(entry) },
                    entry.Grade,
                    entry.Day,
                    entry.Sequence,
                    entry.Micros
                )
                {
                    Details = entry.Details,
                }),
        ];

    private bool IsLevel(RecountedEntry entry) => Measure(entry).Aggregation == Aggregation.Level;

    private static List<MemberDay> DaysOf(List<RecountedEntry> exchanges)
    {
        var numbers = new Dictionary<(string? Programme, string Code), int>();
        return [.. exchanges.SelectMany(entry => BothEnds(entry, entry.Exchange!.Value))];

        IEnumerable<MemberDay> BothEnds(RecountedEntry entry, (string Giver, string Receiver, string? ReceiverProgramme) ends)
        {
            var hours = Quantity.Units(entry.Micros);
            var (giver, receiver) = (NumberOf(null, ends.Giver), NumberOf(ends.ReceiverProgramme, ends.Receiver));
            yield return new MemberDay(giver, receiver, entry.Day, new Balance(hours, 0m), Sign(entry), 0)
            {
                OtherProgramme = ends.ReceiverProgramme,
            };
            if (ends.ReceiverProgramme is null)
            {
                yield return new MemberDay(receiver, giver, entry.Day, new Balance(0m, hours), 0, Sign(entry));
            }
        }

        // The number 0 is the community's.
        int NumberOf(string? programme, string code)
        {
            var member = (programme, code);
            return numbers.TryGetValue(member, out var number) ? number : numbers[member] = numbers.Count + 1;
        }
    }

    private IEnumerable<RecountedEntry> Of(IEnumerable<RecountedEntry> some, DateRange period) =>
        some.Where(entry => _programmes.Contains(entry.Programme) && period.Contains(entry.Day));

    private static long Sign(RecountedEntry entry) => entry.Reverses is null ? 1 : -1;

    private static Flow FlowOf(RecountedEntry entry) => new(entry.Programme, entry.Measure, entry.Party, entry.Team);

    private int TeamOf(RecountedEntry entry) => Measure(entry).Stage == MeasureStage.Outcome ? entry.Team : 0;

    private Measure Measure(RecountedEntry entry) => known.Catalogue.Measures[entry.Measure].Item;
}
