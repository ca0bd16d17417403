using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Imports;

/// <summary>
/// Finds rows without a reference that are like entries that stand or wait for a decision: a sheet that was saved again has the same rows
/// and other bytes. As many rows are alike as there are entries.
/// </summary>
/// <param name="ledger">Where it is read.</param>
/// <param name="organisation">Whose ledger it is.</param>
/// <param name="verdicts">Receives the verdicts.</param>
/// <param name="recognised">Entries that other rows of the file are known to be.</param>
internal sealed class ImportLikeness(LedgerView ledger, int organisation, ImportVerdicts verdicts, IReadOnlySet<long> recognised)
{
    private static readonly SqlFile Sql = SqlFile.Load("Imports/Imports.sql");

    private readonly Dictionary<Likeness, List<long?>> _ofTheDay = [];
    private (int Programme, int Measure, long Day) _read;

    /// <summary>How many rows are like entries.</summary>
    public long Count { get; private set; }

    /// <param name="staged">The rows.</param>
    /// <param name="skips">Whether such rows are taken as already recorded.</param>
    /// <param name="cancellation">Stops it.</param>
    public void Judge(StagedImport staged, bool skips, CancellationToken cancellation)
    {
        var rows = staged.WithoutReferenceByDay();
        try
        {
            while (rows.Step())
            {
                cancellation.ThrowIfCancellationRequested();
                var number = rows.Int64("Number");
                if (!verdicts.IsOpen(number) || !Take(rows))
                {
                    continue;
                }

                Count++;
                if (skips)
                {
                    verdicts.MarkAlreadyRecorded(number);
                }
            }
        }
        finally
        {
            rows.Reset();
        }
    }

    /// <summary>Whether an entry is like the row that no earlier row was like.</summary>
    private bool Take(CompiledSql row)
    {
        var day = (row.Int32("Programme"), row.Int32("Measure"), row.Int64("Day"));
        if (day != _read)
        {
            Read(day);
        }

        if (!_ofTheDay.TryGetValue(Likeness.Of(row), out var starts))
        {
            return false;
        }

        // Start times count only where both state one.
        var start = row.NullableInt64("StartSecond");
        var at = starts.IndexOf(start);
        at = at >= 0 ? at : starts.FindIndex(other => start is null || other is null);
        if (at < 0)
        {
            return false;
        }

        starts.RemoveAt(at);
        return true;
    }

    private void Read((int Programme, int Measure, long Day) day)
    {
        _read = day;
        _ofTheDay.Clear();
        var entries = ledger
            .Connection.Prepared(Sql["entries-of-a-day"])
            .Bind("organisation", organisation)
            .Bind("programme", day.Programme)
            .Bind("measure", day.Measure)
            .Bind("day", day.Day);
        while (entries.Step())
        {
            if (recognised.Contains(entries.Int64("Sequence")))
            {
                continue;
            }

            var likeness = Likeness.Of(entries);
            if (!_ofTheDay.TryGetValue(likeness, out var starts))
            {
                _ofTheDay[likeness] = starts = [];
            }

            starts.Add(entries.NullableInt64("StartSecond"));
        }
    }

    /// <summary>What must be the same beside programme, measure and day.</summary>
    private readonly record struct Likeness(
        long Quantity,
        long Party,
        long Team,
        string? Contributor,
        long? Giver,
        long? Receiver,
        long? ReceiverProgramme
    )
    {
        public static Likeness Of(CompiledSql row) =>
            new(
                row.Int64("Quantity"),
                row.Int64("Party"),
                row.Int64("Team"),
                // Whose hours an exchange was follows from its giver.
                row.IsNull("Giver")
                    ? row.NullableText("Contributor")
                    : null,
                row.NullableInt64("Giver"),
                row.NullableInt64("Receiver"),
                row.NullableInt64("ReceiverProgramme")
            );
    }
}
