namespace ValueLedger.Core.Appraisals.Simulation;

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

    public double At(double chance) => chance < _chanceOfLess
        ? _low + Math.Sqrt(chance * _risingArea)
        : _high - Math.Sqrt((1 - chance) * _fallingArea);
}
