namespace ValueLedger.Core.Impact;

/// <summary>A quantity from gross to net, in units of the outcome; negative where things got worse.</summary>
/// <param name="Gross">What changed.</param>
/// <param name="Deadweight">The part of it that would have changed anyway.</param>
/// <param name="Displaced">The part of it that happened in place of the same outcome elsewhere.</param>
/// <param name="Owed">The part of it that is attributed to others.</param>
public readonly record struct NetQuantity(decimal Gross, decimal Deadweight, decimal Displaced, decimal Owed)
{
    /// <summary>What is left after these three, in the first benefit year. It is computed from them, so that the steps always add up to it.</summary>
    public decimal Net => Gross - Deadweight - Displaced - Owed;

    /// <summary>The four steps in order, with negative deductions; their sum is the net quantity.</summary>
    public IReadOnlyList<(GrossToNetStep Step, decimal Quantity)> Steps =>
    [
        (GrossToNetStep.Gross, Gross),
        (GrossToNetStep.Deadweight, 0m - Deadweight),
        (GrossToNetStep.Displacement, 0m - Displaced),
        (GrossToNetStep.AttributionToOthers, 0m - Owed),
    ];
}
