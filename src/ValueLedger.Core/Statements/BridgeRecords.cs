namespace ValueLedger.Core.Statements;

/// <summary>What was recorded between two moments: the total number, and the first records.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="First">The first of them in the order of the log, at most <see cref="Most"/>.</param>
public sealed record BridgeRecords(long Count, IReadOnlyList<BridgeRecord> First)
{
    /// <summary>The most records listed for one step.</summary>
    public const int Most = 100;

    public static readonly BridgeRecords None = new(0, []);

    public static BridgeRecords Of(IReadOnlyCollection<BridgeRecord> all) => new(all.Count, [.. all.OrderBy(record => record.Sequence).Take(Most)]);

    public BridgeRecords And(BridgeRecords others) => new(Count + others.Count, [.. First.Concat(others.First).OrderBy(record => record.Sequence).Take(Most)]);
}
