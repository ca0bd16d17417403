using Dapper;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Summaries;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Summaries;

/// <summary>
/// Loads what a summary is made of: cells for whole months, the journal for cut ones, and the records after a past moment, which are
/// subtracted.
/// </summary>
public static class SummaryStore
{
    private static readonly SqlFile Sql = SqlFile.Load("Summaries/Summaries.sql");

    public static SummarySources Load(LedgerView ledger, int organisation, SummaryRequest request)
    {
        var known = ledger.SizeAt(organisation, request.KnownAt);
        var query = new SummaryScan(
            organisation,
            request.Period,
            request.Scope,
            known,
            ledger.Head(organisation).Size,
            request.TellsContributors
        );
        var catalogue = ledger.Known(organisation, known);
        var merged = ContributorMergeStore.Merged(ledger, organisation, known);
        var details = new DetailsQuery(ledger, query, request, catalogue.Catalogue);
        var ofContributors = request.TellsContributors
            ? ContributorQuery.Load(ledger, query, catalogue.Catalogue).Where(quantity => IsAsked(quantity.Flow)).ToList()
            : null;
        var levels = Levels(ledger, query, catalogue.Catalogue, details).Where(reading => IsInTheArea(reading.Flow)).ToList();
        var spans = ledger
            .Connection.Query<SpanRow>(Sql["spans"], query.Over(query.Period))
            .Where(row => IsInTheArea(row.Flow))
            .Select(row => new SpanReading(details.Told(row.Flow, EntryDetails.Read(row.Details)), row.FirstDay.ToDate(), row.Day.ToDate()))
            .ToList();
        // Those of the team or area are among them, so they are read once.
        var ofAllTeams = request.Scope is { Team: null, Area: null }
            ? null
            : Quantities(ledger, query with { Scope = query.Scope with { Team = null } }, tellsTeams: true)
                .Where(quantity => IsKnown(catalogue.Catalogue, quantity.Flow))
                .ToList();
        var quantities =
            ofContributors
            ?? ofAllTeams?.Where(quantity => (query.Scope.Team ?? quantity.Flow.Team) == quantity.Flow.Team && IsInTheArea(quantity.Flow))
            ?? Quantities(ledger, query, request.TellsTeams || request.TellsDetails)
                .Where(quantity => IsKnown(catalogue.Catalogue, quantity.Flow));
        var namedHours = ofContributors is not null
            ? ofContributors
                .Where(quantity => quantity.Flow.Contributor != 0)
                .Select(quantity => new NamedHours(quantity.Flow, quantity.Day, quantity.Micros))
            : NamedHoursQuery.Load(ledger, query, request, catalogue.Catalogue).Where(hours => IsAsked(hours.Flow));
        var people = (ofContributors ?? [])
            .Select(quantity => quantity.Flow)
            .Concat(ofContributors is null ? [] : levels.Select(reading => reading.Flow).Concat(spans.Select(span => span.Flow)))
            .Where(flow => flow.Contributor != 0)
            .Select(flow => merged.Of(flow.Contributor))
            .ToHashSet();
        return new SummarySources(
            catalogue,
            known,
            quantities.Concat(details.MovedQuantities.Where(quantity => IsInTheArea(quantity.Flow))),
            levels,
            spans,
            PeopleQuery.Load(ledger, query, request, details.MovedPeople).Where(set => IsAsked(set.Flow)),
            namedHours.Concat(details.MovedHours.Where(hours => IsInTheArea(hours.Flow))),
            ofAllTeams,
            Suspended(ledger, query).Where(row => IsInTheArea(row.Flow)).Select(row => row.Quantity)
        )
        {
            Shared =
                request.Costs == CostSharing.Shared ? SharedQuery.Load(ledger, query, request, catalogue.Catalogue) : SharedSources.None,
            Details = details.Readings.Where(reading => IsInTheArea(reading.Flow)),
            Contributors = ContributorStore.Codes(ledger, organisation, people),
            Quintiles = request.TellsQuintiles
                ? ContributorStore.Quintiles(ledger, organisation, known, request.TellsQuintilesAlone ? null : people)
                : new Dictionary<int, DeprivationQuintile>(),
            Merged = merged,
        };

        bool IsAsked(Flow flow) => IsKnown(catalogue.Catalogue, flow) && IsInTheArea(flow);

        bool IsInTheArea(Flow flow) => request.Scope.IsInTheArea(catalogue.Catalogue, flow);
    }

    /// <summary>Sums of whole months by flow, evidence grade and price.</summary>
    internal static IEnumerable<StandingQuantity> Cells(LedgerView ledger, SummaryScan query, DateRange months) =>
        Sums(ledger, "cells", query.Over(months)).Select(row => row.Standing(1));

