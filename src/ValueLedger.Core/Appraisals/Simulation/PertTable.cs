using System.Collections.Concurrent;
using MathNet.Numerics.Distributions;

namespace ValueLedger.Core.Appraisals.Simulation;

/// <summary>
/// The inverse of the PERT distribution on 0 to 1, which is Beta(1 + lambda m, 1 + lambda (1 - m)) where m is its mode. The table is the
/// definition:
/// 4,097 points from chance 0 (the low end) to chance 1 (the high end) in equal steps, linear between them.
/// </summary>
internal sealed class PertTable
{
    private const double Lambda = 4;
    private const int Steps = 4096;

    /// <summary>A table takes 32 KB and some milliseconds. Requests determine the shapes, so the number kept is limited.</summary>
    private const int MostKept = 256;

    private static readonly ConcurrentDictionary<double, PertTable> Kept = new();

    private readonly double[] _points;

    private PertTable(double mode)
    {
        var (alpha, beta) = (1 + (Lambda * mode), 1 + (Lambda * (1 - mode)));
        _points = [0, .. Enumerable.Range(1, Steps - 1).Select(step => Beta.InvCDF(alpha, beta, (double)step / Steps)), 1];
    }

    /// <param name="mode">Where the central figure lies between low (0) and high (1).</param>
    public static PertTable Of(double mode)
    {
        if (Kept.TryGetValue(mode, out var known))
        {
            return known;
        }

        var made = new PertTable(mode);
        return Kept.Count < MostKept ? Kept.GetOrAdd(mode, made) : made;
    }

    public double At(double chance)
    {
        var place = chance * Steps;
        var step = (int)place;
        return _points[step] + ((place - step) * (_points[step + 1] - _points[step]));
    }
}
