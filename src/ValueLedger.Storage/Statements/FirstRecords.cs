using Dapper;
using NodaTime;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Statements;

/// <summary>Finds since when programmes have entries.</summary>
internal static class FirstRecords
{
    private static readonly SqlFile Sql = SqlFile.Load("Statements/FirstRecords.sql");

    /// <summary>
    /// By number of the programme and of the measure, up to the end of the statement's period; a measure without an entry until then is
    /// left out.
    /// </summary>
    public static IReadOnlyDictionary<(int Programme, int Measure), LocalDate> Load(LedgerView ledger, StatementScan query) =>
        ledger
            .Connection.Query<FirstDayRow>(Sql["first-records"], query.Over(query.Request.Period))
            .Where(row => row.Day is not null)
            .ToDictionary(row => ((int)row.Programme, (int)row.Measure), row => row.Day!.Value.ToDate());

    [method: ExplicitConstructor]
    private sealed record FirstDayRow(long Programme, long Measure, long? Day);
}
