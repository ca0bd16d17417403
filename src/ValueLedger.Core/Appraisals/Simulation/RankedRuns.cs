namespace ValueLedger.Core.Appraisals.Simulation;

/// <summary>The value of one measure of merit in every run, smallest first.</summary>
internal sealed class RankedRuns
{
    private readonly double[] _ranked;
    private readonly double _sum;

    /// <param name="runs">At least one; they are sorted in place.</param>
    public RankedRuns(double[] runs)
    {
        // Added up in the order of the runs, so that every machine gets the same last digit.
        foreach (var one in runs)
        {
            _sum += one;
        }

        Array.Sort(runs);
        _ranked = runs;
    }

    /// <summary>The share of runs above zero.</summary>
    public decimal AboveZero => (decimal)_ranked.Count(one => one > 0) / _ranked.Length;

    public decimal Mean => (decimal)(_sum / _ranked.Length);

    /// <summary>The ceil(p x runs)-th smallest.</summary>
    /// <param name="percent">p in hundredths, 1 to 100.</param>
    public decimal Percentile(int percent) => (decimal)_ranked[(int)(((((long)percent * _ranked.Length) + 99) / 100) - 1)];
}
