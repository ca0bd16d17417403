using MathNet.Numerics.Distributions;

namespace ValueLedger.Core.Appraisals.Simulation;

/// <summary>An inverse distribution: the value that this share of all draws does not exceed.</summary>
internal interface IQuantile
{
    /// <param name="chance">Between 0 and 1, exclusive.</param>
    double At(double chance);
}

/// <summary>Every value from low to high is equally likely; the central value does not matter.</summary>
internal sealed class UniformQuantile(double low, double high) : IQuantile
{
    public double At(double chance) => low + (chance * (high - low));
}

/// <summary>The triangular distribution in closed form: a square root is exact to the last bit on every machine.</summary>
internal sealed class TriangularQuantile : IQuantile
{
    private readonly double _low;
    private readonly double _high;
    private readonly double _chanceOfLess;
    private readonly double _risingArea;
    private readonly double _fallingArea;

    /// <summary>Low is below high, and central lies between them, inclusive.</summary>
    public TriangularQuantile(double low, double central, double high)
    {
        (_low, _high) = (low, high);
        _chanceOfLess = (central - low) / (high - low);
        _risingArea = (high - low) * (central - low);
        _fallingArea = (high - low) * (high - central);
    }

    public double At(double chance) =>
        chance < _chanceOfLess ? _low + Math.Sqrt(chance * _risingArea) : _high - Math.Sqrt((1 - chance) * _fallingArea);
}

/// <summary>The normal distribution with low and high as its 5th and 95th percentiles; it is not truncated.</summary>
internal sealed class NormalQuantile(double low, double central, double high) : IQuantile
{
    /// <summary>Standard deviations from the 5th to the 95th percentile.</summary>
    private const double LowToHigh = 3.289707;

    private readonly double _deviation = (high - low) / LowToHigh;

    public double At(double chance) => Normal.InvCDF(central, _deviation, chance);
}

/// <summary>The PERT distribution, from its table (see <see cref="PertTable"/>) stretched over low to high.</summary>
internal sealed class PertQuantile(double low, double central, double high) : IQuantile
{
    private readonly PertTable _table = PertTable.Of((central - low) / (high - low));

    public double At(double chance) => low + ((high - low) * _table.At(chance));
}
