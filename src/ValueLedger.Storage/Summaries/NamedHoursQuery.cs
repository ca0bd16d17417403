using Dapper;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Summaries;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Summaries;

/// <summary>
/// Finds the hours of entries that name a contributor: from the totals of months when these suffice, otherwise from marks and the journal.
/// </summary>
internal static class NamedHoursQuery
{
    private static readonly SqlFile Sql = SqlFile.Load("Summaries/Summaries.sql");

    public static IEnumerable<NamedHours> Load(LedgerView ledger, SummaryScan query, SummaryRequest request, CatalogueView catalogue)
    {
        var measures = catalogue
            .Measures.Where(measure =>
                measure.Item.IsCitizenHours()
                && measure.Item.Aggregation == Aggregation.Sum
                && (query.Scope.Measure ?? measure.Number) == measure.Number
            )
            .Select(measure => measure.Number)
            .ToList();
        if (measures.Count == 0)
        {
            return [];
        }

        if (query.AddsUp)
        {
            return Rows(ledger, "named-hours-of-records", query.Records(0, query.Known, measures), 1);
        }

        var tellsApart = request.TellsTeams || request.Scope.Party is not null || request.GroupBy.Contains(GroupBy.Party);
        var whole = query.Period.WholeMonths is { } months
            ? Rows(ledger, tellsApart ? "named-hours-of-marks" : "named-hours", query.Over(months, measures), 1)
            : [];
        var cut = query.Period.CutDays.SelectMany(days => Rows(ledger, "named-hours-of-days", query.Over(days, measures), 1));
        var later = query.IsPast ? Rows(ledger, "named-hours-of-records", query.Records(query.Known, query.Head, measures), -1) : [];
        var all = whole.Concat(cut).Concat(later);

        // Totals of months do not know parties or teams, so what is subtracted from them must not have any either, including those
        // registered later.
        return tellsApart ? all : all.Select(hours => hours with { Flow = hours.Flow with { Party = 0, Team = 0 } });
    }

    /// <param name="ledger">What is looked at.</param>
    /// <param name="block">The name of the SQL block.</param>
    /// <param name="parameters">The parameters of the block.</param>
    /// <param name="sign">1, or -1 to subtract what was not known yet.</param>
    private static IEnumerable<NamedHours> Rows(LedgerView ledger, string block, object parameters, int sign) =>
        ledger.Connection.Query<Row>(Sql[block], parameters).Select(row => row.Hours(sign));

    [method: ExplicitConstructor]
    private sealed record Row(long Programme, long Measure, long Party, long Team, long Day, long Wholes, long Micros)
    {
        public NamedHours Hours(int sign) =>
            new(new Flow((int)Programme, (int)Measure, (int)Party, (int)Team), Day.ToDate(), sign * Quantity.MicrosOf(Wholes, Micros));
    }
}
