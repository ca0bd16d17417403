using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Records;
using ValueLedger.Core.Timebanks;

namespace ValueLedger.Core.Tests.Timebanks;

public sealed class MemberStatementTests
{
    private static readonly Instant Moment = A.Moment("2024-06-15T12:00:00Z");

    [Fact]
    public void Every_line_carries_the_balance_on_from_opening_to_closing()
    {
        var statement = StatementOf(
            new Balance(1, 2.5m),
            Move("2024-03-01", given: 2),
            Move("2024-03-02", received: 0.25m),
            Move("2024-03-02", given: -2)
        );
        Assert.Equal(-1.5m, statement.OpeningBalance);
        Assert.Equal([0.5m, 0.25m, -1.75m], statement.Lines.Select(line => line.Balance));
        Assert.Equal((0m, 0.25m, -1.75m), (statement.Given, statement.Received, statement.ClosingBalance));
        Assert.Equal(
            ("timebank", "anna", A.Day("2024-03-01"), A.Day("2024-03-31"), 7L),
            (statement.Programme, statement.Member, statement.From, statement.To, statement.LogSize)
        );
    }

    [Fact]
    public void Without_exchanges_the_balance_stays_as_it_was()
    {
        var statement = StatementOf(new Balance(3, 0));
        Assert.Empty(statement.Lines);
        Assert.Equal((3m, 0m, 0m, 3m), (statement.OpeningBalance, statement.Given, statement.Received, statement.ClosingBalance));
    }

    private static MemberStatement StatementOf(Balance opening, params MemberMove[] moves) =>
        MemberStatement.Of("timebank", "anna", new DateRange(A.Day("2024-03-01"), A.Day("2024-03-31")), Moment, 7, opening, moves);

    private static MemberMove Move(string day, decimal given = 0, decimal received = 0) =>
        new(RecordId.Of(1, 9, Moment), A.Day(day), "ben", Quantity.Of(given), Quantity.Of(received), null, null, null);
}
