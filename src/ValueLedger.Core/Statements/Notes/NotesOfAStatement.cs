using System.Globalization;
using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Statements.Notes;

/// <summary>Notes what a statement assumes and what it leaves out. Notes about lines are made once the lines exist.</summary>
/// <param name="terms">The terms of the statement.</param>
/// <param name="period">The figures of its period.</param>
internal sealed class NotesOfAStatement(StatementTerms terms, PeriodFigures period)
{
    private readonly List<ValuationPolicy> _policies =
    [
        .. terms
            .Request.CompareBases.Prepend(terms.Request.Basis)
            .Append(Basis.ReplacementCost)
            .Distinct()
            .Select(basis => new ValuationPolicy(terms.Known, basis)),
    ];

    public StatementNotes Make(IReadOnlyList<ReferenceUsed> references) =>
        new()
        {
            Measures = [],
            Parties = [],
            Rates = [],
            Assumptions = [.. period.MapLines.SelectMany(AssumptionNote.Of)],
            ImpactMaps = [.. terms.Maps.Select(map => new ImpactMapNote(map.Map.Programme, map.Version, map.Map.Title, map.Map.Notes))],
            Deflator = null,
            References = references,
            Unvalued = [.. UnvaluedInputs(), .. UnvaluedOutcomes()],
            WithoutPublicInput = period.WithoutPublicInput,
            Reversed = LeftOut(
                place => $"reversed-{place + 1}",
                terms.Sources.Journal.Select(total => (total.Measure, total.Reversed, total.ReversedMicros))
            ),
            Suspended = LeftOut(
                Reporting.NameOf,
                terms
                    .Sources.Suspended.Where(waiting => terms.Request.Period.Contains(waiting.Day))
                    .Select(waiting => (waiting.Measure, waiting.Entries, waiting.Micros))
            ),
            Spans = Spans(),
            EarlyOutcomes = EarlyOutcomes(),
            MissingReadings = MissingReadings(),
            SharedOutcomes =
            [
                .. SharedOutcome.Across(terms.Sources.ImpactMaps.Select(map => map.Map)).Where(IsShared).Select(SharedOutcomeNote.Of),
            ],
        };

    private IEnumerable<UnvaluedNote> UnvaluedInputs() =>
        period
            .Inputs.Where(input => input.IsUnvalued)
            .Select(input => new UnvaluedNote(
                input.Line,
                input.Measure.Code,
                input.Told,
                input.Measure.Unit,
                input.Reason!.Value,
                terms.Request.NotValuedBecause(input.Measure)
            ));

    /// <summary>Whether no map has a line for it, or only a line without a unit value.</summary>
    private IEnumerable<UnvaluedNote> UnvaluedOutcomes() =>
        from outcome in period.Outcomes
        where !period.LinesOf(outcome).Any(line => line.Outcome.UnitValue is not null)
        select new UnvaluedNote(
            outcome.Line,
            outcome.Measure.Code,
            outcome.WhyNoQuantity is null ? outcome.Grades.Sum(grade => grade.Quantity) : null,
            outcome.Measure.Item.Unit,
            UnvaluedReason.OutcomeIsValuedNet
        );

    private List<LeftOutNote> LeftOut(Func<int, string> name, IEnumerable<(int Measure, long Entries, decimal Micros)> parts)
    {
        var notes =
            from part in parts
            group part by part.Measure into same
            let measure = terms.MeasureOf(same.Key)
            let entries = same.Sum(part => part.Entries)
            where entries != 0
            select new LeftOutNote(
                "",
                measure.Code,
                measure.Stage,
                entries,
                measure.WhyNoSumOf(entries) is null ? Quantity.Units(same.Sum(part => part.Micros)) : null,
                measure.Unit
            );
        return [.. notes.OrderBy(note => note.Measure, StringComparer.Ordinal).Select((note, index) => note with { Line = name(index) })];
    }

    private List<SpanNote> Spans()
    {
        var notes =
            from span in terms.Sources.Spans
            where span.Day >= terms.Request.Period.From
            group span by span.Flow.Measure into same
            let measure = terms.MeasureOf(same.Key)
            let own = same.Where(span => span.Day <= terms.Request.Period.To).ToList()
            let ends = own.Count < same.Count()
            let begins = own.Exists(span => span.FirstDay < terms.Request.Period.From)
            let year = own.Exists(span =>
                span.FirstDay < period.Days.Years.All[period.Days.Years.Of(span.Day)].From && period.Days.Years.Of(span.Day) > 0
            )
            let changes = own.Exists(span => _policies.Exists(policy => policy.ChangesWithin(measure, span.FirstDay, span.Day)))
            where begins || year || changes || ends
            select new SpanNote(measure.Code, begins, year, changes, ends);
        return [.. notes.OrderBy(note => note.Measure, StringComparer.Ordinal)];
    }

    private List<MissingReadingNote> MissingReadings() =>
        [
            .. period
                .Days.Reporting.Missing.Select(Note)
                .OrderBy(note => note.Programme, StringComparer.Ordinal)
                .ThenBy(note => note.Measure, StringComparer.Ordinal)
                .ThenBy(note => note.Party, StringComparer.Ordinal)
                .ThenBy(note => note.Team, StringComparer.Ordinal),
        ];

    private MissingReadingNote Note(MissingFlow missing)
    {
        var measure = terms.MeasureOf(missing.Flow.Measure);
        return new MissingReadingNote
        {
            Programme = terms.Catalogue.Programmes[missing.Flow.Programme].Code,
            Measure = measure.Code,
            Party = terms.PartyOf(missing.Flow.Party),
            Team = missing.Flow.Team == 0 ? null : terms.Catalogue.Teams[missing.Flow.Team].Code,
            LastMonth = missing.Month.ToString("uuuu'-'MM", CultureInfo.InvariantCulture),
            MonthsWithEntries = missing.MonthsWithEntries,
            Quantity = Quantity.Units(missing.Micros),
            Unit = measure.Unit,
        };
    }

    private List<EarlyOutcomeNote> EarlyOutcomes()
    {
        var firstDays = terms.Sources.Journal.ToDictionary(total => (total.Programme, total.Measure), total => total.FirstDay);
        var early =
            from outcome in period.Outcomes
            let firstDay = firstDays.GetValueOrDefault((outcome.Programme.Number, outcome.Measure.Number))
            let firstInput = terms.Sources.FirstInputs.TryGetValue(outcome.Programme.Number, out var day) ? day : (LocalDate?)null
            where firstDay is not null && (firstInput is null || firstInput > firstDay)
            select new EarlyOutcomeNote(outcome.Line, firstDay.Value, firstInput);
        return [.. early];
    }

    private bool IsShared(SharedOutcome outcome) =>
        outcome.Claims.Any(claim => terms.Request.Programmes.Any(programme => programme.Code == claim.Programme));
}
