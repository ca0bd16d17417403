using System.IO.Compression;
using System.Text;
using System.Text.Json;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Http;

public sealed class CompressionTests : IAsyncLifetime
{
    private readonly LedgerServer _server = new();
    private LedgerOrganisation _organisation = null!;

    public async ValueTask InitializeAsync()
    {
        _organisation = await _server.NewLedgerAsync();
        var drafts = Enumerable
            .Range(0, 50)
            .Select(number =>
                Sample.Entry(("reference", $"sheet-{number}"), ("note", "Zoë's £5; \"school run\""), ("quantity", number + 1))
            );
        (await _organisation.PostAsync("/v1/entries/batch", new { entries = drafts })).Succeeded(201);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("/v1/entries")]
    [InlineData("/v1/entries.csv")]
    [InlineData("/v1/entries.csv?bom=true")]
    [InlineData("/v1/entries.journal")]
    [InlineData("/v1/log")]
    [InlineData("/v1/log.ndjson")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/problems")]
    [InlineData("/problems.md")]
    [InlineData("/docs/swagger-ui.css")]
    public async Task Text_is_compressed_for_those_who_take_it_and_is_the_same_afterwards(string path)
    {
        var plain = await SendAsync(path, "");
        Assert.Null(plain.Coding);
        foreach (var coding in new[] { "br", "gzip" })
        {
            var compressed = await SendAsync(path, coding);
            Assert.Equal((200, coding), (compressed.Status, compressed.Coding));
            Assert.Equal(plain.Content, compressed.Content);
            Assert.Equal(plain.ContentType, compressed.ContentType);
            Assert.InRange(compressed.Length, 1, plain.Length - 1);
        }
    }

    [Fact]
    public async Task Every_answer_says_that_it_depends_on_what_codings_are_taken()
    {
        foreach (var path in new[] { "/v1/entries", "/v1/organisation", "/v1/nothing", "/health/live" })
        {
            Assert.Contains("Accept-Encoding", (await SendAsync(path, "br")).Vary);
            Assert.Contains("Accept-Encoding", (await SendAsync(path, "")).Vary);
        }
    }

    [Theory]
    [InlineData("/v1/organisation")]
    [InlineData("/v1/measures/hours")]
    [InlineData("/v1/nothing")]
    [InlineData("/health/live")]
    public async Task A_small_answer_is_not_compressed_and_has_its_length(string path)
    {
        var answer = await SendAsync(path, "gzip, br");
        Assert.Null(answer.Coding);
        Assert.Equal(answer.Length, answer.StatedLength);
        Assert.InRange(answer.Length, 1, 1023);
    }

    [Fact]
    public async Task An_answer_with_the_text_of_a_key_is_not_compressed()
    {
        var draft = new { name = new string('x', 200), scopes = Enumerable.Repeat("entries:read", 90) };
        var made = await SendAsync("/v1/keys", "br", HttpMethod.Post, JsonSerializer.SerializeToUtf8Bytes(draft));
        Assert.Equal((201, null), (made.Status, made.Coding));
        var scopes = Enumerable.Range(0, 90).Select(number => $"no-such-scope-{number}");
        var refused = await SendAsync("/v1/keys", "br", HttpMethod.Post, JsonSerializer.SerializeToUtf8Bytes(new { name = "x", scopes }));
        Assert.Equal((400, null), (refused.Status, refused.Coding));
        Assert.InRange(refused.Length, 1024, int.MaxValue);
    }

    [Fact]
    public async Task A_refusal_with_many_problems_is_compressed_too()
    {
        var drafts = Enumerable.Range(0, 50).Select(_ => Sample.Entry(("quantity", -1)));
        var body = JsonSerializer.SerializeToUtf8Bytes(new { entries = drafts });
        var refused = await SendAsync("/v1/entries/batch", "br", HttpMethod.Post, body);
        Assert.Equal((400, "br", "application/problem+json"), (refused.Status, refused.Coding, refused.ContentType));
    }

    [Fact]
    public async Task A_workbook_is_compressed_already()
    {
        var statement = await PrepareAsync();
        Assert.Null((await SendAsync($"{statement}.xlsx", "br")).Coding);
    }

    [Fact]
    public async Task Each_form_has_a_tag_of_its_own_and_each_tag_names_the_version()
    {
        var statement = await PrepareAsync();
        foreach (var path in new[] { "/v1/entries", statement, $"{statement}.html", "/problems" })
        {
            var plain = (await SendAsync(path, "")).Tag!;
            var brotli = (await SendAsync(path, "br")).Tag!;
            var gzip = (await SendAsync(path, "gzip")).Tag!;
            Assert.Equal([$"{plain[..^1]}.br\"", $"{plain[..^1]}.gzip\""], [brotli, gzip]);
            foreach (var tag in new[] { plain, brotli, gzip, $"W/{brotli}", $"\"other\", {gzip}" })
            {
                foreach (var coding in new[] { "", "br", "gzip" })
                {
                    var again = await SendAsync(path, coding, headers: ("If-None-Match", tag));
                    Assert.Equal((304, 0), (again.Status, again.Length));
                    Assert.EndsWith(again.Tag!, tag, StringComparison.Ordinal);
                    Assert.Contains("Accept-Encoding", again.Vary);
                }
            }

            Assert.Equal(200, (await SendAsync(path, "br", headers: ("If-None-Match", "\"other.br\""))).Status);
        }
    }

    [Fact]
    public async Task What_was_read_compressed_can_be_replaced_under_its_tag_once()
    {
        var title = new string('x', 190);
        var draft = new { title, description = string.Join(' ', Enumerable.Repeat("Sessions at the roadside.", 60)) };
        (await _organisation.PutAsync("/v1/programmes/long", draft)).Succeeded(201);
        var read = await SendAsync("/v1/programmes/long", "br");
        Assert.Equal("br", read.Coding);
        (await _organisation.PutAsync("/v1/programmes/long", draft with { title = "1" }, ("If-Match", read.Tag!))).Succeeded(200);
        (await _organisation.PutAsync("/v1/programmes/long", draft with { title = "2" }, ("If-Match", read.Tag!))).IsRefused(
            412,
            "precondition_failed "
        );
    }

    [Fact]
    public async Task A_statement_is_the_same_byte_for_byte()
    {
        var statement = await PrepareAsync();
        var plain = await SendAsync(statement, "");
        Assert.Equal(plain.Content, (await SendAsync(statement, "br")).Content);
        Assert.Equal(plain.Content, (await SendAsync(statement, "gzip;q=1.0, identity;q=0.5")).Content);
    }

    private async Task<string> PrepareAsync()
    {
        var draft = new
        {
            programmes = new[] { "watch" },
            from = "2024-05-01",
            to = "2024-05-31",
        };
        return (await _organisation.PostAsync("/v1/statements", draft)).Succeeded(201).Header("Location")!;
    }

    private async Task<Sent> SendAsync(
        string path,
        string coding,
        HttpMethod? method = null,
        byte[]? body = null,
        params (string Name, string Value)[] headers
    )
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", coding);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(body);
            request.Content.Headers.ContentType = new("application/json");
        }

        foreach (var (name, value) in headers)
        {
            Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        }

        using var answer = await _organisation.Http.SendAsync(request);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        var used = answer.Content.Headers.ContentEncoding.SingleOrDefault();
        return new Sent(
            (int)answer.StatusCode,
            used,
            answer.Headers.ETag?.ToString(),
            [.. answer.Headers.Vary],
            answer.Content.Headers.ContentType?.MediaType,
            answer.Content.Headers.ContentLength,
            bytes.Length,
            Encoding.UTF8.GetString(await UnpackedAsync(bytes, used))
        );
    }

    private static async Task<byte[]> UnpackedAsync(byte[] bytes, string? coding)
    {
        if (coding is null)
        {
            return bytes;
        }

        await using Stream packed =
            coding == "br"
                ? new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress)
                : new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var content = new MemoryStream();
        await packed.CopyToAsync(content);
        return content.ToArray();
    }

    private sealed record Sent(
        int Status,
        string? Coding,
        string? Tag,
        string[] Vary,
        string? ContentType,
        long? StatedLength,
        int Length,
        string Content
    );
}
