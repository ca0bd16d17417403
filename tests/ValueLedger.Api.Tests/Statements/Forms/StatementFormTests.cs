using ValueLedger.Api.Tests.Http;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Statements.Forms;

public sealed class StatementFormTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    [Fact]
    public async Task A_table_is_a_file_to_keep_and_a_page_is_shown()
    {
        var statement = await server.PrepareSpeedwatchAsync();
        var (table, page) = (await statement.TableAsync(), await statement.PageAsync());
        Assert.Equal(("text/csv", "text/html"), (table.ContentType, page.ContentType));
        Assert.All(
            [table, page],
            form =>
                Assert.Equal(
                    ("utf-8", "nosniff"),
                    (form.Message.Content.Headers.ContentType!.CharSet, form.Header("X-Content-Type-Options"))
                )
        );
        Assert.Equal(
            "attachment; filename=\"statement-community-speedwatch-2013-09-01-2016-01-31.csv\"",
            table.Header("Content-Disposition")
        );
        Assert.Equal("inline; filename=\"statement-community-speedwatch-2013-09-01-2016-01-31.html\"", page.Header("Content-Disposition"));
    }

    [Fact]
    public async Task Many_programmes_are_counted_in_the_name_of_a_file()
    {
        var organisation = await server.NewLedgerAsync();
        string[] codes = ["p-1", "p-2", "p-3", "p-4"];
        foreach (var code in codes)
        {
            await organisation.PutAsync($"/v1/programmes/{code}", Sample.Programme());
        }

        var few = new FormedStatement(
            organisation,
            await organisation.PrepareAsync(("programmes", new System.Text.Json.Nodes.JsonArray("p-1", "p-2", "p-3")))
        );
        var many = new FormedStatement(
            organisation,
            await organisation.PrepareAsync(("programmes", new System.Text.Json.Nodes.JsonArray("p-1", "p-2", "p-3", "p-4")))
        );
        Assert.Contains(
            "statement-p-1-p-2-p-3-2024-01-01-2024-12-31.csv",
            (await few.TableAsync()).Header("Content-Disposition"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "statement-4-programmes-2024-01-01-2024-12-31.csv",
            (await many.TableAsync()).Header("Content-Disposition"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_same_statement_gives_the_same_bytes_under_the_same_tag()
    {
        var statement = await server.PrepareRichAsync();
        await statement.Organisation.RecordAsync(("measure", "hours"), ("quantity", 1), ("date", "2024-03-01"));
        foreach (var ending in (string[])["csv", "html"])
        {
            var (first, again) = (await GetAsync(ending), await GetAsync(ending));
            Assert.Equal((first.Text, first.Header("ETag")), (again.Text, again.Header("ETag")));
            var known = await GetAsync(ending, ("If-None-Match", first.Header("ETag")!));
            Assert.Equal((304, "", first.Header("ETag")), (known.Status, known.Text, known.Header("ETag")));
            (await GetAsync(ending, ("If-Match", "\"another\""))).IsRefused(412, "precondition_failed ");
        }

        Task<Answer> GetAsync(string ending, params (string Name, string Value)[] headers) =>
            statement.Organisation.GetAsync($"{statement.Path}.{ending}", headers);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("html")]
    public async Task A_statement_of_others_or_of_nobody_is_404_and_a_key_needs_the_scope(string ending)
    {
        var statement = await server.PrepareSpeedwatchAsync();
        var other = await server.NewOrganisationAsync();
        (await other.GetAsync($"{statement.Path}.{ending}")).IsRefused(404, "unknown_statement ");
        (await other.GetAsync($"{StatementCalls.Path}/nothing.{ending}")).IsRefused(404, "unknown_statement ");
        var blind = await server.NewOrganisationAsync("entries:read");
        Assert.Equal(403, (await blind.GetAsync($"{statement.Path}.{ending}")).Status);
    }

    [Fact]
    public async Task Another_ending_is_no_form()
    {
        var statement = await server.PrepareSpeedwatchAsync();
        Assert.Equal(404, (await statement.Organisation.GetAsync($"{statement.Path}.odt")).Status);
    }
}
