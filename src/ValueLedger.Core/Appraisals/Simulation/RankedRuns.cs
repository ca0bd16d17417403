namespace ValueLedger.Core.Appraisals.Simulation;

/// <summary>The value of one measure of merit in every run, smallest first.</summary>
internal sealed class RankedRuns
{
    private readonly double[] _ranked;

    /// <param name="runs">At least one; they are sorted in place.</param>
    public RankedRuns(double[] runs)
    {
        Array.Sort(runs);
        _ranked = runs;
    }

    /// <summary>The share of runs above zero.</summary>
    public decimal AboveZero => (decimal)_ranked.Count(one => one > 0) / _ranked.Length;

    /// <summary>The ceil(p x runs)-th smallest.</summary>
    /// <param name="percent">p in hundredths, 1 to 100.</param>
    public decimal Percentile(int percent) => (decimal)_ranked[(int)(((((long)percent * _ranked.Length) + 99) / 100) - 1)];
}
