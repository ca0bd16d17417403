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
        return ledger
            .Connection.Query<FirstDayRow>(Sql["of-the-first-entries"], query.Over(query.Request.Period, inputs))
            .Where(row => row.Day is not null)
            .GroupBy(row => (int)row.Programme, row => row.Day!.Value.ToDate())
            .Select(days => (Programme: days.Key, Day: days.Min()))
            .ToDictionary(
                first => first.Programme,
                first =>
                    outcomes[first.Programme].Any(outcome => outcome < first.Day)
                        ? Earliest(ledger, query, inputs, first.Programme, first.Day)
                        : first.Day
            );
    }

    /// <summary>No input of the programme is dated before the day, so an input that begins before it also covers that day.</summary>
    private static LocalDate Earliest(LedgerView ledger, StatementScan query, IReadOnlyList<int> measures, int programme, LocalDate day)
    {
        var parameters = new
        {
            organisation = query.Organisation,
            programme,
            measures,
            before = day.ToDay(),
            known = query.Known,
        };
        return ledger.Connection.QuerySingle<long?>(Sql["of-spans-across"], parameters) is { } earlier ? earlier.ToDate() : day;
    }

    [method: ExplicitConstructor]
    private sealed record FirstDayRow(long Programme, long? Day);
}
