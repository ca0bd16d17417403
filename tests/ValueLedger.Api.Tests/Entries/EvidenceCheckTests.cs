using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Http;
using ValueLedger.Api.Tests.Imports;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Entries;

public sealed class EvidenceCheckTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string Path = "/v1/evidence/check";

    [Fact]
    public async Task A_file_leads_to_the_entries_that_have_it_as_evidence_and_leaves_nothing_behind()
    {
        var (organisation, other) = (await server.NewLedgerAsync(), await server.NewLedgerAsync());
        var file = Enumerable.Range(0, 300_000).Select(number => (byte)(number * 31)).ToArray();
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(file));
        var recorded = await organisation.RecordAsync(Evidence("Sheet – Jo's", sha256.ToUpperInvariant()));
        await organisation.RecordAsync(Evidence("Another", new string('a', 64)));
        var graded = await organisation.RecordAsync(("date", "2024-05-02"));
        await other.RecordAsync(Evidence("Not ours", sha256));
        (
            await organisation.PostAsync(
                $"/v1/entries/{graded}/evidence",
                new JsonObject
                {
                    ["grade"] = "system-recorded",
                    ["items"] = new JsonArray(new JsonObject { ["title"] = "The same", ["sha256"] = sha256 }),
                }
            )
        ).Succeeded(201);
        var size = await organisation.LogSizeAsync();
        var answer = (await organisation.PostAsync(Path, file)).Succeeded(200).Json;
        Assert.Equal(sha256, answer.Text("sha256"));
        Assert.Equal(
            [$"{recorded} Sheet – Jo's self-reported", $"{graded} The same system-recorded"],
            answer
                .GetProperty("entries")
                .EnumerateArray()
                .Select(entry => $"{entry.Text("id")} {entry.Text("title")} {entry.Text("grade")}")
        );
        Assert.Equal(size, await organisation.LogSizeAsync());
        Assert.Empty((await organisation.PostAsync(Path, file[1..])).Succeeded(200).Json.GetProperty("entries").EnumerateArray());
        (await organisation.DeleteAsync($"/v1/entries/{recorded}/text")).Succeeded(204);
        var left = (await organisation.PostAsync(Path, file)).Json.GetProperty("entries")[0];
        Assert.Equal((recorded, System.Text.Json.JsonValueKind.Null), (left.Text("id"), left.GetProperty("title").ValueKind));
    }

    [Fact]
    public async Task Entries_of_an_import_are_found_and_a_compressed_body_is_hashed_as_what_it_contains()
    {
        var organisation = await server.NewLedgerAsync();
        var file = "A sheet\nwith lines"u8.ToArray();
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(file));
        var row = Sample.Entry(Evidence("From a file", sha256)).ToJsonString();
        Assert.Equal("completed", (await organisation.OverAsync(await organisation.ImportLinesAsync(row + "\n"))).Text("status"));
        using var zipped = new MemoryStream();
        await using (var gzip = new GZipStream(zipped, CompressionLevel.Fastest, leaveOpen: true))
        {
            await gzip.WriteAsync(file);
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = new ByteArrayContent(zipped.ToArray()) };
        request.Content.Headers.ContentEncoding.Add("gzip");
        var answer = await Answer.ReadAsync(await organisation.Http.SendAsync(request));
        Assert.Equal("From a file", answer.Succeeded(200).Json.GetProperty("entries")[0].Text("title"));
    }

    [Fact]
    public async Task An_empty_file_has_a_hash_too_and_one_that_is_too_large_is_refused_unread()
    {
        var organisation = await server.NewLedgerAsync();
        var empty = (await organisation.PostAsync(Path, Array.Empty<byte>())).Succeeded(200).Json;
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData([])), empty.Text("sha256"));
        using var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = new ByteArrayContent([1]) };
        request.Content.Headers.ContentLength = (256L * 1024 * 1024) + 1;
        (await Answer.ReadAsync(await organisation.Http.SendAsync(request))).IsRefused(413, "body_is_too_large ");
    }

    private static (string, JsonNode?) Evidence(string title, string sha256) =>
        (
            "evidence",
            new JsonObject
            {
                ["grade"] = "self-reported",
                ["items"] = new JsonArray(new JsonObject { ["title"] = title, ["sha256"] = sha256 }),
            }
        );
}
