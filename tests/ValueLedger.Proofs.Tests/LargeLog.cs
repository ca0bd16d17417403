namespace ValueLedger.Proofs.Tests;

/// <summary>One tree that crosses 256 x 256 leaves, with the root it had at every size on the way.</summary>
[CollectionDefinition(nameof(LargeLog))]
public sealed class LargeLog : ICollectionFixture<LargeLog>
{
    public const int Size = 70_000;

    public LargeLog()
    {
        for (var i = 0; i < Size; i++)
        {
            Roots.Add(Log.Frontier.Root());
            Log.Append(StoredLog.LeafOf(i));
        }

        Roots.Add(Log.Frontier.Root());
    }

    internal StoredLog Log { get; } = new();

    /// <summary>By size.</summary>
    internal List<Hash32> Roots { get; } = [];

    /// <summary>Sizes around the edges of subtrees and tiles, and others drawn with a fixed seed; all from 1.</summary>
    internal static IReadOnlyList<int> Sizes(int seed)
    {
        var random = new Random(seed);
        return
        [
            1,
            2,
            3,
            255,
            256,
            257,
            511,
            512,
            513,
            32768,
            65_279,
            65_280,
            65_281,
            65_535,
            65_536,
            65_537,
            65_792,
            65_793,
            Size,
            .. Enumerable.Range(0, 60).Select(_ => random.Next(1, Size + 1)),
        ];
    }
}
