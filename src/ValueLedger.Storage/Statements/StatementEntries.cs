using Dapper;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Statements;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Statements;

/// <summary>Finds the entries that a line of a statement includes or leaves out, as known at its moment.</summary>
/// <param name="ledger">What is looked at.</param>
/// <param name="organisation">Whose ledger it is.</param>
/// <param name="known">The last record that the statement knows.</param>
public sealed class StatementEntries(LedgerView ledger, int organisation, long known)
{
    private static readonly SqlFile Sql = SqlFile.Load("Statements/Statements.sql");

    private readonly Known _known = ledger.Known(organisation, known);

    /// <summary>Entries after a position, up to a limit, by programme, measure, day and their order in the log.</summary>
    public IReadOnlyList<(EntryPosition Position, RecordedEntry Entry)> Page(LineSelection selection, EntryPosition after, int limit)
    {
        var found = new List<EntryPosition>();
        foreach (
            var flow in Flows(selection).Where(flow => (flow.Programme, flow.Measure).CompareTo((after.Programme, after.Measure)) >= 0)
        )
        {
            var isThere = (flow.Programme, flow.Measure) == (after.Programme, after.Measure);
            found.AddRange(
                Of(
                    selection,
                    flow,
                    isThere ? after : new EntryPosition(flow.Programme, flow.Measure, long.MinValue, 0),
                    limit - found.Count
                )
            );
            if (found.Count >= limit)
            {
                break;
            }
        }

        return [.. found.Zip(Journal.Then(ledger, organisation, found.ConvertAll(position => position.Sequence), known))];
    }

    private IEnumerable<NumberedFlow> Flows(LineSelection selection) =>
        selection
            .Flows.Select(flow => new NumberedFlow(
                _known.Catalogue.Programmes.Find(flow.Programme)!.Number,
                _known.Catalogue.Measures.Find(flow.Measure)!.Number,
                flow.OfOneParty ? PartyOf(flow) : null,
                flow.FinancedBy,
                flow.OfOneDecider ? flow.DecidedBy ?? "" : null
            ))
            .OrderBy(flow => flow.Programme)
            .ThenBy(flow => flow.Measure);

    private IEnumerable<EntryPosition> Of(LineSelection selection, NumberedFlow flow, EntryPosition after, int limit) =>
        _known.Catalogue.Measures[flow.Measure].Item.Aggregation == Aggregation.Level && !selection.EveryReading
            ? Readings(selection, flow, after).Take(limit)
            : Entries(selection, flow, after, limit);

    private IEnumerable<EntryPosition> Entries(LineSelection selection, NumberedFlow flow, EntryPosition after, int limit)
    {
        var left = limit;
        foreach (var days in selection.Days.Where(days => days.To.ToDay() >= after.Day))
        {
            foreach (var (day, sequence) in ledger.Connection.Query<DayRow>(Sql["entries"], Parameters(selection, flow, after, days, left)))
            {
                left--;
                yield return after with
                {
                    Day = day,
                    Sequence = sequence,
                };
            }

            if (left <= 0)
            {
                yield break;
            }
        }
    }

    /// <summary>Only when all readings of a flow in the period are known is it clear which one counts.</summary>
    private IEnumerable<EntryPosition> Readings(LineSelection selection, NumberedFlow flow, EntryPosition after) =>
        GradedReading
            .Last(StatementSourceStore.Levels(ledger, organisation, known, flow.Programme, flow.Measure, selection.Period))
            .Where(reading => selection.Days.Any(days => days.Contains(reading.Day)))
            .Where(reading => flow.Party is null || reading.Flow.Party == flow.Party)
            .Where(reading => flow.DecidedBy is null || (reading.Details?.DecidedBy ?? "") == flow.DecidedBy)
            .Where(reading => selection.Grade is null || reading.Grade == selection.Grade)
            .Select(reading => after with { Day = reading.Day.ToDay(), Sequence = reading.Sequence })
            .Where(position => (position.Day, position.Sequence).CompareTo((after.Day, after.Sequence)) > 0)
            .OrderBy(position => position.Day)
            .ThenBy(position => position.Sequence);

    private int PartyOf(LineFlow flow) => flow.Party is null ? 0 : _known.Catalogue.Parties.Find(flow.Party)!.Number;

    private object Parameters(LineSelection selection, NumberedFlow flow, EntryPosition after, DateRange days, int limit) =>
        new
        {
            organisation,
            programme = flow.Programme,
            measure = flow.Measure,
            first = Math.Max(days.From.ToDay(), after.Day),
            last = days.To.ToDay(),
            afterDay = after.Day,
            afterSequence = after.Sequence,
            known,
            party = flow.Party,
            financier = flow.FinancedBy,
            decider = flow.DecidedBy,
            grade = (int?)selection.Grade,
            standing = (int)selection.Standing,
            limit,
        };

    /// <param name="Party">Null for any party or none, 0 for entries that name none.</param>
    /// <param name="FinancedBy">Code of the party that paid a part; null for all entries.</param>
    /// <param name="DecidedBy">Code of the party that decided, empty for entries that do not say it; null for all entries.</param>
    private sealed record NumberedFlow(int Programme, int Measure, int? Party, string? FinancedBy, string? DecidedBy);

    [method: ExplicitConstructor]
    private sealed record DayRow(long Day, long Sequence);
}

/// <summary>The position of an entry among those of a line.</summary>
/// <param name="Programme">Number of its programme; 0 before the first.</param>
/// <param name="Measure">Number of its measure.</param>
/// <param name="Day">Days since 1970-01-01.</param>
/// <param name="Sequence">Its place in the log.</param>
public sealed record EntryPosition(int Programme, int Measure, long Day, long Sequence)
{
    public static readonly EntryPosition Start = new(0, 0, 0, 0);
}
