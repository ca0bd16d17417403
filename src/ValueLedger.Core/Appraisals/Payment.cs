using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Appraisals;

/// <summary>What one party bears by one cost.</summary>
/// <param name="Party">As shown.</param>
/// <param name="IsPublic">Whether it is agency cost.</param>
/// <param name="PresentValue">Of what is valued.</param>
/// <param name="Bound">Whether that is exact or a bound.</param>
/// <param name="IsUnvalued">Whether some of it has no value in money.</param>
internal sealed record Payment(string Party, bool IsPublic, bool Transfer, decimal PresentValue, Bound Bound, bool IsUnvalued);
