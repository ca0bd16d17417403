using System.ComponentModel;
using ValueLedger.Core.Appraisals;

namespace ValueLedger.Core.Statements;

/// <summary>
/// How one statement of a scope comes to the figures of another. Between them lie eight steps, in an order that never changes; after each a statement
/// can be made that knows what came with it, and a part of a figure is the difference of what two neighbours print.
/// </summary>
public sealed record Bridge
{
    [Description("The statement that the bridge leads from.")]
    public required BridgedStatement From { get; init; }

    [Description("The statement that the bridge leads to.")]
    public required BridgedStatement To { get; init; }

    /// <summary>ISO 4217 code of every figure of money.</summary>
    public required string Currency { get; init; }

    /// <summary>All eight in their order, with what was recorded between the two statements.</summary>
    public required IReadOnlyList<BridgedStep> Steps { get; init; }

    /// <summary>The figures of the whole, and of measures, lines, parties and grades those that any step changes.</summary>
    public required IReadOnlyList<BridgedFigure> Figures { get; init; }

    /// <summary>Every ratio with its numerator and denominator.</summary>
    public required IReadOnlyList<BridgedRatio> Ratios { get; init; }

    /// <summary>The one that knows less of the log, and the other; those that know the same stay as they are.</summary>
    public static (Statement Earlier, Statement Later) InOrder(Statement from, Statement to) => IsTurned(from, to) ? (to, from) : (from, to);

    /// <summary>The bridge between two statements of one scope.</summary>
    /// <param name="from">Where it begins.</param>
    /// <param name="to">Where it ends; it may be the one that knows less.</param>
    /// <param name="sources">What was known to either, and what was recorded between them.</param>
    public static Bridge Of(BridgeEnd from, BridgeEnd to, BridgeSources sources)
    {
        var (earlier, later) = InOrder(from.Statement, to.Statement);
        var states = new BridgeStates(earlier, later, sources);
        var sum = new BridgeSum(IsTurned(from.Statement, to.Statement), later.Header.Method != Prepare.Method);
        return new Bridge
        {
            From = BridgedStatement.Of(from),
            To = BridgedStatement.Of(to),
            Currency = later.Header.Currency,
            Steps = BridgedStep.Of(from.Statement.Header, to.Statement.Header, sources, states.WhyNotApart),
            Figures = FiguresOf([.. states.All.Select(PrintedFigures.Of)], sum),
            Ratios = RatiosOf([.. states.All.Select(state => PrintedRatios.Of(state.Results))], sum),
        };
    }

    /// <summary>The same for somebody who may not read single entries.</summary>
    public Bridge WithoutEntries() =>
        this with { Steps = [.. Steps.Select(step => step with { Records = [.. step.Records.Select(record => record.What == BridgeRecordKind.Import ? record with { Parts = [] } : record.Entry is null ? record : record with { Changes = [] })] })] };

    private static bool IsTurned(Statement from, Statement to) => from.Header.Checkpoint.Size > to.Header.Checkpoint.Size;

    private static IReadOnlyList<BridgedFigure> FiguresOf(IReadOnlyList<IReadOnlyDictionary<BridgeKey, decimal?>> states, BridgeSum sum)
    {
        var figures = from key in BridgeKey.Sorted(states.SelectMany(state => state.Keys))
                      let amount = sum.Of([.. states.Select(state => state.TryGetValue(key, out var printed) ? printed : 0m)])
                      where key.IsAlwaysTold || !amount.IsUnchanged
                      select new BridgedFigure
                      {
                          Figure = key.Figure,
                          Programme = key.Programme,
                          Measure = key.Measure,
                          Code = key.Code,
                          Party = key.Party,
                          Grade = key.Grade,
                          From = amount.From,
                          To = amount.To,
                          Parts = amount.Parts,
                          Residual = amount.Residual,
                          IsUnchanged = amount.IsUnchanged,
                      };
        return [.. figures];
    }

    private static IReadOnlyList<BridgedRatio> RatiosOf(IReadOnlyList<IReadOnlyDictionary<RatioKey, Ratio>> states, BridgeSum sum) =>
    [
        .. states.SelectMany(state => state.Keys).Distinct().OrderBy(key => key.Ratio).ThenBy(key => key.Party, StringComparer.Ordinal)
            .Select(key => BridgedRatio.Of(key, [.. states.Select(state => state.GetValueOrDefault(key))], sum)),
    ];
}

/// <summary>One of the statements that a bridge joins.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Statement">What it says.</param>
public sealed record BridgeEnd(Guid Id, Statement Statement);
