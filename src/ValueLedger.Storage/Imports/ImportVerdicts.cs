using NodaTime;
using ValueLedger.Core.Entries;

namespace ValueLedger.Storage.Imports;

/// <summary>What happens to each staged row, one byte per row: a million rows take a megabyte.</summary>
public sealed class ImportVerdicts
{
    private const byte Accepted = 0;
    private const byte AlreadyRecorded = 1;
    private const byte Rejected = 2;
    private const byte Suspended = 16;

    private readonly byte[] _verdicts;

    /// <param name="rows">How many rows are staged.</param>
    public ImportVerdicts(long rows)
        : this(new byte[rows]) { }

    private ImportVerdicts(byte[] verdicts) => _verdicts = verdicts;

    /// <summary>As kept beside the rows.</summary>
    public ReadOnlySpan<byte> Bytes => _verdicts;

    public static ImportVerdicts Read(byte[] bytes) => new(bytes);

    /// <param name="number">Place of the row among the staged ones, from 1.</param>
    public bool IsOpen(long number) => _verdicts[number - 1] == Accepted;

    /// <summary>Whether the row is recorded, in doubt or not.</summary>
    public bool IsRecorded(long number) => _verdicts[number - 1] is Accepted or >= Suspended;

    public bool IsRejected(long number) => _verdicts[number - 1] == Rejected;

    public Doubts DoubtsOf(long number) => _verdicts[number - 1] >= Suspended ? (Doubts)(_verdicts[number - 1] - Suspended) : Doubts.None;

    public void MarkAlreadyRecorded(long number) => _verdicts[number - 1] = AlreadyRecorded;

    public void Reject(long number) => _verdicts[number - 1] = Rejected;

    public void Suspend(long number, Doubts doubts) => _verdicts[number - 1] = (byte)(Suspended + (int)doubts);

    public ImportCounts Count()
    {
        var counts = default(ImportCounts);
        foreach (var verdict in _verdicts)
        {
            counts = verdict switch
            {
                Accepted => counts with { Accepted = counts.Accepted + 1 },
                AlreadyRecorded => counts with { AlreadyRecorded = counts.AlreadyRecorded + 1 },
                Rejected => counts with { Rejected = counts.Rejected + 1 },
                _ => counts with { Suspended = counts.Suspended + 1 },
            };
        }

        return counts;
    }
}

/// <summary>What happens to the rows of a file; the counts add up to all its rows.</summary>
public readonly record struct ImportCounts(long Accepted, long AlreadyRecorded, long Suspended, long Rejected)
{
    public long Rows => Accepted + AlreadyRecorded + Suspended + Rejected;

    /// <summary>How many entries the import records.</summary>
    public long Recorded => Accepted + Suspended;

    /// <summary>Rows per second; 0 when no time has passed.</summary>
    public decimal PerSecond(Duration time) => time <= Duration.Zero ? 0 : decimal.Round(Rows / (decimal)time.TotalSeconds, 1);
}