    /// <summary>Everything that names an item not registered yet was recorded later, so it adds nothing.</summary>
    internal static bool IsKnown(CatalogueView catalogue, Flow flow) =>
        (flow.Programme == 0 || catalogue.Programmes.Find(flow.Programme) is not null)
        && (flow.Measure == 0 || catalogue.Measures.Find(flow.Measure) is not null)
        && (flow.Party == 0 || catalogue.Parties.Find(flow.Party) is not null)
        && (flow.Team == 0 || catalogue.Teams.Find(flow.Team) is not null);

    internal static IEnumerable<StandingQuantity> Quantities(LedgerView ledger, SummaryScan query, bool tellsTeams)
    {
        if (query.AddsUp)
        {
            return Sums(ledger, "records", query.Records(0, query.Known)).Select(row => row.Standing(1));
        }

        var whole =
            query.Period.WholeMonths is not { } months ? []
            : tellsTeams || query.IsPast ? Cells(ledger, query, months)
            : CellsOfAllTeams.Read(ledger, query, months);
        var cut = query.Period.CutDays.SelectMany(days => Sums(ledger, "days", query.Over(days)));
        var later = query.IsPast ? Sums(ledger, "records", query.Records(query.Known, query.Head)) : [];
        return whole.Concat(cut.Select(row => row.Standing(1))).Concat(later.Select(row => row.Standing(-1)));
    }

    private static IEnumerable<SumRow> Sums(LedgerView ledger, string block, object parameters) =>
        ledger.Connection.Query<SumRow>(Sql[block], parameters);

    internal static IEnumerable<LevelReading> Levels(LedgerView ledger, SummaryScan query, CatalogueView catalogue, DetailsQuery details)
    {
        var measures = catalogue
            .Measures.Where(measure =>
                measure.Item.Aggregation == Aggregation.Level && (query.Scope.Measure ?? measure.Number) == measure.Number
            )
            .Select(measure => measure.Number)
            .ToList();
        return measures.Count == 0
            ? []
            : ledger
                .Connection.Query<LevelRow>(Sql["levels"], query.Over(query.Period, measures))
                .Select(row => (Row: row, Details: EntryDetails.Read(row.Details)))
                .Select(read => new LevelReading(
                    details.Told(read.Row.Flow, read.Details),
                    read.Row.Day.ToDate(),
                    read.Row.Sequence,
                    read.Row.QuantityMicros
                )
                {
                    Bound = read.Details?.Bound ?? Core.Rates.Bound.Exact,
                });
    }

    private static IEnumerable<SuspendedRow> Suspended(LedgerView ledger, SummaryScan query)
    {
        var waiting = ledger.Connection.Query<SuspendedRow>(Sql["suspended"], query.Over(query.Period));
        var since = query.IsPast ? ledger.Connection.Query<SuspendedRow>(Sql["suspended-then"], query.Over(query.Period)) : [];
        return waiting.Concat(since);
    }

    [method: ExplicitConstructor]
    private sealed record SumRow(long Programme, long Measure, long Party, long Team, long Day, long QuantityMicros, long Entries)
    {
        /// <param name="sign">1, or -1 to subtract what was not known yet.</param>
        public StandingQuantity Standing(int sign) =>
            new(
                new Flow((int)Programme, (int)Measure, (int)Party, (int)Team),
                Day.ToDate(),
                sign * (decimal)QuantityMicros,
                sign * Entries
            );
    }

    [method: ExplicitConstructor]
    private sealed record LevelRow(
        long Programme,
        long Measure,
        long Party,
        long Team,
        long Contributor,
        long Day,
        long Sequence,
        long QuantityMicros,
        string? Details
    )
    {
        public Flow Flow => new((int)Programme, (int)Measure, (int)Party, (int)Team) { Contributor = (int)Contributor };
    }

    [method: ExplicitConstructor]
    private sealed record SpanRow(
        long Programme,
        long Measure,
        long Party,
        long Team,
        long Contributor,
        long FirstDay,
        long Day,
        string? Details
    )
    {
        public Flow Flow => new((int)Programme, (int)Measure, (int)Party, (int)Team) { Contributor = (int)Contributor };
    }

    [method: ExplicitConstructor]
    private sealed record SuspendedRow(long Programme, long Measure, long Team, long Entries, long Wholes, long Micros)
    {
        public Flow Flow => new((int)Programme, (int)Measure, 0, (int)Team);

        public SuspendedQuantity Quantity => new((int)Measure, Core.Amounts.Quantity.MicrosOf(Wholes, Micros), Entries);
    }
}
