using Dapper;
using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Statements;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Statements;

/// <summary>Finds when something was first put into programmes.</summary>
internal static class FirstInputs
{
    private static readonly SqlFile Sql = SqlFile.Load("Statements/FirstInputs.sql");

    /// <summary>
    /// By number of the programme. The entries with the earliest dates need not begin first, but whether another entry begins before them
    /// matters only when an outcome does so too.
    /// </summary>
    public static IReadOnlyDictionary<int, LocalDate> Load(LedgerView ledger, StatementScan query, IReadOnlyList<JournalTotal> journal)
    {
        var inputs = query.NumbersOf(measure => measure.Stage == MeasureStage.Input);
        var outcomes = journal
            .Where(total => total.FirstDay is not null)
            .ToLookup(total => total.Programme, total => total.FirstDay!.Value);
        return OfTheFirstEntries(ledger, query.Over(query.Request.Period, inputs))
            .ToDictionary(
                first => first.Programme,
                first =>
                    outcomes[first.Programme].Any(outcome => outcome < first.Day)
                        ? SpanAcross(ledger, query.Organisation, query.Known, inputs, first.Programme, first.Day)?.FirstDay ?? first.Day
                        : first.Day
            );
    }

    /// <summary>For each programme, the first day of the inputs with the earliest dates.</summary>
    internal static IEnumerable<(int Programme, LocalDate Day)> OfTheFirstEntries(LedgerView ledger, object parameters) =>
        ledger
            .Connection.Query<FirstDayRow>(Sql["of-the-first-entries"], parameters)
            .Where(row => row.Day is not null)
            .GroupBy(row => (int)row.Programme, row => row.Day!.Value.ToDate())
            .Select(days => (days.Key, days.Min()));

    /// <summary>No input of the programme is dated before the day, so an input that begins before it also covers that day.</summary>
    internal static (long Sequence, LocalDate FirstDay)? SpanAcross(
        LedgerView ledger,
        int organisation,
        long known,
        IReadOnlyList<int> measures,
        int programme,
        LocalDate day
    ) =>
        ledger.Connection.QuerySingleOrDefault<SpanRow>(
            Sql["of-spans-across"],
            new
            {
                organisation,
                programme,
                measures,
                before = day.ToDay(),
                known,
            }
        )
            is { } span
            ? (span.Sequence, span.FirstDay.ToDate())
            : null;

    [method: ExplicitConstructor]
    private sealed record SpanRow(long Sequence, long FirstDay);

    [method: ExplicitConstructor]
    private sealed record FirstDayRow(long Programme, long? Day);
}
