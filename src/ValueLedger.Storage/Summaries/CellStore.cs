using Dapper;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Summaries;

/// <summary>
/// Sums of entries by flow, evidence grade and days of one price. A cache of the journal, updated in the writing transaction.
/// </summary>
internal static class CellStore
{
    private static readonly SqlFile Sql = SqlFile.Load("Summaries/Cells.sql");

    /// <summary>Adds to a cell; false when a 64-bit integer could not hold the sum.</summary>
    public static bool Add(LedgerView ledger, int organisation, CellKey cell, decimal quantityMicros, long entries) =>
        Add(ledger, organisation, [(cell, quantityMicros, entries)]);

    /// <summary>Adds to several cells; false, and nothing is added, when a 64-bit integer could not hold one of the sums.</summary>
    public static bool Add(
        LedgerView ledger,
        int organisation,
        IReadOnlyCollection<(CellKey Cell, decimal QuantityMicros, long Entries)> sums
    )
    {
        var fit = true;
        ledger.Connection.AskEach(
            Sql["cell-sum"],
            sums,
            (statement, sum) => sum.Cell.BindTo(statement, organisation),
            (answer, sum) =>
                fit &=
                    sum.QuantityMicros is <= long.MaxValue and >= long.MinValue
                    && (answer.ReadSingle() ?? 0) + sum.QuantityMicros <= long.MaxValue
        );
        if (!fit)
        {
            return false;
        }

        foreach (var (cell, quantityMicros, entries) in sums)
        {
            cell.BindTo(ledger.Connection.Prepared(Sql["add-to-cell"]), organisation)
                .Bind("quantityMicros", (long)quantityMicros)
                .Bind("entries", entries)
                .Run();
            if (entries <= 0)
            {
                cell.BindTo(ledger.Connection.Prepared(Sql["delete-empty-cell"]), organisation).Run();
            }
        }

        return true;
    }

    /// <summary>Replaces the cells of a measure over a run of days with cells of the runs that it is now divided into.</summary>
    public static void Cut(LedgerView ledger, int organisation, int measure, long spanDay, CatalogueHistory history)
    {
        var code = history.At(long.MaxValue).Catalogue.Measures[measure].Code;
        var lastOfTheMonth = Core.Dates.Calendar.LastOfMonth(spanDay.ToDate()).ToDay();
        var sums = ledger
            .Connection.Query<SumRow>(
                Sql["sums-of-a-run"],
                new
                {
                    organisation,
                    measure,
                    first = spanDay,
                    last = lastOfTheMonth,
                }
            )
            .ToList();
        var spans = sums.Select(sum => history.SpanOf(code, sum.Day)).Append(spanDay).Distinct();
        foreach (var span in spans)
        {
            ledger.Connection.Execute(
                Sql["delete-span"],
                new
                {
                    organisation,
                    measure,
                    spanDay = span,
                }
            );
        }

        foreach (var sum in sums)
        {
            var cell = sum.Cell with { SpanDay = history.SpanOf(code, sum.Day) };
            cell.BindTo(ledger.Connection.Prepared(Sql["add-to-cell"]), organisation)
                .Bind("quantityMicros", sum.QuantityMicros)
                .Bind("entries", sum.Entries)
                .Run();
        }
    }

    public static Dictionary<CellKey, (long QuantityMicros, long Entries)> All(LedgerView ledger, int organisation) =>
        ledger
            .Connection.Query<SumRow>(Sql["cells-of-an-organisation"], new { organisation })
            .ToDictionary(row => row.Cell, row => (row.QuantityMicros, row.Entries));

    [method: ExplicitConstructor]
    internal sealed record SumRow(
        long Programme,
        long Measure,
        long Party,
        long Team,
        long EvidenceGrade,
        long Day,
        long QuantityMicros,
        long Entries
    )
    {
        public CellKey Cell => new((int)Programme, (int)Measure, (int)Party, (int)Team, (int)EvidenceGrade, Day);
    }
}

/// <summary>What a cell sums: entries of one flow and evidence grade over the days from SpanDay on that have the same rates.</summary>
internal readonly record struct CellKey(int Programme, int Measure, int Party, int Team, int EvidenceGrade, long SpanDay)
{
    public CompiledSql BindTo(CompiledSql statement, int organisation) =>
        statement
            .Bind("organisation", organisation)
            .Bind("programme", Programme)
            .Bind("spanDay", SpanDay)
            .Bind("measure", Measure)
            .Bind("party", Party)
            .Bind("team", Team)
            .Bind("evidenceGrade", EvidenceGrade);
}
