using ValueLedger.Api.Http.Answers;

namespace ValueLedger.Api.Tests.Http;

public sealed class EntityTagTests
{
    private static readonly string Current = EntityTags.Of("sample", "a");

    [Fact]
    public void A_tag_is_22_characters_in_quotes_and_tells_its_parts_apart()
    {
        Assert.Matches("^\"[A-Za-z0-9_-]{22}\"$", Current);
        Assert.Equal(Current, EntityTags.Of(new List<string> { "sample", "a" }));
        Assert.NotEqual(EntityTags.Of("ab", "c"), EntityTags.Of("a", "bc"));
        Assert.NotEqual(EntityTags.Of("a"), EntityTags.Of("a", ""));
        Assert.NotEqual(EntityTags.OfBytes("a"u8), EntityTags.OfBytes("b"u8));
    }

    [Theory]
    [InlineData(null, 200)]
    [InlineData("{tag}", 304)]
    [InlineData("W/{tag}", 304)]
    [InlineData("\"other\", {tag}", 304)]
    [InlineData("\"other\"", 200)]
    [InlineData("*", 304)]
    [InlineData("other", 400)]
    [InlineData("\"other", 400)]
    [InlineData("*, {tag}", 400)]
    [InlineData("", 400)]
    public async Task A_read_is_not_sent_again_to_who_has_it(string? sent, int status)
    {
        // The test server drops empty headers.
        await using var server = await SampleServer.StartAsync(onKestrel: sent == "");
        var answer = await server.GetAsync("/v1/samples/a", Header("If-None-Match", sent));
        Assert.Equal(status, answer.Status);
        Assert.Equal(status == 400 ? null : Current, answer.Message.Headers.ETag?.ToString());
        Assert.True(status != 304 || answer.Text.Length == 0);
        Assert.True(status != 400 || answer.Code == "entity_tag_is_not_valid");
    }

    [Theory]
    [InlineData("If-Match", "{tag}", "a", 200)]
    [InlineData("If-Match", "\"other\", {tag}", "a", 200)]
    [InlineData("If-Match", "\"other\"", "a", 412)]
    [InlineData("If-Match", "W/{tag}", "a", 412)]
    [InlineData("If-Match", "*", "a", 200)]
    [InlineData("If-Match", "*", "new", 412)]
    [InlineData("If-Match", "{tag}", "new", 412)]
    [InlineData("If-Match", "{tag", "a", 400)]
    [InlineData("If-None-Match", "*", "a", 412)]
    [InlineData("If-None-Match", "*", "new", 200)]
    [InlineData("If-None-Match", "W/{tag}", "a", 412)]
    [InlineData("If-None-Match", "\"other\"", "a", 200)]
    [InlineData("If-None-Match", null, "a", 200)]
    public async Task A_write_goes_on_only_when_its_condition_holds(string header, string? sent, string code, int status)
    {
        await using var server = await SampleServer.StartAsync();
        var answer = await server.SendAsync(
            HttpMethod.Put,
            $"/v1/samples/{code}",
            "{}"u8.ToArray(),
            "application/json",
            Header(header, sent)
        );
        Assert.Equal(status, answer.Status);
        Assert.True(status != 412 || answer.Code == "precondition_failed");
        Assert.True(status != 400 || answer.Code == "entity_tag_is_not_valid");
    }

    private static (string Name, string Value)[] Header(string name, string? sent) =>
        sent is null ? [] : [(name, sent.Replace("{tag}", Current, StringComparison.Ordinal))];
}
