namespace ValueLedger.Core.Impact;

/// <summary>A quantity from gross to net, in units of the outcome; below zero where things got worse.</summary>
/// <param name="Gross">What changed.</param>
/// <param name="Deadweight">What of it would have changed anyway.</param>
/// <param name="Displaced">What of it happened in place of the same elsewhere.</param>
/// <param name="Owed">What of it is owed to others.</param>
public readonly record struct NetQuantity(decimal Gross, decimal Deadweight, decimal Displaced, decimal Owed)
{
    /// <summary>What is left after these three, in the first benefit year. It is made of them, so that the steps add up to it whatever their decimals.</summary>
    public decimal Net => Gross - Deadweight - Displaced - Owed;

    /// <summary>The four steps in their order, deductions negated; their sum is the net quantity.</summary>
    public IReadOnlyList<(GrossToNetStep Step, decimal Quantity)> Steps =>
    [
        (GrossToNetStep.Gross, Gross),
        (GrossToNetStep.Deadweight, 0m - Deadweight),
        (GrossToNetStep.Displacement, 0m - Displaced),
        (GrossToNetStep.AttributionToOthers, 0m - Owed),
    ];
}
