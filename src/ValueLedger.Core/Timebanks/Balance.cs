using ValueLedger.Core.Amounts;

namespace ValueLedger.Core.Timebanks;

/// <summary>What a member has given, received and brought from an older system. One hour is one credit whatever the skill; a credit is not
/// money and has no price.</summary>
/// <param name="Given">Hours.</param>
/// <param name="Received">Hours.</param>
/// <param name="BroughtAlong">Hours from an older system: they were neither given nor received here.</param>
public readonly record struct Balance(decimal Given, decimal Received, decimal BroughtAlong = 0)
{
    /// <summary>In hours; negative for a member who has received more than given.</summary>
    public decimal Credits => Quantity.Bare(BroughtAlong + Given - Received);
}
