using ValueLedger.Core.Dates;
using ValueLedger.Core.Timebanks;

namespace ValueLedger.Core.Tests.Timebanks;

public sealed class SummariseTimebankTests
{
    private static readonly (int Giver, int Receiver, decimal Hours)[] FirstOfMarch =
    [
        (1, 2, 2),
        (2, 3, 1.5m),
        (3, 1, 1),
        (2, 1, 0.5m),
        (4, 2, 3),
        (0, 4, 1),
    ];

    [Fact]
    public void The_worked_case_comes_to_its_figures()
    {
        var summary = Summarise(
            "2024-01-01",
            "2024-12-31",
            [],
            [.. FirstOfMarch.SelectMany(one => Ends("2024-03-01", one.Giver, one.Receiver, one.Hours))]
        );
        Assert.Equal(
            (5L, 5L, 4L, 6L, 9m),
            (summary.Members, summary.ActiveMembers, summary.TwoWayMembers, summary.Exchanges, summary.Hours)
        );
        Assert.Equal((0m, 3.5m, 0.333333m), (summary.SumOfBalances, summary.PositiveOutstanding, summary.Reciprocity));

        // 3.5 hours are outstanding at the end of 306 of 366 days: 9 / (3.5 x 306 / 366).
        Assert.Equal(3.07563m, summary.Velocity);
        Assert.Equal((null, null), (summary.VelocityUndefinedReason, summary.ReciprocityUndefinedReason));
    }

    [Fact]
    public void Velocity_divides_by_the_average_over_every_day_of_the_period_at_days_end()
    {
        // 1 on the first day, 3 on the next two, 0 on the last two: 7 over 5 days; 6 hours were exchanged.
        var summary = Summarise(
            "2024-03-01",
            "2024-03-05",
            [],
            [.. Ends("2024-03-01", 1, 2, 1), .. Ends("2024-03-02", 1, 2, 2), .. Ends("2024-03-04", 2, 1, 3)]
        );
        Assert.Equal(4.285714m, summary.Velocity);
        Assert.Equal((6m, 0m, 0m, 1m), (summary.Hours, summary.PositiveOutstanding, summary.SumOfBalances, summary.Reciprocity));
    }

    [Fact]
    public void What_was_outstanding_before_the_period_counts_in_it()
    {
        var opening = new Dictionary<int, Balance>
        {
            [1] = new(5, 1),
            [2] = new(0, 4),
            [3] = new(2, 2),
        };
        var quiet = Summarise("2024-03-01", "2024-03-31", opening, []);
        Assert.Equal((0m, 0m, 4m, 0m), (quiet.Velocity, quiet.Hours, quiet.PositiveOutstanding, quiet.SumOfBalances));
        Assert.Equal((null, TimebankUndefinedReason.NoExchange), (quiet.Reciprocity, quiet.ReciprocityUndefinedReason));
        var busy = Summarise("2024-03-01", "2024-03-01", opening, [.. Ends("2024-03-01", 2, 1, 4)]);
        Assert.Equal((null, TimebankUndefinedReason.NoPositiveBalance), (busy.Velocity, busy.VelocityUndefinedReason));
        Assert.Equal((4m, 0m), (busy.Hours, busy.PositiveOutstanding));
    }

    [Fact]
    public void An_exchange_that_was_reversed_is_in_no_figure()
    {
        MemberDay[] taken =
        [
            new(1, 2, A.Day("2024-03-01"), new Balance(0, 0), 0, 0),
            new(2, 1, A.Day("2024-03-01"), new Balance(0, 0), 0, 0),
        ];
        var summary = Summarise("2024-03-01", "2024-03-31", [], taken);
        Assert.Equal((0L, 0L, 0L, 0m), (summary.ActiveMembers, summary.TwoWayMembers, summary.Exchanges, summary.Hours));
        Assert.Equal(
            (TimebankUndefinedReason.NoPositiveBalance, TimebankUndefinedReason.NoExchange),
            (summary.VelocityUndefinedReason, summary.ReciprocityUndefinedReason)
        );
    }

    [Fact]
    public void Many_exchanges_of_one_pair_make_one_directed_pair()
    {
        var summary = Summarise(
            "2024-03-01",
            "2024-03-31",
            [],
            [.. Ends("2024-03-01", 1, 2, 1), .. Ends("2024-03-02", 1, 2, 1), .. Ends("2024-03-03", 2, 1, 1), .. Ends("2024-03-03", 2, 3, 1)]
        );
        Assert.Equal((0.666667m, 4L, 3L, 2L), (summary.Reciprocity, summary.Exchanges, summary.ActiveMembers, summary.TwoWayMembers));
    }

    [Fact]
    public void An_exchange_with_another_bank_counts_where_the_giver_is_a_member()
    {
        MemberDay[] given =
        [
            new(1, 7, A.Day("2024-03-01"), new Balance(3, 0), 1, 0) { OtherProgramme = "calne" },
            new(0, 1, A.Day("2024-03-01"), new Balance(0, 3), 0, 1) { OtherProgramme = "calne" },
        ];
        MemberDay[] received =
        [
            new(1, 7, A.Day("2024-03-02"), new Balance(0, 2), 0, 1) { OtherProgramme = "calne" },
            new(0, 1, A.Day("2024-03-02"), new Balance(2, 0), 1, 0) { OtherProgramme = "calne" },
        ];
        var both = Summarise("2024-03-01", "2024-03-31", [], [.. given, .. received]);
        Assert.Equal((1L, 3m, 1L, 1L), (both.Exchanges, both.Hours, both.ActiveMembers, both.TwoWayMembers));
        Assert.Equal((1m, 0m, 1m), (both.Reciprocity, both.SumOfBalances, both.PositiveOutstanding));
        Assert.Equal([new HoursWithOtherBank("calne", 3, 2)], both.OtherBanks);
        var onlyReceived = Summarise("2024-03-01", "2024-03-31", [], received);
        Assert.Equal(
            (0L, 0m, 1L, 0L),
            (onlyReceived.Exchanges, onlyReceived.Hours, onlyReceived.ActiveMembers, onlyReceived.TwoWayMembers)
        );
        Assert.Equal((0m, TimebankUndefinedReason.NoExchange), (onlyReceived.Velocity, onlyReceived.ReciprocityUndefinedReason));
    }

    [Fact]
    public void A_member_of_another_bank_with_the_same_number_is_another_member()
    {
        MemberDay[] days =
        [
            new(1, 2, A.Day("2024-03-01"), new Balance(3, 0), 1, 0) { OtherProgramme = "calne" },
            new(1, 2, A.Day("2024-03-01"), new Balance(0, 3), 0, 1),
            new(2, 1, A.Day("2024-03-01"), new Balance(3, 0), 1, 0),
        ];
        Assert.Equal(0m, Summarise("2024-03-01", "2024-03-31", [], days).Reciprocity);
    }

    private static TimebankSummary Summarise(string from, string to, Dictionary<int, Balance> opening, MemberDay[] days) =>
        SummariseTimebank.From(
            "timebank",
            new DateRange(A.Day(from), A.Day(to)),
            A.Moment("2025-01-01T00:00:00Z"),
            9,
            new TimebankSources(5, opening, days, [])
        );

    private static MemberDay[] Ends(string day, int giver, int receiver, decimal hours) =>
        [new(giver, receiver, A.Day(day), new Balance(hours, 0), 1, 0), new(receiver, giver, A.Day(day), new Balance(0, hours), 0, 1)];
}
