namespace ValueLedger.Core.Impact;

/// <summary>A quantity from gross to net, in units of the outcome; below zero where things got worse.</summary>
/// <param name="Gross">What changed.</param>
/// <param name="Deadweight">What of it would have changed anyway.</param>
/// <param name="Net">What is left after deadweight, displacement and attribution to others, in the first benefit year.</param>
public readonly record struct NetQuantity(decimal Gross, decimal Deadweight, decimal Net);
