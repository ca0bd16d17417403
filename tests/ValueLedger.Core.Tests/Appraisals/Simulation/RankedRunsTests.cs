using ValueLedger.Core.Appraisals.Simulation;

namespace ValueLedger.Core.Tests.Appraisals.Simulation;

public sealed class RankedRunsTests
{
    /// <summary>The ceil(p x runs)-th smallest; the runs are 1, 2, 3 and so on, so that a percentile is its own rank.</summary>
    [Theory]
    [InlineData(1, 5, 1)]
    [InlineData(1, 95, 1)]
    [InlineData(19, 5, 1)]
    [InlineData(20, 5, 1)]
    [InlineData(21, 5, 2)]
    [InlineData(20, 50, 10)]
    [InlineData(21, 50, 11)]
    [InlineData(20, 95, 19)]
    [InlineData(21, 95, 20)]
    [InlineData(100, 5, 5)]
    [InlineData(10_000, 95, 9_500)]
    [InlineData(100_000, 5, 5_000)]
    public void A_percentile_is_one_of_the_runs(int runs, int percent, int rank)
    {
        var shuffled = Enumerable.Range(1, runs).Select(run => (double)run).ToArray();
        new Random(1).Shuffle(shuffled);
        Assert.Equal(rank, new RankedRuns(shuffled).Percentile(percent));
    }

    [Fact]
    public void The_mean_is_of_all_runs_and_not_the_middle_one() => Assert.Equal(2.5m, new RankedRuns([7, 1, 2, 0]).Mean);

    [Fact]
    public void Only_runs_above_zero_count_as_above_zero() => Assert.Equal(0.25m, new RankedRuns([-1, 0, 3, 0]).AboveZero);
}
