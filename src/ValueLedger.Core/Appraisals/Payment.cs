using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Appraisals;

/// <summary>The part of one cost that one party bears.</summary>
/// <param name="Party">Label of the party.</param>
/// <param name="IsPublic">Whether it is agency cost.</param>
/// <param name="PresentValue">Present value of the valued part.</param>
/// <param name="Bound">Whether the present value is exact or a bound.</param>
/// <param name="IsUnvalued">Whether some of it has no value in money.</param>
internal sealed record Payment(string Party, bool IsPublic, bool Transfer, decimal PresentValue, Bound Bound, bool IsUnvalued);
