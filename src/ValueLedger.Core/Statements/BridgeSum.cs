namespace ValueLedger.Core.Statements;

/// <summary>Takes a figure apart by what it is after each step.</summary>
/// <param name="isTurned">Whether the bridge leads from the later-known statement to the earlier-known one: then every part is taken back.</param>
/// <param name="endsByMethod">Whether the later-known statement was made by another version of the method than today's, so that the last difference is the method's, too.</param>
internal sealed class BridgeSum(bool isTurned, bool endsByMethod)
{
    private static readonly BridgeStep[] Steps = Enum.GetValues<BridgeStep>();

    /// <param name="printed">In the earlier-known statement, after each step, and in the later-known statement; null where it is not known.</param>
    public BridgedAmount Of(IReadOnlyList<decimal?> printed)
    {
        var (from, to) = EndsOf(printed);
        return printed.Contains(null)
            ? new BridgedAmount { From = from, To = to, Parts = null, Residual = null, IsUnchanged = printed.All(figure => figure is null) }
            : Of([.. printed.Select(figure => figure!.Value)], from!.Value, to!.Value);
    }

    private BridgedAmount Of(IReadOnlyList<decimal> printed, decimal from, decimal to)
    {
        var last = Steps.Length;
        var parts = Steps.Select((step, index) => new BridgePart(step, Change(printed[index], printed[index + 1]))).ToList();
        if (endsByMethod)
        {
            parts[0] = parts[0] with { Change = parts[0].Change + Change(printed[last], printed[last + 1]) };
        }

        var residual = to - from - parts.Sum(part => part.Change);
        return new BridgedAmount { From = from, To = to, Parts = parts, Residual = residual, IsUnchanged = from == to && residual == 0m && parts.TrueForAll(part => part.Change == 0m) };
    }

    /// <summary>What the two statements print.</summary>
    public (T From, T To) EndsOf<T>(IReadOnlyList<T> printed) => isTurned ? (printed[^1], printed[0]) : (printed[0], printed[^1]);

    private decimal Change(decimal before, decimal after) => isTurned ? before - after : after - before;
}
