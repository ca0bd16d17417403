using ValueLedger.Core.Summaries;

namespace ValueLedger.Core.Tests.Summaries;

public sealed class PeopleTests
{
    private static Books Speedwatch =>
        new Books(A.Programme("speedwatch"), A.Programme("befriending"), A.Team("malmesbury"), A.Team("devizes"), A.Measure("time"))
            .Entry("speedwatch", "time", 1m, "2015-01-05", team: "malmesbury")
            .Entry("speedwatch", "time", 1m, "2015-02-05", team: "malmesbury")
            .Entry("speedwatch", "time", 1m, "2015-02-06", team: "devizes")
            .Entry("befriending", "time", 1m, "2015-02-07", team: "devizes")
            .Entry("befriending", "time", 1m, "2015-02-08");

    [Fact]
    public void A_contributor_counts_once_however_many_months_programmes_and_teams_have_it()
    {
        var books = Speedwatch
            .Gave("speedwatch", null, "2015-01-01", 1, 2)
            .Gave("speedwatch", null, "2015-02-01", 2, 3)
            .Gave("befriending", null, "2015-02-01", 3, 4);
        var byMonth = books.Summarise("2015-01-01", "2015-02-28", GroupBy.Month);
        Assert.Equal([2, 3], byMonth.Rows.Select(row => row.Contributors));
        Assert.Equal(4, byMonth.Total.Contributors);
        Assert.Equal([2, 3], books.Summarise("2015-01-01", "2015-02-28", GroupBy.Programme).Rows.Select(row => row.Contributors));
        Assert.Equal(4, books.Summarise("2015-01-01", "2015-02-28").Total.Contributors);
    }

    [Fact]
    public void Numbers_of_any_size_are_told_apart()
    {
        var books = Speedwatch
            .Gave("speedwatch", null, "2015-01-01", 0, 7, 8, 4095, 4096, 8191, 1_000_000)
            .Gave("speedwatch", null, "2015-02-01", 4096, 8192);
        Assert.Equal(8, books.Summarise("2015-01-01", "2015-02-28").Total.Contributors);
    }

    [Fact]
    public void Teams_count_once_and_none_is_no_team()
    {
        var summary = Speedwatch.Summarise("2015-01-01", "2015-02-28", GroupBy.Programme);
        Assert.Equal([1, 2], summary.Rows.Select(row => row.Teams));
        Assert.Equal(2, summary.Total.Teams);
        Assert.Equal([1, 2], Speedwatch.Summarise("2015-01-01", "2015-02-28", GroupBy.Month).Rows.Select(row => row.Teams));
    }

    [Fact]
    public void A_team_whose_entries_were_all_reversed_is_no_longer_counted() =>
        Assert.Equal(
            1,
            Speedwatch
                .TakeOff("speedwatch", "time", 1m, "2015-02-06", "devizes")
                .TakeOff("befriending", "time", 1m, "2015-02-07", "devizes")
                .Summarise("2015-01-01", "2015-02-28")
                .Total.Teams
        );

    [Fact]
    public void Counting_does_not_change_the_sets_it_counts()
    {
        var books = Speedwatch.Gave("speedwatch", null, "2015-01-01", 1).Gave("befriending", null, "2015-02-01", 2);
        Assert.Equal(2, books.Summarise("2015-01-01", "2015-02-28").Total.Contributors);
        Assert.Equal([1, 1], books.Summarise("2015-01-01", "2015-02-28", GroupBy.Programme).Rows.Select(row => row.Contributors));
    }
}
