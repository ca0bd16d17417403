namespace ValueLedger.Benchmarks.Tables;

/// <summary>What many measurements come to, and how it is written.</summary>
internal static class Figures
{
    public static T Median<T>(IEnumerable<T> measured)
    {
        var ordered = measured.Order().ToList();
        return ordered[ordered.Count / 2];
    }

    /// <summary>The measurement that 99 of 100 do not exceed.</summary>
    public static TimeSpan Percentile99(IReadOnlyCollection<TimeSpan> measured) =>
        measured.Order().ElementAt((int)Math.Ceiling(measured.Count * 0.99) - 1);

    public static string Seconds(TimeSpan time) =>
        time < TimeSpan.FromSeconds(1) ? $"{time.TotalMilliseconds:0.0} ms" : $"{time.TotalSeconds:0.0} s";

    public static string Megabytes(double bytes) => $"{bytes / (1024 * 1024):0} MB";
}
