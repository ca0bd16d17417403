using Dapper;
using ValueLedger.Core.Amounts;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Summaries;

/// <summary>
/// What the journal has for each measure of a programme in a month, kept apart from the cells and updated in the writing transaction.
/// </summary>
internal static class JournalTotalStore
{
    private static readonly SqlFile Sql = SqlFile.Load("Summaries/JournalTotals.sql");

    public static void Add(LedgerView ledger, int organisation, JournalTotalKey key, JournalSums sums) =>
        sums.BindTo(
                ledger
                    .Connection.Prepared(Sql["add"])
                    .Bind("organisation", organisation)
                    .Bind("programme", key.Programme)
                    .Bind("monthDay", key.MonthDay)
                    .Bind("measure", key.Measure)
            )
            .Run();

    public static Dictionary<JournalTotalKey, JournalSums> All(LedgerView ledger, int organisation) =>
        ledger.Connection.Query<Row>(Sql["all"], new { organisation }).ToDictionary(row => row.Key, row => row.Sums);

    [method: ExplicitConstructor]
    private sealed record Row(
        long Programme,
        long MonthDay,
        long Measure,
        long Entries,
        long Wholes,
        long Micros,
        long Reversed,
        long ReversedWholes,
        long ReversedMicros,
        long NamedWholes,
        long NamedMicros
    )
    {
        public JournalTotalKey Key => new((int)Programme, MonthDay, (int)Measure);

        public JournalSums Sums =>
            new(Entries, Of(Wholes, Micros), Reversed, Of(ReversedWholes, ReversedMicros), Of(NamedWholes, NamedMicros));

        private static decimal Of(long wholes, long micros) => Quantity.MicrosOf(wholes, micros);
    }
}

/// <summary>Which programme, month and measure a total is for.</summary>
/// <param name="Programme">Number of the programme.</param>
/// <param name="MonthDay">The first day of the month.</param>
/// <param name="Measure">Number of the measure.</param>
internal readonly record struct JournalTotalKey(int Programme, long MonthDay, int Measure);

/// <summary>The sums of entries and reversals; quantities in millionths of the unit.</summary>
/// <param name="Entries">Standing entries.</param>
/// <param name="Micros">Their sum, also of a level.</param>
/// <param name="Reversed">How many entries were reversed.</param>
/// <param name="ReversedMicros">Their sum.</param>
/// <param name="NamedMicros">The sum of standing entries that name a contributor.</param>
internal readonly record struct JournalSums(long Entries, decimal Micros, long Reversed, decimal ReversedMicros, decimal NamedMicros)
{
    public static JournalSums operator +(JournalSums one, JournalSums other) =>
        new(
            one.Entries + other.Entries,
            one.Micros + other.Micros,
            one.Reversed + other.Reversed,
            one.ReversedMicros + other.ReversedMicros,
            one.NamedMicros + other.NamedMicros
        );

    public static JournalSums operator -(JournalSums one, JournalSums other) =>
        new(
            one.Entries - other.Entries,
            one.Micros - other.Micros,
            one.Reversed - other.Reversed,
            one.ReversedMicros - other.ReversedMicros,
            one.NamedMicros - other.NamedMicros
        );

    /// <summary>What one record adds.</summary>
    public static JournalSums Of(Movement movement) =>
        new(
            movement.Count,
            movement.QuantityMicros,
            movement.IsReversal ? 1 : 0,
            movement.IsReversal ? -movement.QuantityMicros : 0,
            movement.Contributor == 0 ? 0 : movement.QuantityMicros
        );

    public CompiledSql BindTo(CompiledSql statement)
    {
        statement.Bind("entries", Entries).Bind("wholes", Wholes(Micros)).Bind("micros", Rest(Micros));
        statement.Bind("reversed", Reversed).Bind("reversedWholes", Wholes(ReversedMicros)).Bind("reversedMicros", Rest(ReversedMicros));
        return statement.Bind("namedWholes", Wholes(NamedMicros)).Bind("namedMicros", Rest(NamedMicros));
    }

    private static long Wholes(decimal micros) => (long)decimal.Truncate(micros / Quantity.MicrosPerUnit);

    private static long Rest(decimal micros) => (long)(micros % Quantity.MicrosPerUnit);
}
