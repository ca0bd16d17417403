using System.Buffers.Binary;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using ValueLedger.Api.Tests.Attested;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Log;

/// <summary>The log over HTTP. An independent program checks proofs and signatures in clients/typescript/test/log.test.ts.</summary>
public sealed class LogEndpointTests(LedgerServer server) : IClassFixture<LedgerServer>, IAsyncLifetime
{
    private LedgerOrganisation _organisation = null!;

    public async ValueTask InitializeAsync()
    {
        _organisation = await server.NewLedgerAsync();
        await _organisation.RecordAsync(("contributor", "v-1"), ("note", "Mrs Smythe, 4 High St"));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Every_record_is_answered_once_with_the_text_that_was_hashed_and_erasable_texts_are_not_in_it()
    {
        await _organisation.PostAsync(
            "/v1/imports",
            "programme,measure,quantity,date\nwatch,hours,2,2024-05-03\n",
            ("Idempotency-Key", "k")
        );
        var size = await _organisation.LogSizeAsync();
        var all = await _organisation.GetAsync("/v1/log?limit=1000");
        Assert.Equal(size, all.Json.GetProperty("logSize").GetInt64());
        var items = all.Json.GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(Enumerable.Range(1, (int)size), items.Select(item => item.GetProperty("sequence").GetInt32()));
        foreach (var item in items)
        {
            var text = item.Text("canonical");
            Assert.Equal(LeafOf(text), item.Text("leafHash"));
            using var said = JsonDocument.Parse(text);
            Assert.Equal(
                (item.GetProperty("sequence").GetInt64(), item.Text("type"), item.Text("actor"), _organisation.Code),
                (
                    said.RootElement.GetProperty("sequence").GetInt64(),
                    said.RootElement.Text("type"),
                    said.RootElement.Text("actor"),
                    said.RootElement.Text("organisation")
                )
            );
        }

        Assert.DoesNotContain("Smythe", all.Text, StringComparison.Ordinal);
        var paged = new List<string>();
        for (var after = 0; after < size; after += 3)
        {
            paged.AddRange((await _organisation.ItemsAsync($"/v1/log?after={after}&limit=3")).Select(item => item.GetRawText()));
        }

        Assert.Equal(items.Select(item => item.GetRawText()), paged);
        var lines = await _organisation.GetAsync("/v1/log.ndjson?after=2");
        Assert.Equal("application/x-ndjson; charset=utf-8", lines.Header("Content-Type"));
        Assert.Equal(
            items.Skip(2).Select(item => item.Text("canonical")),
            lines.Text.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement.Text("canonical"))
        );
    }

    [Fact]
    public async Task Tiles_have_the_hashes_and_texts_of_the_records_and_never_change()
    {
        var batch = Enumerable.Range(1, 300).Select(number => Sample.Entry(("reference", $"r-{number}")));
        (await _organisation.PostAsync("/v1/entries/batch", new { entries = batch })).Succeeded(201);
        var items = new List<JsonElement>();
        var size = await _organisation.LogSizeAsync();
        while (items.Count < size)
        {
            items.AddRange(await _organisation.ItemsAsync($"/v1/log?after={items.Count}&limit=1000"));
        }

        var hashes = items.ConvertAll(item => Convert.FromBase64String(item.Text("leafHash")));
        var full = await TileAsync("0/000");
        Assert.Equal(hashes.Take(256).SelectMany(hash => hash), full);
        Assert.Equal(hashes.Skip(256).Take(20).SelectMany(hash => hash), await TileAsync("0/001.p/20"));
        Assert.Equal(hashes.Skip(256).Take(20).SelectMany(hash => hash), await TileAsync("0/001.p%2F20"));
        Assert.Equal(RootOf(hashes[..256]), await TileAsync("1/000.p/1"));
        Assert.Equal(items.Skip(256).Take(2).Select(item => item.Text("canonical")), Texts(await TileAsync("entries/001.p/2")));

        var answer = await _organisation.GetAsync("/v1/log/tile/0/000");
        Assert.Equal("max-age=31536000, private, immutable", answer.Header("Cache-Control"));
        Assert.Equal(304, (await _organisation.GetAsync("/v1/log/tile/0/000", ("If-None-Match", answer.Header("ETag")!))).Status);
    }

