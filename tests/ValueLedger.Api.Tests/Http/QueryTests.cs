using System.Text.Json;

namespace ValueLedger.Api.Tests.Http;

public sealed class QueryTests
{
    [Fact]
    public async Task Parameters_are_read_by_their_types()
    {
        await using var server = await SampleServer.StartAsync();
        var answer = await server.GetAsync(
            "/v1/samples?from=2015-12-05&knownAt=2026-01-02T03:04:05%2B01:00&groupBy=self-reported,system-recorded&teams=a,b%2Cc"
                + "&grade=self-reported&dryRun=true&share=0.10&limit=-3&measure=%C3%A9"
        );
        Assert.Equal(
            """
            {"from":"2015-12-05","knownAt":"2026-01-02T02:04:05.000000Z","groupBy":["self-reported","system-recorded"],
            "teams":["a","b","c"],"grade":"self-reported","dryRun":true,"share":0.10,"limit":-3,"measure":"é","direction":null}
            """.ReplaceLineEndings(""),
            answer.Text
        );
    }

    [Theory]
    [InlineData("teams=a,b,c")]
    [InlineData("teams=a&teams=b&teams=c")]
    [InlineData("teams=a,b&grade=self-reported&teams=c")]
    [InlineData("teams=a&teams=b%2Cc")]
    public async Task A_list_may_be_repeated_or_have_commas_or_both(string query)
    {
        await using var server = await SampleServer.StartAsync();
        var teams = (await server.GetAsync($"/v1/samples?{query}")).Json.GetProperty("teams").EnumerateArray();
        Assert.Equal(["a", "b", "c"], teams.Select(team => team.GetString()));
    }

    [Theory]
    [InlineData("2026-01-02T03:04:05+01:00")]
    [InlineData("2026-01-02T03:04:05%2B01:00")]
    [InlineData("2026-01-02T03%3A04%3A05%20%30%31:00")]
    public async Task A_plus_that_was_not_escaped_is_still_an_offset(string sent)
    {
        await using var server = await SampleServer.StartAsync();
        var answer = await server.GetAsync($"/v1/samples?knownAt={sent}");
        Assert.Equal("2026-01-02T02:04:05.000000Z", answer.Json.GetProperty("knownAt").GetString());
    }

    [Fact]
    public async Task What_is_absent_is_null()
    {
        await using var server = await SampleServer.StartAsync();
        Assert.All(
            (await server.GetAsync("/v1/samples")).Json.EnumerateObject(),
            member => Assert.Equal(JsonValueKind.Null, member.Value.ValueKind)
        );
    }

    [Theory]
    [InlineData("form=2015-12-05", "unknown_query_parameter /form")]
    [InlineData("From=2015-12-05", "unknown_query_parameter /From")]
    [InlineData("from=2015-12-05&from=2015-12-05", "query_parameter_given_twice /from")]
    [InlineData("grade=self-reported&grade=self-reported", "query_parameter_given_twice /grade")]
    [InlineData("groupBy=self-reported&groupBy=month", "value_is_not_in_the_list /groupBy")]
    [InlineData("groupBy=self-reported&groupBy=", "value_is_not_in_the_list /groupBy")]
    [InlineData("groupBy=self-reported,a,b&groupBy=c,d", "list_is_too_long /groupBy")]
    [InlineData("from=5.12.2015", "date_is_not_valid /from")]
    [InlineData("from=", "date_is_not_valid /from")]
    [InlineData("knownAt=2026-01-02T03:04:05", "instant_is_not_valid /knownAt")]
    [InlineData("groupBy=self-reported,month", "value_is_not_in_the_list /groupBy")]
    [InlineData("groupBy=", "value_is_not_in_the_list /groupBy")]
    [InlineData("grade=0", "value_is_not_in_the_list /grade")]
    [InlineData("dryRun", "query_parameter_has_the_wrong_type /dryRun")]
    [InlineData("dryRun=True", "query_parameter_has_the_wrong_type /dryRun")]
    [InlineData("share=0,5", "query_parameter_has_the_wrong_type /share")]
    [InlineData("share=1e40", "number_is_out_of_range /share")]
    [InlineData("limit=1.5", "query_parameter_has_the_wrong_type /limit")]
    [InlineData("limit=99999999999", "number_is_out_of_range /limit")]
    [InlineData("measure=a%00b", "text_has_control_characters /measure")]
    [InlineData("teams=a,b%0A", "text_has_control_characters /teams")]
    public async Task What_does_not_fit_is_named(string query, string expected)
    {
        await using var server = await SampleServer.StartAsync();
        var answer = await server.GetAsync($"/v1/samples?{query}");
        Assert.Equal([expected], answer.Errors);
        Assert.Equal(400, answer.Status);
        Assert.Contains("query parameter", answer.Messages[0], StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task All_problems_come_at_once_and_in_order()
    {
        await using var server = await SampleServer.StartAsync();
        var answer = await server.GetAsync("/v1/samples?limit=x&from=y&zzz=1&grade=z");
        string[] expected =
        [
            "unknown_query_parameter /zzz",
            "date_is_not_valid /from",
            "value_is_not_in_the_list /grade",
            "query_parameter_has_the_wrong_type /limit",
        ];
        Assert.Equal(expected, answer.Errors);
        Assert.Contains("this path has from, knownAt, groupBy, ", answer.Messages[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_queries_of_one_endpoint_know_each_others_parameters()
    {
        await using var server = await SampleServer.StartAsync();
        var answer = await server.GetAsync("/v1/hidden/two-queries?cursor=abc&limit=x&other=1");
        Assert.Equal("abc", answer.Json.GetProperty("cursor").GetString());
        Assert.Equal(
            ["unknown_query_parameter /other", "query_parameter_has_the_wrong_type /limit"],
            answer.Json.GetProperty("problems").EnumerateArray().Select(problem => problem.GetString()!)
        );
    }

    [Theory]
    [InlineData("GET", "/v1/samples/a")]
    [InlineData("POST", "/v1/samples")]
    public async Task Where_no_query_is_read_every_parameter_is_refused(string method, string path)
    {
        await using var server = await SampleServer.StartAsync();
        var answer = await server.SendAsync(
            new HttpMethod(method),
            $"{path}?dryRun=true",
            """{ "quantity": 1 }"""u8.ToArray(),
            "application/json"
        );
        Assert.Equal(["unknown_query_parameter /dryRun"], answer.Errors);
    }
}
