using System.Security.Cryptography;
using Dapper;
using ValueLedger.Core.Entries;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Imports;

namespace ValueLedger.Storage.Tests.Histories;

/// <summary>Rows that are recorded together while other things happen; some are rejected, and some imports are given up half-way, or left
/// open for good.</summary>
internal sealed class RandomImport(TestLedger test, int organisation, IReadOnlyList<Entry> rows, bool isAbandoned, bool isLeftOpen = false)
{
    private long _import;

    public async Task RunAsync()
    {
        using var staged = StagedImport.Create($"{test.FilePath}.{organisation}.staged");
        var verdicts = new ImportVerdicts(rows.Count);
        for (var row = 0; row < rows.Count; row++)
        {
            staged.Add(row + 2, rows[row], null, []);
            if (IsRejected(row))
            {
                verdicts.Reject(row + 1);
            }
            else if (rows[row].Doubts != Doubts.None)
            {
                verdicts.Suspend(row + 1, rows[row].Doubts);
            }
        }

        staged.Commit();
        await RecordAsync(staged, verdicts);
        staged.Dispose();
        File.Delete(staged.Path);
    }

    /// <summary>What is in the log of it: entries known from its end on, and what changes no figure.</summary>
    public IEnumerable<NaiveRecord> Records()
    {
        using var session = test.Reader.Open();
        var own = Rows(
            """
            SELECT sequence AS Sequence, recorded_at_micros AS Micros FROM record
            WHERE organisation_id = @organisation AND (sequence = @import OR sequence = (SELECT coalesce(closed_sequence, abandoned_sequence) FROM import WHERE organisation_id = @organisation AND sequence = @import))
            ORDER BY sequence
            """
        );
        var entries = Rows(
            "SELECT sequence AS Sequence, recorded_at_micros AS Micros FROM entry WHERE organisation_id = @organisation AND import = @import ORDER BY sequence"
        );
        var kept = rows.Where((_, row) => !IsRejected(row)).ToList();
        Assert.Equal(kept.Count, entries.Count);
        var end = own[^1].Micros.ToInstant();
        return own.Select(record => (NaiveRecord)new NothingStated(record.Sequence, record.Micros.ToInstant()))
            .Concat(
                entries.Select(
                    (entry, row) =>
                        isAbandoned
                            ? (NaiveRecord)new NothingStated(entry.Sequence, entry.Micros.ToInstant())
                            : new EntryMade(entry.Sequence, entry.Micros.ToInstant(), kept[row]) { SeenFrom = end }
                )
            );

        List<(long Sequence, long Micros)> Rows(string query) =>
            session.Connection.Query<(long, long)>(query, new { organisation, import = _import }).ToList();
    }

    private async Task RecordAsync(StagedImport staged, ImportVerdicts verdicts)
    {
        var shared = new SharedImports(test.Database, test.Reader, test.Writer);
        var recorder = new ImportRecorder(test.Writer, test.Reader, shared);
        var order = new ImportOrder(
            organisation,
            null,
            Guid.NewGuid(),
            "00",
            SHA256.HashData([]),
            verdicts.Count(),
            new RowNumbers(),
            null
        );
        var catalogue = test.Reader.ReadAll(ledger => ledger.Known(organisation).Catalogue);
        if (shared.AreUsed)
        {
            await shared.AnnounceAsync(organisation, order.Id, null, "", int.MaxValue);
        }

        _import = (await recorder.BeginAsync(order, catalogue))!.Value;
        try
        {
            await recorder.FinishAsync(order, staged, verdicts, _import, GiveUp);
        }
        catch (GivenUpException)
        {
            await (isLeftOpen ? Task.CompletedTask : recorder.AbandonAsync(organisation, order.Id, _import));
        }
    }

    /// <summary>When all of it is in the log, and nothing is found by any other key.</summary>
    private void GiveUp(long done)
    {
        if ((isAbandoned || isLeftOpen) && done > 0)
        {
            throw new GivenUpException();
        }
    }

    private static bool IsRejected(int row) => row % 7 == 3;

    private sealed class GivenUpException : Exception;
}
