namespace ValueLedger.Core.Appraisals.Simulation;

/// <summary>An inverse distribution: what a figure is when this share of all its draws is at or below it.</summary>
internal interface IQuantile
{
    /// <param name="chance">Between 0 and 1, neither included.</param>
    double At(double chance);
}
