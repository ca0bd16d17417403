namespace ValueLedger.Core.Appraisals.Simulation;

/// <summary>Every value from low to high is equally likely; the central value does not matter.</summary>
internal sealed class UniformQuantile(double low, double high) : IQuantile
{
    public double At(double chance) => low + (chance * (high - low));
}
