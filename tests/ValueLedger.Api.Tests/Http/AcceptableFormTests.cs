using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Http;

public sealed class AcceptableFormTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string Summaries = "/v1/summaries?from=2024-01-01&to=2024-12-31";

    [Theory]
    [InlineData("application/json")]
    [InlineData("Application/JSON")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/json;odata.metadata=minimal;q=0.1")]
    [InlineData("application/*")]
    [InlineData("*/*")]
    [InlineData("text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8")]
    [InlineData("text/csv;q=1, application/json;q=0.001")]
    [InlineData("*/*;q=0, application/json")]
    [InlineData("nonsense")]
    [InlineData("")]
    public async Task What_fits_is_answered(string accept)
    {
        var organisation = await server.NewOrganisationAsync();
        (await organisation.GetAsync(Summaries, ("Accept", accept))).Succeeded(200);
    }

    [Theory]
    [InlineData("text/csv")]
    [InlineData("text/*")]
    [InlineData("application/problem+json")]
    [InlineData("application/json;q=0")]
    [InlineData("application/json;q=0, */*")]
    [InlineData("application/json;q=0, application/*;q=0.5")]
    [InlineData("*/*;q=0")]
    public async Task What_does_not_fit_is_refused_as_a_problem(string accept)
    {
        var organisation = await server.NewOrganisationAsync();
        (await organisation.GetAsync(Summaries, ("Accept", accept))).IsRefused(406, "nothing_acceptable ");
    }

    [Theory]
    [InlineData(Summaries, "text/csv", "it answers application/json. text/csv is at /v1/summaries.csv.")]
    [InlineData(
        "/v1/summaries.csv?from=2024-01-01&to=2024-12-31",
        "application/json",
        "it answers text/csv. application/json is at /v1/summaries."
    )]
    [InlineData("/v1/entries", "text/csv", "it answers application/json. text/csv is at /v1/entries.csv.")]
    [InlineData("/v1/statements/a%20b", "text/html", "it answers application/json. text/html is at /v1/statements/a%20b.html.")]
    [InlineData("/v1/statements/1.csv", "text/html", "it answers text/csv. text/html is at /v1/statements/1.html.")]
    [InlineData("/v1/rates", "text/html", "it answers application/json.")]
    public async Task The_refusal_says_where_the_other_form_is(string path, string accept, string expected)
    {
        var organisation = await server.NewOrganisationAsync();
        var refused = await organisation.GetAsync(path, ("Accept", accept));
        refused.IsRefused(406, "nothing_acceptable ");
        Assert.EndsWith(expected, refused.Messages[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_recorded_whose_answer_nobody_takes()
    {
        var organisation = await server.NewLedgerAsync();
        var before = await organisation.LogSizeAsync();
        (await organisation.PostAsync("/v1/entries", Sample.Entry(), ("Accept", "text/csv"))).IsRefused(406, "nothing_acceptable ");
        Assert.Equal(before, await organisation.LogSizeAsync());
    }

    [Fact]
    public async Task Who_has_no_key_is_told_that_first_and_an_answer_without_content_fits_everything()
    {
        using var stranger = server.CreateClient();
        (await stranger.SendAsync(HttpMethod.Get, Summaries, null, ("Accept", "text/csv"))).IsRefused(401, "key_is_missing ");
        var organisation = await server.NewLedgerAsync();
        var entry = await organisation.RecordAsync(("note", "£5"));
        (await organisation.Http.SendAsync(HttpMethod.Delete, $"/v1/entries/{entry}/text", null, ("Accept", "text/csv"))).Succeeded(204);
    }
}
