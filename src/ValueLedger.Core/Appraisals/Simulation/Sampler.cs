using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Appraisals.Simulation;

/// <summary>Draws the figures of one name: one random number per run, which each figure converts into a value of its own
/// distribution.</summary>
internal sealed class Sampler
{
    private readonly DrawStream _stream;
    private readonly List<(DrawnFigure<double> Figure, IQuantile Quantile)> _figures;
    private readonly double[] _chances;

    public Sampler(Draw<double> draw, long seed, int width)
    {
        _stream = DrawStream.Of(seed, draw.Name);
        _figures = [.. draw.Figures.Select(figure => (figure, QuantileOf(figure)))];
        _chances = new double[width];
    }

    /// <summary>Fills the columns of the figures for the next runs, up to the given number.</summary>
    public void Draw(int runs)
    {
        var chances = _chances.AsSpan(0, runs);
        _stream.Fill(chances);
        foreach (var (figure, quantile) in _figures)
        {
            var values = figure.Column.Values.AsSpan(0, runs);
            for (var run = 0; run < values.Length; run++)
            {
                values[run] = quantile.At(chances[run]);
            }

            if (figure.IsShare)
            {
                Clip(values);
            }
        }
    }

    private static void Clip(Span<double> shares)
    {
        foreach (ref var share in shares)
        {
            share = Math.Clamp(share, 0, 1);
        }
    }

    private static IQuantile QuantileOf(DrawnFigure<double> figure)
    {
        var (low, central, high) = ((double)figure.Range.Low, (double)figure.Central, (double)figure.Range.High);
        return figure.Range.Distribution switch
        {
            // They differ as decimals, but by less than binary floating point can show.
            _ when low == high => new UniformQuantile(low, high),
            Distribution.Triangular => new TriangularQuantile(low, central, high),
            Distribution.Pert => new PertQuantile(low, central, high),
            Distribution.Normal => new NormalQuantile(low, central, high),
            Distribution.Uniform => new UniformQuantile(low, high),
            var other => throw new ArgumentOutOfRangeException(nameof(figure), other, "The distribution is unknown."),
        };
    }
}
