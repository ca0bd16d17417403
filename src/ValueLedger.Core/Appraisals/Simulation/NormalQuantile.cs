using MathNet.Numerics.Distributions;

namespace ValueLedger.Core.Appraisals.Simulation;

/// <summary>The normal distribution with low and high as its 5th and 95th percentiles; it is not truncated.</summary>
internal sealed class NormalQuantile(double low, double central, double high) : IQuantile
{
    /// <summary>Standard deviations from the 5th to the 95th percentile.</summary>
    private const double LowToHigh = 3.289707;

    private readonly double _deviation = (high - low) / LowToHigh;

    public double At(double chance) => Normal.InvCDF(central, _deviation, chance);
}
