using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Http;

/// <summary>Bodies that are sent compressed.</summary>
public sealed class BodyCodingTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string Header = "programme,measure,quantity,date,reference,note\r\n";

    [Fact]
    public async Task A_compressed_body_is_the_same_as_its_content()
    {
        var organisation = await server.NewLedgerAsync();
        var body = JsonSerializer.SerializeToUtf8Bytes(Sample.Entry(("note", "Zoë's £5")));
        var recorded = await SendAsync(organisation, "/v1/entries", "application/json", Zipped(body), "gzip", ("Idempotency-Key", "k"));
        Assert.Equal("Zoë's £5", recorded.Succeeded(201).Json.Text("note"));
        var again = await SendAsync(organisation, "/v1/entries", "application/json", body, null, ("Idempotency-Key", "k"));
        Assert.Equal("true", again.Succeeded(201).Header("Idempotency-Replayed"));
    }

    [Fact]
    public async Task A_compressed_file_is_imported_like_its_content()
    {
        var organisation = await server.NewLedgerAsync();
        var file = Encoding.UTF8.GetBytes(Header + string.Concat(Enumerable.Range(0, 200).Select(Row)));
        var import = (await SendAsync(organisation, "/v1/imports", "text/csv", Zipped(file), "GZIP")).Succeeded(200).Json;
        Assert.Equal((200, 200), (import.GetProperty("rows").GetInt32(), import.GetProperty("recorded").GetInt32()));
        foreach (var (sent, coding) in new[] { (file, "identity"), (Zipped(file), "x-gzip") })
        {
            var again = (await SendAsync(organisation, "/v1/imports", "text/csv", sent, coding)).Succeeded(200).Json;
            Assert.Equal(200, again.GetProperty("alreadyRecorded").GetInt32());
        }
    }

    [Theory]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("gzip, gzip")]
    [InlineData("zip")]
    public async Task Another_coding_is_refused_with_the_one_that_is_taken(string coding)
    {
        var organisation = await server.NewLedgerAsync();
        var refused = await SendAsync(organisation, "/v1/entries", "application/json", "{}"u8.ToArray(), coding);
        refused.IsRefused(415, "content_encoding_is_unknown ");
        Assert.Equal("gzip", refused.Header("Accept-Encoding"));
    }

    [Theory]
    [InlineData("/v1/entries", "application/json", 1)]
    [InlineData("/v1/entries", "application/json", 4)]
    [InlineData("/v1/entries", "application/json", 20)]
    [InlineData("/v1/imports?mode=partial", "text/csv", 1)]
    [InlineData("/v1/imports?mode=partial", "text/csv", 8)]
    [InlineData("/v1/imports?mode=partial", "text/csv", 20000)]
    public async Task Half_a_file_is_refused_and_nothing_of_it_recorded(string path, string contentType, int missing)
    {
        var organisation = await server.NewLedgerAsync();
        var before = await organisation.LogSizeAsync();
        var content =
            contentType == "text/csv"
                ? Header + string.Concat(Enumerable.Range(0, 5000).Select(Row))
                : JsonSerializer.Serialize(Sample.Entry(("note", "Zoë's £5")));
        var whole = Zipped(Encoding.UTF8.GetBytes(content));
        (await SendAsync(organisation, path, contentType, whole[..^missing], "gzip")).IsRefused(400, "body_is_not_gzip ");
        Assert.Equal(before, await organisation.LogSizeAsync());
    }

    [Fact]
    public async Task What_is_not_gzip_or_has_something_after_it_is_refused()
    {
        var organisation = await server.NewLedgerAsync();
        var body = JsonSerializer.SerializeToUtf8Bytes(Sample.Entry());
        foreach (
            var sent in new[]
            {
                body,
                [.. body[..10]],
                [.. Zipped(body), 1, 2, 3],
                [.. Zipped("{"u8.ToArray()), .. Zipped("}"u8.ToArray())],
            }
        )
        {
            (await SendAsync(organisation, "/v1/entries", "application/json", sent, "gzip")).IsRefused(400, "body_is_not_gzip ");
        }
    }

    [Fact]
    public async Task The_limit_of_a_body_counts_what_is_in_it()
    {
        var organisation = await server.NewLedgerAsync();
        var note = Convert.ToHexString(Enumerable.Range(0, 600_000).Select(number => (byte)(number % 251)).ToArray());
        var body = JsonSerializer.SerializeToUtf8Bytes(Sample.Entry(("note", note)));
        var zipped = Zipped(body);
        Assert.InRange(zipped.Length, 1, 1024 * 1024);
        (await SendAsync(organisation, "/v1/entries", "application/json", zipped, "gzip")).IsRefused(413, "body_is_too_large ");
    }

    [Fact]
    public async Task A_file_that_swells_without_end_is_refused_and_nothing_of_it_kept()
    {
        var organisation = await server.NewLedgerAsync();
        var swelling = Zipped(Encoding.UTF8.GetBytes(Header + new string('\n', 20_000_000)));
        Assert.InRange(swelling.Length, 1, 100_000);
        (await SendAsync(organisation, "/v1/imports", "text/csv", swelling, "gzip")).IsRefused(413, "body_expands_too_much ");
        Assert.Empty(await organisation.ItemsAsync("/v1/imports"));
    }

    private static string Row(int number) =>
        $"watch,hours,{(number % 4) + 1},2024-05-{(number % 28) + 1:00},sheet-{number},Zoë's £{number}\r\n";

    private static byte[] Zipped(byte[] content)
    {
        using var zipped = new MemoryStream();
        using (var gzip = new GZipStream(zipped, CompressionLevel.Optimal))
        {
            gzip.Write(content);
        }

        return zipped.ToArray();
    }

    private static async Task<Answer> SendAsync(
        LedgerOrganisation organisation,
        string path,
        string contentType,
        byte[] body,
        string? coding,
        params (string Name, string Value)[] headers
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(contentType);
        if (coding is not null)
        {
            request.Content.Headers.TryAddWithoutValidation("Content-Encoding", coding);
        }

        foreach (var (name, value) in headers)
        {
            Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        }

        return await Answer.ReadAsync(await organisation.Http.SendAsync(request));
    }
}