    [Theory]
    [InlineData("0/001")]
    [InlineData("0/000.p/200")]
    [InlineData("1/000.p/1")]
    [InlineData("0/000.p/0")]
    [InlineData("0/000.p/256")]
    [InlineData("0/000.p/01")]
    [InlineData("0/0")]
    [InlineData("0/x000/000.p/1")]
    [InlineData("0/x999/x999/x999/x999/x999/999")]
    [InlineData("6/000.p/1")]
    [InlineData("00/000.p/1")]
    [InlineData("-1/000.p/1")]
    [InlineData("entries/000")]
    [InlineData("0/000.p/1/")]
    [InlineData("0/000.p/1%0A")]
    public async Task A_tile_that_the_tree_does_not_have_is_not_found(string tile)
    {
        var refused = (await _organisation.GetAsync($"/v1/log/tile/{tile}")).IsRefusedFirst(404, "no_such_tile");
        Assert.Equal("no-cache, private", refused.Header("Cache-Control"));
    }

    [Fact]
    public async Task A_text_that_is_too_long_for_a_tile_is_named_and_can_be_read_elsewhere()
    {
        var map = new
        {
            columns = new Dictionary<string, string> { ["Hours"] = "quantity" },
            ignore = Enumerable.Range(0, 190).Select(number => $"{new string('€', 150)} {number}"),
        };
        (await _organisation.PutAsync("/v1/import-maps/wide", map)).Succeeded(200);
        var size = await _organisation.LogSizeAsync();
        var (index, width) = ((size - 1) / 256, ((size - 1) % 256) + 1);
        var refused = (await _organisation.GetAsync($"/v1/log/tile/entries/{index:000}.p/{width}")).IsRefusedFirst(
            409,
            "record_is_too_long_for_a_tile"
        );
        Assert.Contains($"/v1/log?after={size - 1}&limit=1", refused.Text, StringComparison.Ordinal);
        var item = Assert.Single(await _organisation.ItemsAsync($"/v1/log?after={size - 1}&limit=1"));
        Assert.True(Encoding.UTF8.GetByteCount(item.Text("canonical")) > ushort.MaxValue);
        Assert.Equal(LeafOf(item.Text("canonical")), item.Text("leafHash"));
    }

    [Theory]
    [InlineData("log?after=-1", 400, "log_position_is_not_valid")]
    [InlineData("log?after=x", 400, "query_parameter_has_the_wrong_type")]
    [InlineData("log?after=1000", 404, "log_is_shorter")]
    [InlineData("log?limit=1001", 400, "limit_is_out_of_range")]
    [InlineData("log.ndjson?after=1000", 404, "log_is_shorter")]
    [InlineData("log.ndjson?after=1099511627776", 400, "log_position_is_not_valid")]
    [InlineData("log/checkpoint?size=0", 400, "log_position_is_not_valid")]
    [InlineData("log/checkpoint?size=1000", 404, "log_is_shorter")]
    [InlineData("log/checkpoint?witnessed=true", 404, "log_is_not_witnessed")]
    [InlineData("log/checkpoint?witnessed=true&size=2", 400, "log_position_is_not_valid")]
    [InlineData("log/proofs/inclusion", 400, "log_position_is_not_valid")]
    [InlineData("log/proofs/inclusion?sequence=1000", 404, "log_is_shorter")]
    [InlineData("log/proofs/inclusion?sequence=3&size=2", 400, "log_position_is_not_valid")]
    [InlineData("log/proofs/inclusion?sequence=1&size=1000", 404, "log_is_shorter")]
    [InlineData("log/proofs/consistency", 400, "log_position_is_not_valid")]
    [InlineData("log/proofs/consistency?from=1000", 404, "log_is_shorter")]
    [InlineData("log/proofs/consistency?from=3&to=2", 400, "log_position_is_not_valid")]
    [InlineData("log/proofs/consistency?from=1&to=1000", 404, "log_is_shorter")]
    public async Task A_place_that_the_log_does_not_have_is_refused(string path, int status, string code) =>
        (await _organisation.GetAsync($"/v1/{path}")).IsRefusedFirst(status, code);

