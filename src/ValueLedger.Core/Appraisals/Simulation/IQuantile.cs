namespace ValueLedger.Core.Appraisals.Simulation;

/// <summary>An inverse distribution: the value that this share of all draws does not exceed.</summary>
internal interface IQuantile
{
    /// <param name="chance">Between 0 and 1, exclusive.</param>
    double At(double chance);
}
