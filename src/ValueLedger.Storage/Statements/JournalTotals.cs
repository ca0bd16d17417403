using Dapper;
using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Statements;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Statements;

/// <summary>
/// What the journal has for the period of a statement, to compare the cells with: totals of whole months that are kept apart from them,
/// entries one by one on the days of cut months, and the records after a past moment, which are subtracted.
/// </summary>
public static class JournalTotals
{
    private static readonly SqlFile Sql = SqlFile.Load("Statements/Journal.sql");

    internal static IReadOnlyList<JournalTotal> Load(LedgerView ledger, StatementScan query)
    {
        var period = query.Request.Period;
        var firstDays = FirstOutcomes(ledger, query);
        IEnumerable<Row> rows = query.AddsUp
            ? Rows(ledger, "records", query.Records(period))
            : Now(ledger, query).Concat(query.IsPast ? Rows(ledger, "records", query.Records(period)).Select(row => row.Negated) : []);
        return
        [
            .. Totals(rows, query)
                .Select(total =>
                    total with
                    {
                        FirstDay = firstDays.TryGetValue((total.Programme, total.Measure), out var day) ? day : null,
                    }
                ),
        ];
    }

    /// <summary>
    /// The same for a statement that is kept, entry by entry over its whole period, so that no data kept beside the journal can mislead; by
    /// measure.
    /// </summary>
    public static IReadOnlyList<CountedMeasure> Count(LedgerView ledger, int organisation, StoredStatement stored)
    {
        var catalogue = ledger.Known(organisation, stored.KnownSize).Catalogue;
        var programmes = stored.Scope.Programmes.Select(code => catalogue.Programmes.Find(code)!.Number);
        var parameters = new
        {
            organisation,
            programmes,
            first = stored.Scope.Period.From.ToDay(),
            last = stored.Scope.Period.To.ToDay(),
            known = stored.KnownSize,
        };
        return
        [
            .. Rows(ledger, "days", parameters)
                .GroupBy(row => row.Measure)
                .Select(same => new CountedMeasure(
                    catalogue.Measures[(int)same.Key].Code,
                    same.Sum(row => row.Entries),
                    Quantity.Units(same.Sum(row => row.QuantityMicros))
                )),
        ];
    }

    private static IEnumerable<Row> Now(LedgerView ledger, StatementScan query)
    {
        var whole = query.Request.Period.WholeMonths is { } months ? Rows(ledger, "months", query.Over(months)) : [];
        return whole.Concat(query.Request.Period.CutDays.SelectMany(days => Rows(ledger, "days", query.OverNow(days))));
    }

    private static IEnumerable<JournalTotal> Totals(IEnumerable<Row> rows, StatementScan query) =>
        rows.GroupBy(row => (Programme: (int)row.Programme, Measure: (int)row.Measure))
            .Where(same => query.Knows(same.Key.Programme, same.Key.Measure, party: 0))
            .Select(same => new JournalTotal(
                same.Key.Programme,
                same.Key.Measure,
                same.Sum(row => row.Entries),
                same.Sum(row => row.QuantityMicros),
                same.Sum(row => row.Reversed),
                same.Sum(row => row.ReversedQuantityMicros),
                FirstDay: null
            ));

    private static Dictionary<(int Programme, int Measure), LocalDate> FirstOutcomes(LedgerView ledger, StatementScan query) =>
        ledger
            .Connection.Query<FirstDayRow>(
                Sql["first-outcomes"],
                query.Over(query.Request.Period, query.NumbersOf(measure => measure.Stage == MeasureStage.Outcome))
            )
            .Where(row => row.Day is not null)
            .ToDictionary(row => ((int)row.Programme, (int)row.Measure), row => row.Day!.Value.ToDate());

    private static IEnumerable<Row> Rows(LedgerView ledger, string block, object parameters) =>
        ledger.Connection.Query<Row>(Sql[block], parameters);

    [method: ExplicitConstructor]
    private sealed record Row(
        long Programme,
        long Measure,
        long Entries,
        long Wholes,
        long Micros,
        long Reversed,
        long ReversedWholes,
        long ReversedMicros
    )
    {
        public decimal QuantityMicros => Quantity.MicrosOf(Wholes, Micros);

        public decimal ReversedQuantityMicros => Quantity.MicrosOf(ReversedWholes, ReversedMicros);

        public Row Negated =>
            this with
            {
                Entries = -Entries,
                Wholes = -Wholes,
                Micros = -Micros,
                Reversed = -Reversed,
                ReversedWholes = -ReversedWholes,
                ReversedMicros = -ReversedMicros,
            };
    }

    [method: ExplicitConstructor]
    private sealed record FirstDayRow(long Programme, long Measure, long? Day);
}
