using System.Runtime.InteropServices;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Imports;

/// <summary>
/// Holds the rows of a file to the soft rules, contributor by contributor: against what stands in the ledger and against the rows before
/// that are not in doubt themselves.
/// </summary>
internal sealed class ImportDoubts(LedgerView ledger, int organisation, StagedCodes codes, ImportVerdicts verdicts)
{
    private readonly UsualQuantities _usual = new();
    private readonly Dictionary<long, List<NearbyEntry>> _days = [];
    private readonly List<NearbyEntry> _nearby = [];

    public void Judge(StagedImport staged, CancellationToken cancellation)
    {
        var rows = staged.ByContributor();
        try
        {
            string? contributor = null;
            while (rows.Step())
            {
                cancellation.ThrowIfCancellationRequested();
                if (rows.Text(1) is var next && next != contributor)
                {
                    contributor = next;
                    Begin(contributor!);
                }

                // An exchange is held to the soft rules where its giver is linked to a contributor.
                if (verdicts.IsOpen(rows.Int64(0)) && (contributor is not null || rows.IsNull(9)))
                {
                    Judge(rows.Int64(0), Read(rows, contributor is not null));
                }
            }
        }
        finally
        {
            rows.Reset();
        }
    }

    private void Begin(string contributor)
    {
        _days.Clear();
        foreach (var entry in DoubtCheck.Nearby(ledger, organisation, codes.Measures, contributor, long.MinValue, long.MaxValue))
        {
            OfDay(entry.Day).Add(entry);
        }
    }

    private void Judge(long number, in JudgedEntry judged)
    {
        _nearby.Clear();
        if (judged.HasContributor)
        {
            for (var day = judged.Entry.Day - 1; day <= judged.Entry.Day + 1; day++)
            {
                if (_days.TryGetValue(day, out var entries))
                {
                    _nearby.AddRange(entries);
                }
            }
        }

        var doubts = SoftRules.Judge(judged, CollectionsMarshal.AsSpan(_nearby), _usual.Of(ledger, organisation, judged.Entry.Measure));
        if (doubts != Doubts.None)
        {
            verdicts.Suspend(number, doubts);
        }
        else if (judged.HasContributor)
        {
            OfDay(judged.Entry.Day).Add(judged.Entry);
        }
    }

    private JudgedEntry Read(Statement row, bool hasContributor)
    {
        var measure = codes.Measures[(int)row.Int64(2)];
        var isHoursOfInput = measure.Item is { Unit: Measure.Hour, Stage: MeasureStage.Input };
        var entry = new NearbyEntry(measure.Number, row.Int64(3), row.IsNull(4), isHoursOfInput, row.Int64(5), (int?)row.NullableInt64(6), (int?)row.NullableInt64(7))
        {
            Receiver = (int?)row.NullableInt64(9),
        };
        return new JudgedEntry(entry, hasContributor, row.Int64(8) == 1, measure.Item.Aggregation == Aggregation.Level);
    }

    private List<NearbyEntry> OfDay(long day) => CollectionsMarshal.GetValueRefOrAddDefault(_days, day, out _) ??= [];
}
