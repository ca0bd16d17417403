using ValueLedger.Core.Amounts;
using ValueLedger.Core.Impact;

namespace ValueLedger.Core.Appraisals;

/// <summary>How a break-even value, at which npsv is zero, is reported.</summary>
internal static class Switching
{
    /// <summary>For each assumption stated, in the order of costs, benefits and their members.</summary>
    public static IReadOnlyList<SwitchingValue> Of(ValuedAppraisal valued) =>
        [
            .. All(valued)
                .Select(value =>
                    valued.Unrecorded.Benefits is { } unknown ? value with { Value = null, UndefinedReason = unknown } : value
                ),
        ];

    public static SwitchingValue Money(string line, string assumption, decimal stated, decimal? value, FigureRule rule) =>
        Within(line, assumption, stated, value, rule, decimals: 2);

    public static SwitchingValue Share(string line, string assumption, decimal stated, decimal? value, FigureRule rule) =>
        Within(line, assumption, stated, value, rule, decimals: 6);

    public static SwitchingValue Independent(string line, string assumption, decimal stated) =>
        new(line, assumption, stated, null, UndefinedReason.NpsvDoesNotDependOnIt);

    public static SwitchingValue OutsideItsRange(string line, string assumption, decimal stated) =>
        new(line, assumption, stated, null, UndefinedReason.OutsideItsRange);

    private static IEnumerable<SwitchingValue> All(ValuedAppraisal valued) =>
        valued
            .Costs.SelectMany(cost => CostSwitching.Of(cost, valued))
            .Concat(valued.Benefits.SelectMany(benefit => new BenefitSwitching(benefit, valued).Values()));

    private static SwitchingValue Within(string line, string assumption, decimal stated, decimal? value, FigureRule rule, int decimals) =>
        value is { } found && rule.Allows(found)
            ? new SwitchingValue(line, assumption, stated, decimals == 2 ? Rounding.Money(found, decimals) : Rounding.Ratio(found), null)
            : OutsideItsRange(line, assumption, stated);
}

/// <summary>Break-even value: the value of one assumption at which npsv is zero, while all others stay the same.</summary>
/// <param name="Line">Code of the benefit, or name of the cost.</param>
/// <param name="Assumption">The member that states it, for example deadweight; for an amount per unit, unitValue.</param>
/// <param name="Base">The stated value.</param>
/// <param name="Value">Money with two decimals, shares and quantities with six; null with a reason.</param>
/// <param name="UndefinedReason">Why there is no value; null where there is one.</param>
public sealed record SwitchingValue(string Line, string Assumption, decimal Base, decimal? Value, UndefinedReason? UndefinedReason);
