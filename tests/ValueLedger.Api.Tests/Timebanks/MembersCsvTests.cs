using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Timebanks;

public sealed class MembersCsvTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string Table = Bank.Path + "/members.csv";

    [Fact]
    public async Task A_row_is_a_member_with_hours_given_and_received_and_the_balance()
    {
        var organisation = await server.NewBankAsync();
        await organisation.PutMemberAsync("b", ("contributor", "v-2"), ("debitLimit", JsonNode.Parse("""{"hours":1,"action":"flag"}""")));
        await organisation.ExchangeAsync(("hours", 2.5m));
        await organisation.ExchangeAsync(("giver", "b"), ("receiver", "c"), ("hours", 1));
        await organisation.ReverseAsync(await organisation.ExchangeAsync(("giver", "c"), ("receiver", "a"), ("hours", 1.25m)));
        var answer = (await organisation.GetAsync(Table)).Succeeded(200);
        Assert.Equal(("text/csv", "attachment; filename=\"members.csv\""), (answer.ContentType, answer.Header("Content-Disposition")));
        var rows = Csv.Read(answer.Text);
        rows.HasRowsLike(await organisation.ItemsAsync($"{Bank.Path}/members"), "debitLimit");
        Assert.Equal(
            [("a", "2.5", "0", "2.5"), ("b", "1", "2.5", "-1.5"), ("c", "0", "1", "-1"), ("community", "0", "0", "0")],
            rows.Select(row => (row["code"], row["given"], row["received"], row["balance"]))
        );
        Assert.Equal(("1", "flag", "debit_limit_is_exceeded"), (rows[1]["debitLimitHours"], rows[1]["debitLimitAction"], rows[1]["flags"]));
    }

    [Fact]
    public async Task The_table_is_as_known_at_the_moment()
    {
        var organisation = await server.NewBankAsync();
        var then = (await organisation.SummaryAsync()).Text("knownAt");
        await organisation.ExchangeAsync();
        await organisation.PutMemberAsync("d");
        var rows = Csv.Read((await organisation.GetAsync($"{Table}?knownAt={then}")).Succeeded(200).Text);
        Assert.Equal(["a", "b", "c", "community"], rows.Select(row => row["code"]));
        Assert.All(rows, row => Assert.Equal("0", row["balance"]));
    }

    [Fact]
    public async Task All_members_are_in_it_and_a_bank_that_is_not_there_has_none()
    {
        var organisation = await server.NewBankAsync();
        for (var number = 1; number <= 1000; number++)
        {
            (await organisation.PutMemberAsync($"m-{number:D4}")).Succeeded(201);
        }

        Assert.Equal(1004, Csv.Read((await organisation.GetAsync(Table)).Text).Count);
        (await organisation.GetAsync("/v1/timebanks/none/members.csv")).IsRefused(404, "item_is_not_registered ");
        (await organisation.GetAsync($"{Table}?knownAt=2999-01-01T00:00:00Z")).IsRefused(400, "known_at_is_in_the_future /knownAt");
    }
}
