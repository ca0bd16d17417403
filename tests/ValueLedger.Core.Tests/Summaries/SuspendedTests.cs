using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Summaries;

namespace ValueLedger.Core.Tests.Summaries;

public sealed class SuspendedTests
{
    private static Books Books =>
        new Books(
            A.Programme("speedwatch"),
            A.Measure("time"),
            A.Measure("beds", MeasureClass.PublicOverhead, "bed", aggregation: Aggregation.Level),
            A.Measure("letters", MeasureClass.Output, "item")
        ).Entry("speedwatch", "time", 2m, "2015-01-05");

    [Fact]
    public void What_is_in_suspense_is_told_by_measure_and_is_in_no_figure()
    {
        var summary = Books
            .InSuspense("time", 3.5m, 2)
            .InSuspense("letters", 7m)
            .InSuspense("time", 1m)
            .InSuspense("beds", 4m, 2)
            .Summarise("2015-01-01", "2015-12-31", GroupBy.Measure);
        Assert.Equal(6, summary.Suspended.Entries);
        Assert.Equal([new("beds", "bed", 4m), new("letters", "item", 7m), new("time", "hour", 4.5m)], summary.Suspended.Quantities);
        Assert.Equal((1, 2m), (summary.Total.Entries, summary.Total.CitizenHours));
        Assert.Equal("time", Assert.Single(Assert.Single(summary.Rows).Measures).Measure);
    }

    [Fact]
    public void Where_nothing_is_in_suspense_that_is_told_too()
    {
        var suspended = Books.Summarise("2015-01-01", "2015-12-31").Suspended;
        Assert.Equal(0, suspended.Entries);
        Assert.Empty(suspended.Quantities);
    }
}
