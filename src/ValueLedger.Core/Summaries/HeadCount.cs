using System.Numerics;
using System.Runtime.InteropServices;

namespace ValueLedger.Core.Summaries;

/// <summary>Counts people once, however many sets they are in.</summary>
internal sealed class HeadCount
{
    private readonly Dictionary<int, byte[]> _chunks = [];

    public int Count => _chunks.Values.Sum(CountOf);

    public void Add(PeopleSet set)
    {
        if (!_chunks.TryGetValue(set.Chunk, out var bits))
        {
            _chunks[set.Chunk] = set.Bits.ToArray();
            return;
        }

        var mine = MemoryMarshal.Cast<byte, ulong>(bits.AsSpan());
        var more = MemoryMarshal.Cast<byte, ulong>(set.Bits.Span);
        for (var index = 0; index < mine.Length; index++)
        {
            mine[index] |= more[index];
        }
    }

    private static int CountOf(byte[] bits)
    {
        var count = 0;
        foreach (var part in MemoryMarshal.Cast<byte, ulong>(bits.AsSpan()))
        {
            count += BitOperations.PopCount(part);
        }

        return count;
    }
}
