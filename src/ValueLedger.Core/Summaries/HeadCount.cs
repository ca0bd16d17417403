using System.Numerics;

namespace ValueLedger.Core.Summaries;

/// <summary>Counts people once, however many sets they are in.</summary>
internal sealed class HeadCount
{
    private readonly Dictionary<int, byte[]> _chunks = [];

    public int Count => _chunks.Values.Sum(bits => bits.Sum(part => BitOperations.PopCount(part)));

    public void Add(PeopleSet set)
    {
        if (!_chunks.TryGetValue(set.Chunk, out var bits))
        {
            _chunks[set.Chunk] = set.Bits.ToArray();
            return;
        }

        var more = set.Bits.Span;
        for (var index = 0; index < bits.Length; index++)
        {
            bits[index] |= more[index];
        }
    }
}
