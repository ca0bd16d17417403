using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Statements;

public sealed class LineEntriesTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    [Fact]
    public async Task Entries_of_a_line_are_valued_on_the_basis_of_the_line()
    {
        var organisation = await server.NewWatchAsync();
        await organisation.PostAsync("/v1/rates", Sample.Rate(("basis", "minimum-wage"), ("amount", 6.5m)));
        await organisation.PostAsync("/v1/rates", Sample.Rate(("basis", "replacement-cost"), ("amount", 12)));
        var draft = await organisation.PrepareAsync(("basis", "minimum-wage"), ("compareBases", new JsonArray("own")));
        Assert.Equal(["minimum-wage 65", "own 80", "replacement-cost 120"], [await FirstAsync("citizen-1"), await FirstAsync("own-citizen-1"), await FirstAsync("replacement-citizen-1")]);

        async Task<string> FirstAsync(string line)
        {
            var valuation = (await organisation.ItemsAsync($"{draft.Header("Location")}/lines/{line}/entries"))[0].GetProperty("valuation");
            return $"{valuation.Text("basis")} {valuation.GetProperty("amount")}";
        }
    }
}
