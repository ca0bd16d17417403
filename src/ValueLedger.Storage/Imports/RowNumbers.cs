namespace ValueLedger.Storage.Imports;

/// <summary>Ascending row numbers, kept as the differences from one to the next in groups of seven bits (LEB128).</summary>
public sealed class RowNumbers
{
    private readonly List<byte> _bytes = [];
    private long _last;

    public int Count { get; private set; }

    public void Add(long row)
    {
        var difference = (ulong)(row - _last);
        for (; difference >= 0x80; difference >>= 7)
        {
            _bytes.Add((byte)((difference & 0x7F) | 0x80));
        }

        _bytes.Add((byte)difference);
        _last = row;
        Count++;
    }

    /// <summary>These numbers and others, all in ascending order.</summary>
    public RowNumbers With(IReadOnlyCollection<long> others)
    {
        if (others.Count == 0)
        {
            return this;
        }

        var all = new RowNumbers();
        foreach (var row in Read([.. _bytes]).Concat(others).Order())
        {
            all.Add(row);
        }

        return all;
    }

    internal byte[]? ToArray() => _bytes.Count == 0 ? null : [.. _bytes];

    internal static IEnumerable<long> Read(byte[]? bytes)
    {
        var (row, difference, shift) = (0L, 0L, 0);
        foreach (var part in bytes ?? [])
        {
            difference |= (long)(part & 0x7F) << shift;
            shift += 7;
            if (part < 0x80)
            {
                yield return row += difference;
                (difference, shift) = (0, 0);
            }
        }
    }
}
