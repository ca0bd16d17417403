using System.Numerics;
using System.Runtime.InteropServices;
using ValueLedger.Core.Catalogue;

namespace ValueLedger.Core.Summaries;

/// <summary>Counts each person once, in however many sets they are.</summary>
public sealed class HeadCount
{
    private readonly Dictionary<int, byte[]> _chunks = [];

    /// <summary>A person with several codes is one.</summary>
    public int Count(MergedContributors merged) =>
        _chunks.Values.Sum(CountOf) - merged.People.Sum(person => Math.Max(0, person.Count(Includes) - 1));

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

    private bool Includes(int contributor) =>
        _chunks.TryGetValue(contributor / PeopleSet.Size, out var bits)
        && (bits[contributor % PeopleSet.Size / 8] & (1 << (contributor % 8))) != 0;

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
