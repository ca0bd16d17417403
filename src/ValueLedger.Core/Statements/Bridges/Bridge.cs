using System.ComponentModel;
using ValueLedger.Core.Appraisals;

namespace ValueLedger.Core.Statements.Bridges;

/// <summary>
/// Explains step by step how the figures of one statement become those of another with the same scope. There are eight steps in a fixed
/// order. After each step a statement is made with what that step adds; the part of a step is the difference between what two neighbouring
/// statements print.
/// </summary>
public sealed record Bridge
{
    [Description("The statement that the bridge starts from.")]
    public required BridgedStatement From { get; init; }

    [Description("The statement that the bridge leads to.")]
    public required BridgedStatement To { get; init; }

    /// <summary>ISO 4217 currency code of all money figures.</summary>
    public required string Currency { get; init; }

    /// <summary>All eight steps in their order, with what was recorded between the two statements.</summary>
    public required IReadOnlyList<BridgedStep> Steps { get; init; }

    /// <summary>The figures of the whole statement, and those figures of measures, lines, parties and grades that a step changes.</summary>
    public required IReadOnlyList<BridgedFigure> Figures { get; init; }

    /// <summary>Every ratio with its numerator and denominator.</summary>
    public required IReadOnlyList<BridgedRatio> Ratios { get; init; }

    /// <summary>First the statement that knows fewer records of the log, then the other; two that know the same keep their order.</summary>
    public static (Statement Earlier, Statement Later) InOrder(Statement from, Statement to) =>
        IsTurned(from, to) ? (to, from) : (from, to);

    /// <summary>The bridge between two statements of the same scope.</summary>
    /// <param name="from">The statement where it starts.</param>
    /// <param name="to">The statement where it ends; it may be the one that knows fewer records.</param>
    /// <param name="sources">What was known to each statement, and what was recorded between them.</param>
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
            Figures = FiguresOf([.. states.All.Select(BridgedFigures.Of)], sum),
            Ratios = RatiosOf([.. states.All.Select(state => PrintedRatios.Of(state.Results))], sum),
        };
    }

    /// <summary>The bridge for a reader who may not read single entries.</summary>
    public Bridge WithoutEntries() =>
        this with
        {
            Steps =
            [
                .. Steps.Select(step =>
                    step with
                    {
                        Records =
                        [
                            .. step.Records.Select(record =>
                                record.What == BridgeRecordKind.Import ? record with { Parts = [] }
                                : record.Entry is null ? record
                                : record with { Changes = [] }
                            ),
                        ],
                    }
                ),
            ],
        };

    private static bool IsTurned(Statement from, Statement to) => from.Header.Checkpoint.Size > to.Header.Checkpoint.Size;

    private static IReadOnlyList<BridgedFigure> FiguresOf(IReadOnlyList<IReadOnlyDictionary<BridgeKey, decimal?>> states, BridgeSum sum)
    {
        var figures =
            from key in BridgeKey.Sorted(states.SelectMany(state => state.Keys))
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
            .. states
                .SelectMany(state => state.Keys)
                .Distinct()
                .OrderBy(key => key.Ratio)
                .ThenBy(key => key.Party, StringComparer.Ordinal)
                .Select(key => BridgedRatio.Of(key, [.. states.Select(state => state.GetValueOrDefault(key))], sum)),
        ];
}

/// <summary>One of the two statements of a bridge.</summary>
/// <param name="Id">Id of the statement.</param>
/// <param name="Statement">The statement itself.</param>
public sealed record BridgeEnd(Guid Id, Statement Statement);
