using System.Net.Http.Headers;
using System.Text;

namespace ValueLedger.Api.Tests.Http;

/// <summary>What is decided before a body is read, or while it arrives.</summary>
public sealed class BodyTransportTests
{
    [Theory]
    [InlineData("application/json", 201)]
    [InlineData("Application/JSON; charset=UTF-8", 201)]
    [InlineData("application/json; charset=\"utf-8\"", 201)]
    [InlineData("application/json; charset=utf-16", 415)]
    [InlineData("application/json; charset=iso-8859-1", 415)]
    [InlineData("application/merge-patch+json", 415)]
    [InlineData("application/problem+json", 415)]
    [InlineData("text/plain", 415)]
    [InlineData(null, 415)]
    public async Task Only_JSON_in_UTF8_is_read(string? contentType, int status)
    {
        await using var server = await SampleServer.StartAsync();
        var answer = await server.PostAsync("/v1/samples", Encoding.UTF8.GetBytes("""{ "quantity": 1 }"""), contentType);
        Assert.Equal(status, answer.Status);
        Assert.Equal(status == 415 ? "application/problem+json" : "application/json", answer.ContentType);
        Assert.True(status != 415 || answer.Code == "content_type_is_not_json");
    }

    [Fact]
    public async Task A_patch_may_also_be_a_merge_patch()
    {
        await using var server = await SampleServer.StartAsync();
        var answer = await server.SendAsync(HttpMethod.Patch, "/v1/samples/a", "{}"u8.ToArray(), "application/merge-patch+json");
        Assert.Equal(200, answer.Status);
    }

    [Fact]
    public async Task No_body_at_all_is_an_empty_one()
    {
        await using var server = await SampleServer.StartAsync();
        Assert.Equal("body_is_empty", (await server.SendAsync(HttpMethod.Post, "/v1/samples", null, null)).Code);
    }

    [Fact]
    public async Task A_byte_order_mark_is_passed_over()
    {
        await using var server = await SampleServer.StartAsync();
        Assert.Equal(201, (await server.PostAsync("/v1/samples", "\uFEFF{ \"quantity\": 1 }")).Status);
    }

    [Theory]
    [InlineData(new byte[] { 0x7b, 0x22, 0xff, 0x22, 0x7d })]
    [InlineData(new byte[] { 0x7b, 0x22, 0xc0, 0xaf, 0x22, 0x7d })]
    [InlineData(new byte[] { 0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00 })]
    public async Task Other_encodings_are_refused(byte[] sent)
    {
        await using var server = await SampleServer.StartAsync();
        Assert.Equal("body_is_not_utf8", (await server.PostAsync("/v1/samples", sent)).Code);
    }

    [Theory]
    [InlineData(100, 200, false)]
    [InlineData(101, 413, false)]
    [InlineData(100, 200, true)]
    [InlineData(101, 413, true)]
    [InlineData(100_000, 413, true)]
    public async Task The_limit_holds_for_bodies_of_known_and_unknown_length(int length, int status, bool isChunked)
    {
        await using var server = await SampleServer.StartAsync(onKestrel: true);
        var answer = await SendAsync(server, "/v1/hidden/small", length, isChunked);
        Assert.Equal(status, answer.Status);
        Assert.True(status == 200 || answer.Code == "body_is_too_large");
    }

    [Fact]
    public async Task Without_another_limit_a_mebibyte_is_read()
    {
        await using var server = await SampleServer.StartAsync();
        Assert.Equal(200, (await SendAsync(server, "/v1/samples/a", 1024 * 1024, false, HttpMethod.Patch)).Status);
        Assert.Equal("body_is_too_large", (await SendAsync(server, "/v1/samples/a", (1024 * 1024) + 1, true, HttpMethod.Patch)).Code);
    }

    [Fact]
    public async Task An_endpoint_may_read_more_than_the_server_would()
    {
        await using var server = await SampleServer.StartAsync(onKestrel: true);
        Assert.Equal(200, (await SendAsync(server, "/v1/hidden/large", SampleServer.ServerLimit * 2, true)).Status);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_limit_of_the_server_itself_is_answered_as_a_problem(bool isChunked)
    {
        await using var server = await SampleServer.StartAsync(onKestrel: true);
        var answer = await SendAsync(server, "/v1/hidden/raw", SampleServer.ServerLimit + 1, isChunked);
        Assert.Equal(413, answer.Status);
        Assert.Equal("application/problem+json", answer.ContentType);
        Assert.Equal("body_is_too_large", answer.Code);
        Assert.Empty(server.Log.Errors);
    }

    private static async Task<Answer> SendAsync(SampleServer server, string path, int length, bool isChunked, HttpMethod? method = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Post, path);
        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes("{}".PadRight(length)));
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.TransferEncodingChunked = isChunked;
        request.Headers.ExpectContinue = true;
        return await Answer.ReadAsync(await server.Client.SendAsync(request));
    }
}
