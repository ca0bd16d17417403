namespace ValueLedger.Core.Appraisals;

/// <summary>Break-even value: the value of one assumption at which npsv is zero, while all others stay the same.</summary>
/// <param name="Line">Code of the benefit, or name of the cost.</param>
/// <param name="Assumption">The member that states it, for example deadweight; for an amount per unit, unitValue.</param>
/// <param name="Base">The stated value.</param>
/// <param name="Value">Money with two decimals, shares and quantities with six; null with a reason.</param>
/// <param name="UndefinedReason">Why there is no value; null where there is one.</param>
public sealed record SwitchingValue(string Line, string Assumption, decimal Base, decimal? Value, UndefinedReason? UndefinedReason);
