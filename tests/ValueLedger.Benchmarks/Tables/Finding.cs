namespace ValueLedger.Benchmarks.Tables;

/// <summary>A line of the table.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Beside">What it was held against.</param>
/// <param name="Measured">The ratio, and what it is made of.</param>
/// <param name="Must">What must be reached.</param>
/// <param name="Aim">What should be.</param>
/// <param name="Reached">Which of them is.</param>
internal sealed record Finding(string What, string Beside, string Measured, string Must, string Aim, Reached Reached)
{
    /// <summary>More is better.</summary>
    public static Finding AtLeast(string what, string beside, double ratio, string figures, double must, double aim) =>
        new(
            what,
            beside,
            $"{Times(ratio)} ({figures})",
            Times(must),
            Times(aim),
            ratio >= aim ? Reached.Aim
                : ratio >= must ? Reached.Must
                : Reached.Missed
        );

    /// <summary>Less is better.</summary>
    public static Finding AtMost(string what, string beside, double ratio, string figures, double must, double aim) =>
        new(
            what,
            beside,
            $"{Times(ratio)} ({figures})",
            $"{Times(must)} at most",
            $"{Times(aim)} at most",
            ratio <= aim ? Reached.Aim
                : ratio <= must ? Reached.Must
                : Reached.Missed
        );

    /// <summary>A time that is held against a bar of its own, beside nothing.</summary>
    public static Finding Within(string what, TimeSpan took, TimeSpan must) =>
        new(what, "nothing", Milliseconds(took), $"{Milliseconds(must)} at most", "", took <= must ? Reached.Must : Reached.Missed);

    /// <summary>A size that is held against a bar of its own, beside nothing.</summary>
    public static Finding Bytes(string what, double size, double must) =>
        new(what, "nothing", Kilobytes(size), $"{Kilobytes(must)} at most", "", size <= must ? Reached.Must : Reached.Missed);

    private static string Kilobytes(double bytes) => $"{bytes / 1000:#,0.#} kB";

    private static string Milliseconds(TimeSpan time) => $"{time.TotalMilliseconds:0.##} ms";

    private static string Times(double ratio) => ratio < 10 ? $"{ratio:0.0##}x" : $"{ratio:#,0}x";
}
