using ValueLedger.Core.Amounts;
using ValueLedger.Core.Entries;

namespace ValueLedger.Core.Tests.Statements;

/// <summary>Participatory budgeting: which share of public money residents decided about.</summary>
public sealed class DecisionsOfAStatementTests
{
    private static readonly EntryDetails ByMembers = new() { DecidedBy = "members" };

    [Fact]
    public void Shares_of_agency_cost_by_who_decided_stand_by_programme_and_over_all_of_them()
    {
        var decisions = new StatementBook()
            .Entry("spend", 600m)
            .Entry("spend", 250m, details: ByMembers)
            .Entry("coordinator", 150m, details: ByMembers)
            .Entry("spend", 1_000m, programme: "choir", details: new EntryDetails { DecidedBy = "council" })
            .Entry("gifts", 77m, details: ByMembers)
            .Prepare(StatementBook.Draft() with { Programmes = ["befriending", "choir"] })
            .Decisions!;
        Assert.Equal(
            [
                ("decided-1", "befriending", "members", 2, 400m, 0.4m),
                ("decided-2", "befriending", null, 1, 600m, 0.6m),
                ("decided-3", "choir", "council", 1, 1_000m, 1m),
            ],
            decisions.Lines.Select(line => (line.Line, line.Programme, line.Party, line.Entries, line.AgencyCost, line.Share))
        );
        Assert.Equal(
            [("council", 1, 1_000m, 0.5m), ("members", 2, 400m, 0.2m), (null, 1, 600m, 0.3m)],
            decisions.Parties.Select(share => (share.Party, share.Entries, share.AgencyCost, share.Share))
        );
    }

    /// <summary>The part that a gift paid is no agency cost, whoever decided.</summary>
    [Fact]
    public void What_others_paid_is_taken_off_what_was_decided()
    {
        var statement = new StatementBook()
            .Entry("spend", 500m, details: ByMembers with { FinancedBy = [new FinancedPart("members", 100m)] })
            .Entry("spend", 600m)
            .Prepare();
        Assert.Equal(1_000m, statement.PublicCosts.Total.Value);
        Assert.Equal(
            [("members", 1, 400m, 0.4m), (null, 1, 600m, 0.6m)],
            statement.Decisions!.Parties.Select(share => (share.Party, share.Entries, share.AgencyCost, share.Share))
        );
    }

    [Fact]
    public void Time_is_valued_by_the_rate_of_its_day_and_without_one_it_is_not_nil()
    {
        var book = new StatementBook().Entry("staff-days", 2m, "2024-03-31", details: ByMembers).Entry("staff-days", 1m, "2024-04-01");
        var unvalued = book.Prepare().Decisions!.Parties;
        Assert.Equal([(null, null, true), (null, null, true)], unvalued.Select(share => (share.AgencyCost, share.Share, share.Partial)));
        var valued = book.Rates(
                A.Rate("staff-days", Basis.ActualCost, 100m, "2024-01-01", "2024-04-01") with
                {
                    Unit = "day",
                },
                A.Rate("staff-days", Basis.ActualCost, 300m, "2024-04-01") with
                {
                    Unit = "day",
                }
            )
            .Prepare()
            .Decisions!.Parties;
        Assert.Equal([(200m, 0.4m, false), (300m, 0.6m, false)], valued.Select(share => (share.AgencyCost, share.Share, share.Partial)));
    }

    [Fact]
    public void Where_no_entry_says_who_decided_there_is_no_line()
    {
        var decisions = new StatementBook().Entry("spend", 600m).Entry("gifts", 77m, details: ByMembers).Prepare().Decisions!;
        Assert.Empty(decisions.Lines);
        Assert.Empty(decisions.Parties);
    }
}
