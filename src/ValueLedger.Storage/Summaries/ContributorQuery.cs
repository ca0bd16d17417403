using Dapper;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Summaries;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Summaries;

/// <summary>
/// Finds what each contributor put in. Marks have the hours of whole months, and cells those that name nobody; a month in which a rate
/// begins or ends, a month that the period cuts, and measures that are not hours are read from the journal, only for the days asked for.
/// </summary>
internal static class ContributorQuery
{
    private static readonly SqlFile Sql = SqlFile.Load("Summaries/Summaries.sql");

    public static List<StandingQuantity> Load(LedgerView ledger, SummaryScan query, CatalogueView catalogue)
    {
        if (query.AddsUp)
        {
            return [.. Rows(ledger, "records-of-contributors", query.Records(0, query.Known), 1)];
        }

        var measures = catalogue.Measures.Where(measure => (query.Scope.Measure ?? measure.Number) == measure.Number).ToList();
        var hours = measures.Where(measure => measure.Item.IsHoursOfInput()).ToList();
        var others = measures.Except(hours).ToList();
        var quantities = new List<StandingQuantity>();
        if (query.Period.WholeMonths is { } whole)
        {
            quantities.AddRange(hours.SelectMany(measure => HoursOf(ledger, query, whole, measure)));
            quantities.AddRange(Days(ledger, query, whole, others));
        }

        quantities.AddRange(query.Period.CutDays.SelectMany(days => Days(ledger, query, days, measures)));
        if (query.IsPast)
        {
            quantities.AddRange(Rows(ledger, "records-of-contributors", query.Records(query.Known, query.Head), -1));
        }

        return quantities;
    }

    /// <summary>Runs of months in which one price holds from the first day to the last come from marks, the others from the journal.</summary>
    private static IEnumerable<StandingQuantity> HoursOf(
        LedgerView ledger,
        SummaryScan query,
        DateRange months,
        Registered<Measure> measure
    )
    {
        var history = ledger.History(query.Organisation);
        var first = months.From;
        while (first <= months.To)
        {
            var isCut = IsCut(first);
            var last = first.LastOfMonth();
            while (last < months.To && IsCut(last.PlusDays(1)) == isCut)
            {
                last = last.PlusDays(1).LastOfMonth();
            }

            var run = new DateRange(first, last);
            foreach (var quantity in isCut ? Days(ledger, query, run, [measure]) : Marked(ledger, query, run, measure))
            {
                yield return quantity;
            }

            if (last >= months.To)
            {
                yield break;
            }

            first = last.PlusDays(1);
        }

        bool IsCut(NodaTime.LocalDate month) => history.SpanOf(measure.Code, month.LastOfMonth().ToDay()) != month.FirstOfMonth().ToDay();
    }

    /// <summary>A cell less its marks is what nobody was named for.</summary>
    private static IEnumerable<StandingQuantity> Marked(LedgerView ledger, SummaryScan query, DateRange months, Registered<Measure> measure)
    {
        var ofOne = query with { Scope = query.Scope with { Measure = measure.Number } };
        var named = Rows(ledger, "hours-of-contributors", query.Over(months, [measure.Number]), 1).ToList();
        var unnamed = named.Select(quantity =>
            quantity with
            {
                Flow = quantity.Flow with { Contributor = 0 },
                Micros = -quantity.Micros,
                Entries = -quantity.Entries,
            }
        );
        return SummaryStore.Cells(ledger, ofOne, months).Concat(named).Concat(unnamed);
    }

    private static IEnumerable<StandingQuantity> Days(
        LedgerView ledger,
        SummaryScan query,
        DateRange days,
        List<Registered<Measure>> measures
    ) =>
        measures.Count == 0
            ? []
            : Rows(ledger, "days-of-contributors", query.Over(days, [.. measures.Select(measure => measure.Number)]), 1);

    /// <param name="ledger">What is looked at.</param>
    /// <param name="block">The name of the SQL block.</param>
    /// <param name="parameters">The parameters of the block.</param>
    /// <param name="sign">1, or -1 to subtract what was not known yet.</param>
    private static IEnumerable<StandingQuantity> Rows(LedgerView ledger, string block, object parameters, int sign) =>
        ledger.Connection.Query<Row>(Sql[block], parameters).Select(row => row.Standing(sign));

    [method: ExplicitConstructor]
    private sealed record Row(
        long Programme,
        long Measure,
        long Party,
        long Team,
        long Contributor,
        long Day,
        long Wholes,
        long Micros,
        long Entries
    )
    {
        public StandingQuantity Standing(int sign) =>
            new(
                new Flow((int)Programme, (int)Measure, (int)Party, (int)Team) { Contributor = (int)Contributor },
                Day.ToDate(),
                sign * Quantity.MicrosOf(Wholes, Micros),
                sign * Entries
            );
    }
}
