using Dapper;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Statements;
using ValueLedger.Core.Summaries;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Statements;

/// <summary>Finds who gave, how many hours, and in which quintile each of these people lives.</summary>
internal static class Givers
{
    private static readonly SqlFile Sql = SqlFile.Load("Statements/Givers.sql");

    public static IReadOnlyList<GiverGroup> Load(LedgerView ledger, StatementScan query)
    {
        var merged = ContributorMergeStore.Merged(ledger, query.Organisation, query.Known);
        if (
            !query.IsPast
            && !query.Request.Period.CutDays.Any()
            && !ledger.Connection.QuerySingle<bool>(Sql["anything-is-stated"], query.Over(query.Request.Period))
        )
        {
            return Unstated(ledger, query, merged);
        }

        var given = Given(ledger, query)
            .GroupBy(row => row.Contributor)
            .Where(same => same.Sum(row => row.Entries) > 0)
            .GroupBy(same => merged.Of((int)same.Key))
            .ToDictionary(person => person.Key, person => person.Sum(same => same.Sum(row => (decimal)row.HoursMicros)));
        var quintiles = ContributorStore.Quintiles(ledger, query.Organisation, query.Known, given.Keys);
        return
        [
            .. given
                .GroupBy(one => quintiles.GetValueOrDefault(one.Key, DeprivationQuintile.NotStated))
                .Select(same => new GiverGroup(same.Key, same.Count(), same.Sum(one => one.Value))),
        ];
    }

    /// <summary>When nobody's quintile was ever stated, people are counted by their sets, and their hours are sums of months.</summary>
    private static List<GiverGroup> Unstated(LedgerView ledger, StatementScan query, MergedContributors merged)
    {
        var months = query.Over(query.Request.Period, HoursOf(query));
        var people = new HeadCount();
        foreach (var (chunk, bits) in ledger.Connection.Query<ChunkRow>(Sql["people"], months))
        {
            people.Add((int)chunk, bits);
        }

        var count = people.Count(merged);
        var (wholes, micros) = ledger.Connection.QuerySingle<HoursRow>(Sql["named-hours"], months);
        return count == 0 ? [] : [new GiverGroup(DeprivationQuintile.NotStated, count, Quantity.MicrosOf(wholes, micros))];
    }

    private static List<int> HoursOf(StatementScan query) =>
        query.NumbersOf(measure => measure.IsCitizenHours() && measure.Aggregation == Aggregation.Sum);

    private static IEnumerable<GivenRow> Given(LedgerView ledger, StatementScan query)
    {
        var (period, hours) = (query.Request.Period, HoursOf(query));
        if (query.AddsUp)
        {
            return Rows(ledger, "records", query.Records(period, hours));
        }

        var whole = period.WholeMonths is { } months ? Rows(ledger, "marks", query.Over(months, hours)) : [];
        var cut = period.CutDays.SelectMany(days => Rows(ledger, "days", query.Over(days, hours)));
        var later = query.IsPast ? Rows(ledger, "records", query.Records(period, hours)) : [];
        return whole.Concat(cut).Concat(later.Select(row => row with { Entries = -row.Entries, HoursMicros = -row.HoursMicros }));
    }

    private static IEnumerable<GivenRow> Rows(LedgerView ledger, string block, object parameters) =>
        ledger.Connection.Query<GivenRow>(Sql[block], parameters);

    [method: ExplicitConstructor]
    private sealed record GivenRow(long Contributor, long Entries, long HoursMicros);

    [method: ExplicitConstructor]
    private sealed record ChunkRow(long Chunk, byte[] Bits);

    [method: ExplicitConstructor]
    private sealed record HoursRow(long Wholes, long Micros);
}
