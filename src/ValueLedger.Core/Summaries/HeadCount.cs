using System.Numerics;
using System.Runtime.InteropServices;
using ValueLedger.Core.Catalogue;

namespace ValueLedger.Core.Summaries;

/// <summary>Counts each person once, in however many sets they are.</summary>
public sealed class HeadCount
{
    private readonly Dictionary<int, byte[]> _chunks = [];

    /// <summary>A person with several codes is one. However many people have several codes, only those who are here are looked at.</summary>
    public int Count(MergedContributors merged)
    {
        var seen = new HashSet<int>();
        return _chunks.Values.Sum(CountOf)
            - _chunks.Sum(chunk => WithSeveralCodes(chunk.Key, chunk.Value, merged).Count(one => !seen.Add(merged.Of(one))));
    }

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

    private static IEnumerable<int> WithSeveralCodes(int chunk, byte[] bits, MergedContributors merged)
    {
        var first = chunk * PeopleSet.Size / 8;
        var last = Math.Min(bits.Length, merged.SeveralCodes.Count - first);
        for (var index = 0; index < last; index++)
        {
            for (var both = bits[index] & merged.SeveralCodes[first + index]; both != 0; both &= both - 1)
            {
                yield return ((first + index) * 8) + BitOperations.TrailingZeroCount(both);
            }
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
