namespace ValueLedger.Core.Appraisals;

/// <summary>The value of one assumption at which npsv is zero, all others held.</summary>
/// <param name="Line">Code of the benefit, or name of the cost.</param>
/// <param name="Assumption">The member that states it, such as deadweight; of an amount per unit, unitValue.</param>
/// <param name="Base">What was stated.</param>
/// <param name="Value">Money with two decimals, shares and quantities with six; null with a reason.</param>
/// <param name="UndefinedReason">Null where there is a value.</param>
public sealed record SwitchingValue(string Line, string Assumption, decimal Base, decimal? Value, UndefinedReason? UndefinedReason);
