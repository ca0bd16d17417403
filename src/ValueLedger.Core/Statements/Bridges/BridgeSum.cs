namespace ValueLedger.Core.Statements.Bridges;

/// <summary>Splits the change of a figure into parts, from its value after each step.</summary>
/// <param name="isTurned">Whether the bridge leads from the statement that knows more to the one that knows less: then the sign of every
/// part is reversed.</param>
/// <param name="endsByMethod">Whether the statement that knows more was made by an older version of the method, so that the last difference
/// is due to the method, too.</param>
internal sealed class BridgeSum(bool isTurned, bool endsByMethod)
{
    private static readonly BridgeStep[] Steps = Enum.GetValues<BridgeStep>();

    /// <param name="printed">The values in the statement that knows less, after each step, and in the statement that knows more; null where
    /// not known.</param>
    public BridgedAmount Of(IReadOnlyList<decimal?> printed)
    {
        var (from, to) = EndsOf(printed);
        return printed.Contains(null)
            ? new BridgedAmount
            {
                From = from,
                To = to,
                Parts = null,
                Residual = null,
                IsUnchanged = printed.All(figure => figure is null),
            }
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
        return new BridgedAmount
        {
            From = from,
            To = to,
            Parts = parts,
            Residual = residual,
            IsUnchanged = from == to && residual == 0m && parts.TrueForAll(part => part.Change == 0m),
        };
    }

    /// <summary>What the two statements print.</summary>
    public (T From, T To) EndsOf<T>(IReadOnlyList<T> printed) => isTurned ? (printed[^1], printed[0]) : (printed[0], printed[^1]);

    private decimal Change(decimal before, decimal after) => isTurned ? before - after : after - before;
}
