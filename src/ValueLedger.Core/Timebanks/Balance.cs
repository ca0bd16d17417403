using ValueLedger.Core.Amounts;

namespace ValueLedger.Core.Timebanks;

/// <summary>What a member has given, received and brought along. One hour is one credit whatever the skill; a credit is no money and has no price.</summary>
/// <param name="Given">Hours.</param>
/// <param name="Received">Hours.</param>
/// <param name="BroughtAlong">Hours of an older system: no gifts, and none received.</param>
public readonly record struct Balance(decimal Given, decimal Received, decimal BroughtAlong = 0)
{
    /// <summary>In hours; negative for whoever has received more than given.</summary>
    public decimal Credits => Quantity.Bare(BroughtAlong + Given - Received);
}
