using ValueLedger.Benchmarks.Tables;

namespace ValueLedger.Benchmarks.Imports;

/// <summary>An import that was completed, with all that was seen of it on the way.</summary>
internal sealed record TimedImport(IReadOnlyList<ImportMoment> Moments)
{
    public TimeSpan Took => Moments[^1].At;

    private long Recorded => Moments[^1].Recorded;

    private TimeSpan ReadAt => First(moment => moment.Stage != "reading");

    private TimeSpan JudgedAt => First(moment => moment.Stage is "recording" or "over");

    private TimeSpan AppendedAt => First(moment => moment.Recorded == Recorded);

    /// <summary>Rows a second while the last tenth was appended, beside those while the first was.</summary>
    public double LastTenthBesideFirst => (Reached(0.1) - Reached(0)) / (Reached(1) - Reached(0.9));

    public string Stages =>
        $"reading {Figures.Seconds(ReadAt)}, judging {Figures.Seconds(JudgedAt - ReadAt)}, appending {Figures.Seconds(AppendedAt - JudgedAt)}, indexing {Figures.Seconds(Took - AppendedAt)}; {Moments[^1].Suspended} in doubt";

    private TimeSpan First(Func<ImportMoment, bool> isThere) => Moments.First(isThere).At;

    /// <summary>When so much of it was in the log, between the two moments at which it was looked at.</summary>
    private TimeSpan Reached(double share)
    {
        var rows = share * Recorded;
        var after = rows == 0 ? Moments.Last(moment => moment.Recorded == 0) : Moments.First(moment => moment.Recorded >= rows);
        var before = Moments.LastOrDefault(moment => moment.Recorded < rows);
        return before is null
            ? after.At
            : before.At + (after.At - before.At) * ((rows - before.Recorded) / (after.Recorded - before.Recorded));
    }
}
