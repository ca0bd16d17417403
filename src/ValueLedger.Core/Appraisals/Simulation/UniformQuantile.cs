namespace ValueLedger.Core.Appraisals.Simulation;

/// <summary>Every figure from low to high is as likely as any other; the central one does not matter.</summary>
internal sealed class UniformQuantile(double low, double high) : IQuantile
{
    public double At(double chance) => low + (chance * (high - low));
}