    [Theory]
    [InlineData("log")]
    [InlineData("log.ndjson")]
    [InlineData("log/checkpoint")]
    [InlineData("log/key")]
    [InlineData("log/proofs/inclusion?sequence=1")]
    [InlineData("log/proofs/consistency?from=1")]
    [InlineData("log/tile/0/000.p/1")]
    public async Task Only_a_key_of_the_organisation_that_may_audit_reads_its_log(string path)
    {
        var own = await _organisation.GetAsync($"/v1/{path}");
        Assert.True(own.Status == 200, own.Text);
        var others = await (await server.NewLedgerAsync()).GetAsync($"/v1/{path}");
        Assert.NotEqual(own.Text, others.Text);

        using var http = server.CreateClient();
        Assert.Equal(401, (await http.SendAsync(HttpMethod.Get, $"/v1/{path}", null)).Status);
        var key = await server.NewKeyAsync(_organisation.Number, null, "entries:read", "statements:read");
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key.ToText());
        Assert.Equal(403, (await http.SendAsync(HttpMethod.Get, $"/v1/{path}", null)).Status);
    }

    [Fact]
    public async Task A_record_that_somebody_took_away_is_named_and_nothing_else_is_hidden()
    {
        await using var tampered = new LedgerServer();
        var organisation = await tampered.NewLedgerAsync();
        await organisation.RecordAsync();
        tampered.Tamper("DELETE FROM entry");
        var size = await organisation.LogSizeAsync();
        var refused = (await organisation.GetAsync("/v1/log")).IsRefusedFirst(500, "record_cannot_be_read");
        Assert.Contains("Record ", refused.Text, StringComparison.Ordinal);
        (await organisation.GetAsync("/v1/log/checkpoint")).IsRefusedFirst(500, "record_cannot_be_read");
        (await organisation.GetAsync($"/v1/log/tile/entries/000.p/{size}")).IsRefusedFirst(500, "record_cannot_be_read");
        (await organisation.GetAsync($"/v1/log/tile/0/000.p/{size}")).IsRefusedFirst(500, "record_cannot_be_read");
        Assert.Single(await organisation.ItemsAsync("/v1/log?limit=1"));
    }

    [Fact]
    public async Task A_log_that_somebody_changed_with_all_hashes_is_neither_signed_nor_continued()
    {
        await using var tampered = new LedgerServer();
        var organisation = await tampered.NewLedgerAsync();
        var before = (await organisation.GetAsync("/v1/log/checkpoint")).Text;
        var size = await organisation.LogSizeAsync();
        tampered.Tamper("UPDATE record SET leaf_hash = zeroblob(32) WHERE sequence = 4");
        foreach (var query in (string[])["", $"?size={size}", "?size=5"])
        {
            var refused = (await organisation.GetAsync($"/v1/log/checkpoint{query}")).IsRefusedFirst(500, "record_cannot_be_read");
            Assert.Contains("not the one that the head file knows", refused.Text, StringComparison.Ordinal);
        }

        Assert.Contains($"\n{size}\n", before, StringComparison.Ordinal);
    }

    [SqliteFact]
    public async Task A_log_that_somebody_changed_before_the_first_record_of_a_new_start_is_not_continued()
    {
        var folder = Directory.CreateTempSubdirectory("valueledger-copy-");
        try
        {
            foreach (var file in Directory.GetFiles(Path.GetDirectoryName(server.DatabasePath)!, "ledger.db*").Where(IsKept))
            {
                File.Copy(file, Path.Combine(folder.FullName, Path.GetFileName(file)));
            }

            var database = Path.Combine(folder.FullName, "ledger.db");
            await using var restarted = new LedgerServer
            {
                Configure = host => host.UseSetting("Ledger:Database", $"Data Source={database}"),
            };
            using var http = restarted.CreateClient();
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", _organisation.Key);
            Assert.Equal(200, (await http.SendAsync(HttpMethod.Get, "/v1/log/checkpoint", null)).Status);
            using (var raw = new SqliteConnection($"Data Source={database};Pooling=False"))
            {
                raw.Open();
                raw.Execute("DROP TRIGGER record_is_never_changed; UPDATE record SET leaf_hash = zeroblob(32) WHERE sequence = 4");
            }

            Assert.Equal(500, (await http.SendAsync(HttpMethod.Post, "/v1/entries", Sample.Entry())).Status);
            (await http.SendAsync(HttpMethod.Get, "/v1/log/checkpoint", null)).IsRefusedFirst(500, "record_cannot_be_read");
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        static bool IsKept(string path) =>
            !path.EndsWith(".lock", StringComparison.Ordinal) && !path.EndsWith(".sock", StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_size_and_root_on_a_statement_are_those_of_a_signed_checkpoint()
    {
        var request = new
        {
            programmes = new[] { "watch" },
            from = "2024-05-01",
            to = "2024-05-31",
        };
        var prepared = (await _organisation.PostAsync("/v1/statements", request)).Succeeded(201);
        await _organisation.RecordAsync();
        var printed = prepared.Json.GetProperty("header").GetProperty("checkpoint");
        var lines = (await _organisation.GetAsync($"/v1/log/checkpoint?size={printed.GetProperty("size").GetInt64()}")).Text.Split('\n');
        Assert.Equal((printed.GetProperty("size").GetRawText(), printed.Text("root")), (lines[1], lines[2]));
    }

    [Fact]
    public async Task The_tree_is_not_built_anew_when_the_server_starts_or_answers()
    {
        var before = (await _organisation.GetAsync("/v1/log/checkpoint?size=2")).Text;
        await _organisation.RecordAsync();
        Assert.Equal(before, (await _organisation.GetAsync("/v1/log/checkpoint?size=2")).Text);
        var now = await _organisation.GetAsync("/v1/log/checkpoint");
        Assert.Equal("text/plain; charset=utf-8", now.Header("Content-Type"));
        Assert.Equal(304, (await _organisation.GetAsync("/v1/log/checkpoint", ("If-None-Match", now.Header("ETag")!))).Status);
    }

    private async Task<byte[]> TileAsync(string tile)
    {
        using var answer = await _organisation.Http.GetAsync(new Uri($"/v1/log/tile/{tile}", UriKind.Relative));
        Assert.Equal((200, "application/octet-stream"), ((int)answer.StatusCode, answer.Content.Headers.ContentType!.ToString()));
        return await answer.Content.ReadAsByteArrayAsync();
    }

    private static List<string> Texts(byte[] bundle)
    {
        var texts = new List<string>();
        var position = 0;
        while (position < bundle.Length)
        {
            var length = BinaryPrimitives.ReadUInt16BigEndian(bundle.AsSpan(position));
            texts.Add(Encoding.UTF8.GetString(bundle.AsSpan(position + 2, length)));
            position += 2 + length;
        }

        return texts;
    }

    private static string LeafOf(string text) => Convert.ToBase64String(SHA256.HashData([0, .. Encoding.UTF8.GetBytes(text)]));

    private static byte[] RootOf(List<byte[]> hashes) =>
        hashes.Count == 1
            ? hashes[0]
            : SHA256.HashData([1, .. RootOf(hashes[..(hashes.Count / 2)]), .. RootOf(hashes[(hashes.Count / 2)..])]);
}
