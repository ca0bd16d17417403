using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Timebanks;

public sealed class StatementTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string March = "from=2024-03-01&to=2024-03-31";

    [Fact]
    public async Task A_statement_goes_line_by_line_from_the_opening_to_the_closing_balance()
    {
        var organisation = await server.NewBankAsync();
        await organisation.ExchangeAsync(("date", "2024-02-29"), ("hours", 1.25m));
        var late = await organisation.ExchangeAsync(
            ("date", "2024-03-31"),
            ("giver", "c"),
            ("receiver", "a"),
            ("hours", 3),
            ("service", "Cut a hedge"),
            ("reference", "r")
        );
        var early = await organisation.ExchangeAsync(("date", "2024-03-01"), ("receiver", "community"), ("hours", 0.5m));
        await organisation.ExchangeAsync(("date", "2024-04-01"));
        var then = (await organisation.SummaryAsync()).Text("knownAt");
        var reversal = (await organisation.ReverseAsync(late)).Succeeded(201).Json.Text("id");
        var statement = (await organisation.GetAsync($"{Bank.Path}/members/a/statement?{March}&knownAt={then}")).Succeeded(200).Json;
        var size = statement.GetProperty("logSize").GetInt64();
        var expected = $$"""
            {"programme":"bank","member":"a","from":"2024-03-01","to":"2024-03-31","knownAt":"{{then}}","logSize":{{size}},"openingBalance":1.25,"given":0.5,"received":3,"broughtAlong":0,"closingBalance":-1.25,"lines":[
            {"entry":"{{early}}","date":"2024-03-01","otherMember":"community","otherProgramme":null,"given":0.5,"received":0,"broughtAlong":0,"balance":1.75,"service":null,"source":null,"reference":null,"reverses":null},
            {"entry":"{{late}}","date":"2024-03-31","otherMember":"c","otherProgramme":null,"given":0,"received":3,"broughtAlong":0,"balance":-1.25,"service":"Cut a hedge","source":null,"reference":"r","reverses":null}]}
            """;
        Assert.Equal(expected.ReplaceLineEndings(""), statement.GetRawText());
        var now = (await organisation.GetAsync($"{Bank.Path}/members/a/statement?{March}")).Succeeded(200).Json;
        var last = now.GetProperty("lines")[2];
        Assert.Equal(
            (reversal, late, -3m, 1.75m),
            (last.Text("entry"), last.Text("reverses"), last.GetProperty("received").GetDecimal(), last.GetProperty("balance").GetDecimal())
        );
        Assert.Equal((0m, 1.75m), (now.GetProperty("received").GetDecimal(), now.GetProperty("closingBalance").GetDecimal()));
        Assert.Equal(
            0.5m,
            (await organisation.GetAsync($"{Bank.Path}/members/community/statement?{March}")).Json.GetProperty("received").GetDecimal()
        );
    }

    [Theory]
    [InlineData("statement", "", "member_is_required /from", "member_is_required /to")]
    [InlineData(
        "statement",
        "from=2024-03-02&to=2024-03-01&knownAt=2999-01-01T00:00:00Z",
        "period_ends_before_it_starts /to",
        "known_at_is_in_the_future /knownAt"
    )]
    [InlineData("statement", "from=2024-03-32&to=2024-03-31&on=1", "unknown_query_parameter /on", "date_is_not_valid /from")]
    [InlineData("summary", "", "member_is_required /from", "member_is_required /to")]
    [InlineData(
        "summary",
        "from=2024-03-02&to=2024-03-01&knownAt=2999-01-01T00:00:00Z",
        "period_ends_before_it_starts /to",
        "known_at_is_in_the_future /knownAt"
    )]
    public async Task A_period_that_cannot_be_is_refused(string what, string query, params string[] errors)
    {
        var organisation = await server.NewBankAsync();
        var path = what == "summary" ? $"{Bank.Path}/summary" : $"{Bank.Path}/members/a/statement";
        (await organisation.GetAsync($"{path}?{query}")).IsRefused(400, errors);
    }

    [Fact]
    public async Task Statements_of_nobody_and_of_nowhere_are_not_found()
    {
        var organisation = await server.NewBankAsync();
        (await organisation.GetAsync($"{Bank.Path}/members/nobody/statement?{March}")).IsRefused(404, "item_is_not_registered ");
        (await organisation.GetAsync($"/v1/timebanks/nowhere/members/a/statement?{March}")).IsRefused(404, "item_is_not_registered ");
        (await organisation.GetAsync($"/v1/timebanks/nowhere/summary?{March}")).IsRefused(404, "item_is_not_registered ");
    }
}
