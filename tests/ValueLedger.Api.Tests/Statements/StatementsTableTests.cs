using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Statements;

public sealed class StatementsTableTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    [Fact]
    public async Task A_row_is_a_statement_of_the_list_with_the_titles_of_its_programmes()
    {
        var organisation = await server.NewWatchAsync();
        await organisation.PutAsync("/v1/programmes/other", new { title = "@Other" });
        var first = await organisation.PrepareAsync();
        (await organisation.PublishAsync(first)).Succeeded(201);
        await organisation.PrepareAsync(("programmes", new System.Text.Json.Nodes.JsonArray("other", "watch")));
        foreach (var (query, count) in (IEnumerable<(string, int)>)[("", 2), ("?state=draft", 1), ("?state=published", 1)])
        {
            var answer = (await organisation.GetAsync($"/v1/statements.csv{query}")).Succeeded(200);
            Assert.Equal(
                ("text/csv", "attachment; filename=\"statements.csv\""),
                (answer.ContentType, answer.Header("Content-Disposition"))
            );
            var rows = Csv.Read(answer.Text);
            Assert.Equal(count, rows.Count);
            rows.HasRowsLike(
                await organisation.ItemsAsync($"/v1/statements{query}"),
                "restatedSince",
                "restatedBy",
                "assured",
                "samples",
                "opinions"
            );
        }

        Assert.Equal(
            ["Community Speedwatch", "'@Other; Community Speedwatch"],
            Csv.Read((await organisation.GetAsync("/v1/statements.csv")).Text).Select(row => row["programmeTitles"])
        );
    }

    [Fact]
    public async Task It_takes_the_filter_of_the_list_and_no_cursor()
    {
        var organisation = await server.NewOrganisationAsync();
        (await organisation.GetAsync("/v1/statements.csv?state=lost")).IsRefused(400, "value_is_not_in_the_list /state");
        (await organisation.GetAsync("/v1/statements.csv?cursor=x")).IsRefused(400, "unknown_query_parameter /cursor");
    }
}
