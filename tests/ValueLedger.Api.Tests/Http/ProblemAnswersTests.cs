using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Tests.Http;

public sealed partial class ProblemAnswersTests
{
    [Fact]
    public async Task A_refusal_has_every_member_that_was_promised()
    {
        await using var server = await SampleServer.StartAsync();
        var answer = await server.PostAsync("/v1/samples", """{ "nope": 1, "entries": [{}] }""");
        Assert.Equal(400, answer.Status);
        Assert.Equal("application/problem+json", answer.ContentType);
        Assert.Equal(
            ["type", "title", "status", "detail", "code", "traceId", "errors"],
            answer.Json.EnumerateObject().Select(member => member.Name)
        );
        Assert.Equal("/problems#unknown_member_of_the_body", answer.Json.GetProperty("type").GetString());
        Assert.Equal("The body has an unknown member", answer.Json.GetProperty("title").GetString());
        Assert.Equal(400, answer.Json.GetProperty("status").GetInt32());
        Assert.StartsWith(
            "There are 3 problems; the first: There is no member \"nope\"",
            answer.Json.GetProperty("detail").GetString(),
            StringComparison.Ordinal
        );
        Assert.Equal(
            ["unknown_member_of_the_body /nope", "quantity_is_required /quantity", "quantity_is_required /entries/0/quantity"],
            answer.Errors
        );
        Assert.Matches(TraceId(), answer.Json.GetProperty("traceId").GetString());
    }

    [Fact]
    public async Task The_trace_of_the_caller_is_kept()
    {
        await using var server = await SampleServer.StartAsync();
        var answer = await server.GetAsync("/nowhere", ("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"));
        Assert.Equal("4bf92f3577b34da6a3ce929d0e0e4736", answer.Json.GetProperty("traceId").GetString());
    }

    [Fact]
    public async Task A_bug_is_answered_without_our_insides_and_logged_with_its_trace()
    {
        await using var server = await SampleServer.StartAsync();
        var answer = await server.GetAsync("/v1/hidden/bug");
        Assert.Equal(500, answer.Status);
        Assert.Equal(["unexpected_error "], answer.Errors);
        Assert.DoesNotContain("secret", answer.Text, StringComparison.Ordinal);
        Assert.Contains(answer.Json.GetProperty("traceId").GetString()!, Assert.Single(server.Log.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bug_after_the_answer_began_breaks_it_off()
    {
        await using var server = await SampleServer.StartAsync(onKestrel: true);
        await Assert.ThrowsAsync<HttpRequestException>(() => server.GetAsync("/v1/hidden/late-bug"));
        Assert.NotEmpty(server.Log.Errors);
    }

    [Fact]
    public async Task Something_cancelled_while_the_caller_waits_is_a_bug()
    {
        await using var server = await SampleServer.StartAsync();
        Assert.Equal("unexpected_error", (await server.GetAsync("/v1/hidden/cancelled")).Code);
    }

    [Fact]
    public async Task A_caller_who_has_gone_is_no_error_of_ours()
    {
        await using var server = await SampleServer.StartAsync(onKestrel: true);
        await Assert.ThrowsAsync<HttpRequestException>(() => server.GetAsync("/v1/hidden/gone"));
        Assert.Empty(server.Log.Errors);
    }

    [Theory]
    [InlineData("/nowhere", 404, "no_such_path")]
    [InlineData("/v1/hidden/bad", 400, "request_is_not_valid")]
    [InlineData("/v1/hidden/status/400", 400, "request_is_not_valid")]
    [InlineData("/v1/hidden/status/401", 401, "request_is_refused")]
    [InlineData("/v1/hidden/status/404", 404, "no_such_path")]
    [InlineData("/v1/hidden/status/415", 415, "content_type_is_not_json")]
    [InlineData("/v1/hidden/status/500", 500, "unexpected_error")]
    [InlineData("/v1/hidden/status/503", 503, "unexpected_error")]
    public async Task No_status_is_answered_bare(string path, int status, string code)
    {
        await using var server = await SampleServer.StartAsync();
        var answer = await server.GetAsync(path);
        Assert.Equal(status, answer.Status);
        Assert.Equal("application/problem+json", answer.ContentType);
        Assert.Equal(code, answer.Code);
        Assert.Equal(status, answer.Json.GetProperty("status").GetInt32());
        Assert.DoesNotContain("internals", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_method_that_is_not_allowed_names_those_that_are()
    {
        await using var server = await SampleServer.StartAsync();
        var answer = await server.SendAsync(HttpMethod.Delete, "/v1/samples", null, null);
        Assert.Equal(405, answer.Status);
        Assert.Equal("method_is_not_allowed", answer.Code);
        Assert.Equal(["GET", "HEAD", "POST"], answer.Message.Content.Headers.Allow.Order());
    }

    [Fact]
    public async Task When_to_try_again_is_told_in_whole_seconds()
    {
        await using var server = await SampleServer.StartAsync();
        var answer = await server.GetAsync("/v1/hidden/busy");
        Assert.Equal(429, answer.Status);
        Assert.Equal(TimeSpan.FromSeconds(2), answer.Message.Headers.RetryAfter!.Delta);
    }

    [Fact]
    public async Task A_head_request_is_answered_without_a_body()
    {
        await using var server = await SampleServer.StartAsync(onKestrel: true);
        var answer = await server.SendAsync(HttpMethod.Head, "/nowhere", null, null);
        Assert.Equal((404, ""), (answer.Status, answer.Text));
    }

    [Fact]
    public void A_refusal_without_a_problem_is_a_bug() => Assert.Throws<ArgumentOutOfRangeException>(() => new Refused([]));

    [Fact]
    public async Task Every_code_has_its_paragraph_where_the_type_points()
    {
        await using var server = await SampleServer.StartAsync();
        var page = await server.GetAsync("/problems");
        var written = await server.GetAsync("/problems.md");
        Assert.Equal(("text/html", "text/markdown"), (page.ContentType, written.ContentType));
        foreach (
            var code in typeof(HttpProblemCodes)
                .GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(field => (ProblemCode)field.GetValue(null)!)
        )
        {
            var status = code == HttpProblemCodes.RequestIsRefused ? "" : $"{code.Status}. ";
            Assert.Contains($"\n## {code.Name}\n\n{status}", written.Text, StringComparison.Ordinal);
            Assert.Contains($"<h2 id=\"{code.Name}\">{code.Name}</h2>\n<p>{status}", page.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_page_of_problems_runs_nothing_and_applies_only_its_own_style()
    {
        await using var server = await SampleServer.StartAsync();
        var page = await server.GetAsync("/problems");
        var sheet = Sheet().Match(page.Text).Groups["sheet"].Value;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(sheet)));
        Assert.Contains(
            $"default-src 'none'; style-src 'sha256-{hash}';",
            page.Message.Headers.GetValues("Content-Security-Policy").Single(),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("<script", page.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("<a href=\"#soft-rules\">", page.Text, StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"soft-rules\">", page.Text, StringComparison.Ordinal);
        var again = await server.GetAsync("/problems", ("If-None-Match", page.Message.Headers.ETag!.ToString()));
        Assert.Equal((304, ""), (again.Status, again.Text));
    }

    [GeneratedRegex("^[0-9a-f]{32}$")]
    private static partial Regex TraceId();

    [GeneratedRegex("<style>(?<sheet>[^<]+)</style>")]
    private static partial Regex Sheet();
}
