using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Input;

public sealed class CodesAndQueriesTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    public static TheoryData<string> OtherCodes =>
        [
            "Upper",
            "%C3%A9",
            "%F0%9F%98%80",
            "a%2Fb",
            "a%20b",
            "-a",
            "a-",
            "-",
            "a_b",
            "a.b",
            "a%0A",
            "a%0Ab",
            "%EF%BC%91",
            new string('a', 64),
            "%25",
            "a%5Cb",
            "a'b",
            "..a",
        ];

    [Theory]
    [MemberData(nameof(OtherCodes))]
    public async Task A_code_of_other_letters_is_refused_and_finds_nothing(string code)
    {
        var organisation = await server.NewOrganisationAsync();
        var size = await organisation.LogSizeAsync();
        foreach (var (collection, body) in Bodies)
        {
            (await organisation.PutAsync($"/v1/{collection}/{code}", body)).IsRefused(400, "code_is_not_valid ");
            Assert.Equal(404, (await organisation.GetAsync($"/v1/{collection}/{code}")).Status);
        }

        (await organisation.DeleteAsync($"/v1/contributors/{code}")).Succeeded(404);
        Assert.Equal(size, await organisation.LogSizeAsync());
    }

    [Theory]
    [InlineData("a")]
    [InlineData("0")]
    [InlineData("a--b")]
    [InlineData("123")]
    public async Task A_code_of_the_right_letters_is_taken(string code)
    {
        var organisation = await server.NewOrganisationAsync();
        (await organisation.PutAsync($"/v1/programmes/{code}", Sample.Programme())).Succeeded(201);
        (await organisation.PutAsync($"/v1/programmes/{new string('z', 62)}{code[..1]}", Sample.Programme())).Succeeded(201);
    }

    [Theory]
    [InlineData("programme=%00", "text_has_control_characters /programme")]
    [InlineData("reference=a%0Ab", "text_has_control_characters /reference")]
    [InlineData("from=0000-00-00", "date_is_not_valid /from")]
    [InlineData("from=10000-01-01", "date_is_not_valid /from")]
    [InlineData("from=2023-02-29", "date_is_not_valid /from")]
    [InlineData("from=-001-01-01", "date_is_not_valid /from")]
    [InlineData("from=2023-2-1", "date_is_not_valid /from")]
    [InlineData("from=%D9%A2024-01-01", "date_is_not_valid /from")]
    [InlineData("knownAt=2024-01-01T24:00:00Z", "instant_is_not_valid /knownAt")]
    [InlineData("knownAt=2024-01-01T00:00:00.12345678Z", "instant_is_not_valid /knownAt")]
    [InlineData("knownAt=0001-01-01T00:00:00%2B14:00", "instant_is_not_valid /knownAt")]
    [InlineData("knownAt=9999-12-31T23:59:59-14:00", "instant_is_not_valid /knownAt")]
    [InlineData("knownAt=2016-12-31T23:59:60Z", "instant_is_not_valid /knownAt")]
    [InlineData("=x", "unknown_query_parameter /")]
    [InlineData("%00=x", "unknown_query_parameter /\0")]
    [InlineData("from=2024-01-01&From=2024-01-01", "unknown_query_parameter /From")]
    [InlineData("from=2024-01-01&from=2024-01-01", "query_parameter_given_twice /from")]
    [InlineData("programme[]=watch", "unknown_query_parameter /programme[]")]
    public async Task A_query_that_cannot_be_read_is_refused(string query, string error) =>
        (await (await server.NewLedgerAsync()).GetAsync($"/v1/entries?{query}")).IsRefused(400, error);

    [Theory]
    [InlineData("reference=%ED%A0%80")]
    [InlineData("reference=%C3")]
    [InlineData("reference=%")]
    [InlineData("reference=%zz")]
    [InlineData("reference='%20OR%201=1--")]
    [InlineData("reference=%25")]
    [InlineData("&&&")]
    [InlineData("")]
    public async Task Odd_escapes_are_texts_like_others(string query)
    {
        var organisation = await server.NewLedgerAsync();
        Assert.Empty(await organisation.ItemsAsync($"/v1/entries?{query}"));
    }

    [Fact]
    public async Task Huge_queries_are_refused_with_a_problem()
    {
        var organisation = await server.NewLedgerAsync();
        var text = new string('x', 100_000);
        (await organisation.GetAsync($"/v1/entries?programme={text}")).IsRefused(400, "unknown_programme /programme");
        (await organisation.GetAsync($"/v1/entries?cursor={text}")).IsRefused(400, "cursor_is_not_valid /cursor");
        Assert.Empty(await organisation.ItemsAsync($"/v1/entries?reference={text}"));
        var many = string.Join('&', Enumerable.Range(0, 5000).Select(number => $"p{number}=1"));
        Assert.Equal(1000, (await organisation.GetAsync($"/v1/entries?{many}")).Succeeded(400).Errors.Length);
        var groups = string.Join(',', Enumerable.Repeat("month", 10_000));
        (await organisation.GetAsync($"/v1/summaries?from=2024-01-01&to=2024-12-31&groupBy={groups}")).IsRefused(
            400,
            "list_is_too_long /groupBy"
        );
    }

    private static readonly (string Collection, string Body)[] Bodies =
    [
        ("programmes", """{"title":"T"}"""),
        ("parties", """{"name":"N","sector":"third"}"""),
        ("teams", """{"name":"N"}"""),
        ("contributors", "{}"),
        ("measures", """{"title":"T","stage":"output","class":"output","unit":"item"}"""),
    ];
}
