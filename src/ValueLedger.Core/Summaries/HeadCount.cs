using System.Numerics;
using System.Runtime.InteropServices;

namespace ValueLedger.Core.Summaries;

/// <summary>Counts each person once, in however many sets they are.</summary>
public sealed class HeadCount
{
    private readonly Dictionary<int, byte[]> _chunks = [];

    public int Count => _chunks.Values.Sum(CountOf);

    /// <param name="chunk">Which of the ranges of contributor numbers, one for each set.</param>
    /// <param name="people">One bit for each of its numbers.</param>
    public void Add(int chunk, ReadOnlySpan<byte> people)
    {
        if (!_chunks.TryGetValue(chunk, out var bits))
        {
            _chunks[chunk] = people.ToArray();
            return;
        }

        var mine = MemoryMarshal.Cast<byte, ulong>(bits.AsSpan());
        var more = MemoryMarshal.Cast<byte, ulong>(people);
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
