using Dapper;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Summaries;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Summaries;

/// <summary>Finds who gave: from sets when programmes, teams and months suffice, otherwise from marks and the journal.</summary>
internal static class PeopleQuery
{
    private static readonly SqlFile Sql = SqlFile.Load("Summaries/Summaries.sql");

    /// <param name="ledger">What is read.</param>
    /// <param name="query">What is asked of the database.</param>
    /// <param name="request">What is asked of the summary.</param>
    /// <param name="moved">Entries that count in another flow than sums say; only where a request distinguishes it.</param>
    public static IEnumerable<PeopleSet> Load(
        LedgerView ledger,
        SummaryScan query,
        SummaryRequest request,
        IEnumerable<(Flow Flow, NodaTime.LocalDate Day, int Entries)> moved
    )
    {
        var byTeam = request.TellsTeams;
        if (query.IsPast || request.SplitsCosts)
        {
            return Singles(Standing(ledger, query).Select(row => row.Given).Concat(moved), query.TellsContributors);
        }

        var whole = query.Period.WholeMonths is { } months
            ? ledger.Connection.Query<SetRow>(Sql[byTeam ? "people-of-teams" : "people"], query.Over(months)).Select(row => row.Set)
            : [];
        var cut = query.Period.CutDays.SelectMany(days => Marks(ledger, "people-of-days", query.Over(days)));
        return whole.Concat(Singles(cut.Select(row => row.Given), false));
    }

    /// <summary>What contributors gave as known at the moment of the query: added up, or with later records subtracted.</summary>
    private static IEnumerable<MarkRow> Standing(LedgerView ledger, SummaryScan query)
    {
        if (query.AddsUp)
        {
            return Marks(ledger, "people-of-records", query.Records(0, query.Known));
        }

        var whole = query.Period.WholeMonths is { } months ? Marks(ledger, "marks", query.Over(months)) : [];
        var cut = query.Period.CutDays.SelectMany(days => Marks(ledger, "people-of-days", query.Over(days)));
        var later = query.IsPast ? Marks(ledger, "people-of-records", query.Records(query.Known, query.Head)) : [];
        return whole.Concat(cut).Concat(later.Select(row => row with { Entries = -row.Entries }));
    }

    private static IEnumerable<PeopleSet> Singles(
        IEnumerable<(Flow Flow, NodaTime.LocalDate Day, int Entries)> given,
        bool tellsContributors
    ) =>
        given
            .GroupBy(one => (one.Flow, Month: one.Day.FirstOfMonth()))
            .Where(same => same.Sum(one => one.Entries) > 0)
            .Select(same =>
            {
                var flow = same.Key.Flow;
                var (chunk, bits) = PeopleStore.Single(flow.Contributor);
                return new PeopleSet(tellsContributors ? flow : flow with { Contributor = 0 }, same.Key.Month, chunk, bits);
            });

    private static IEnumerable<MarkRow> Marks(LedgerView ledger, string block, object parameters) =>
        ledger.Connection.Query<MarkRow>(Sql[block], parameters);

    [method: ExplicitConstructor]
    private sealed record MarkRow(long Programme, long Measure, long Party, long Team, long MonthDay, long Contributor, long Entries)
    {
        public (Flow Flow, NodaTime.LocalDate Day, int Entries) Given =>
            (
                new Flow((int)Programme, (int)Measure, (int)Party, (int)Team) { Contributor = (int)Contributor },
                MonthDay.ToDate(),
                (int)Entries
            );
    }

    [method: ExplicitConstructor]
    private sealed record SetRow(long Programme, long Team, long MonthDay, long Chunk, byte[] Bits)
    {
        public PeopleSet Set => new(new Flow((int)Programme, 0, 0, Math.Max(0, (int)Team)), MonthDay.ToDate(), (int)Chunk, Bits);
    }
}
