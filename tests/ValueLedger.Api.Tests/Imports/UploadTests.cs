using System.IO.Pipelines;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using ValueLedger.Api.Tests.Http;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Imports;

/// <summary>What can be seen and done while a file is still being sent.</summary>
public sealed class UploadTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string Header = "programme,measure,quantity,date,reference\n";

    /// <summary>More than is read at once.</summary>
    private const int Many = 10_000;

    [Fact]
    public async Task Rows_so_far_are_told_and_nothing_of_them_is_in_the_ledger_until_the_file_ends()
    {
        var organisation = await server.NewLedgerAsync();
        var size = await organisation.LogSizeAsync();
        using var upload = new Upload(organisation, "?mode=partial", ("Idempotency-Key", "k"));
        await upload.WriteAsync(Header + "watch,hours,x,2024-05-01,bad\n" + Rows(0, Many));
        var running = await RunningAsync(organisation, rows: 1000);
        Assert.Equal(("running", "reading"), (running.Text("status"), running.Text("stage")));
        Assert.Equal(JsonValueKind.Null, running.GetProperty("endedAt").ValueKind);
        foreach (var path in new[] { "/problems", "/problems.csv", "/rejected" })
        {
            (await organisation.GetAsync($"/v1/imports/{running.Text("id")}{path}")).IsRefused(409, "import_is_running ");
        }

        await organisation.RecordAsync(("reference", "single"));
        Assert.Equal(size + 1, await organisation.LogSizeAsync());
        (await organisation.ImportAsync(Header, "", ("Idempotency-Key", "k"))).IsRefused(409, "idempotency_key_is_in_use ");
        await upload.WriteAsync(Rows(Many, 50));
        var over = await organisation.OverAsync(await upload.EndAsync());
        Assert.Equal(running.Text("id"), over.Text("id"));
        Assert.Equal(("completed", Many + 50, 0, 0, 1), over.Fate());
        Assert.Equal((Many + 51, Many + 52.5m, 0), (await organisation.SummaryAsync()).Figures());
        server.IsWhole();
    }

    [Fact]
    public async Task An_import_is_cancelled_while_its_file_is_being_sent()
    {
        var organisation = await server.NewLedgerAsync();
        var size = await organisation.LogSizeAsync();
        using var upload = new Upload(organisation, "");
        await upload.WriteAsync(Header + Rows(0, Many));
        var running = await RunningAsync(organisation, rows: 1000);
        var cancelled = (await organisation.DeleteAsync($"/v1/imports/{running.Text("id")}")).Succeeded(200);
        Assert.Equal(running.Text("id"), cancelled.Json.Text("id"));
        var over = await organisation.OverAsync(running.Text("id"));
        Assert.Equal(("cancelled", 0L), (over.Fate().Status, over.Count("recorded")));
        Assert.Equal("cancelled", (await upload.Answer).Succeeded(200).Json.Text("status"));
        (await organisation.DeleteAsync($"/v1/imports/{running.Text("id")}")).IsRefused(409, "import_is_over ");
        Assert.Equal(size, await organisation.LogSizeAsync());
        Assert.Equal(("completed", 200, 0, 0, 0), (await organisation.ImportAsync(Header + Rows(0, 200))).Succeeded(200).Json.Fate());
    }

    [Fact]
    public async Task A_sender_that_breaks_off_leaves_nothing()
    {
        var organisation = await server.NewLedgerAsync();
        var size = await organisation.LogSizeAsync();
        using var upload = new Upload(organisation, "?mode=partial");
        await upload.WriteAsync(Header + Rows(0, Many));
        var running = await RunningAsync(organisation, rows: 1000);
        upload.BreakOff();
        // Its file goes first, by which lists find it, and then the run itself.
        var path = $"/v1/imports/{running.Text("id")}";
        while ((await organisation.GetAsync(path)).Status == 200)
        {
            await Task.Delay(10);
        }

        (await organisation.GetAsync(path)).IsRefused(404, "unknown_import ");
        Assert.Empty(await organisation.ItemsAsync("/v1/imports"));
        Assert.Equal(size, await organisation.LogSizeAsync());
        Assert.Equal(("completed", 300, 0, 0, 0), (await organisation.ImportAsync(Header + Rows(0, 300))).Succeeded(200).Json.Fate());
    }

    [Fact]
    public async Task A_file_that_fails_to_come_is_told_to_a_sender_who_can_still_hear()
    {
        await using var listening = new LedgerServer();
        listening.UseKestrel(0);
        listening.StartServer();
        var organisation = await listening.NewLedgerAsync();
        using var socket = new TcpClient("localhost", organisation.Http.BaseAddress!.Port);
        await using var stream = socket.GetStream();
        var request =
            $"POST /v1/imports HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {organisation.Key}\r\nContent-Type: text/csv\r\nTransfer-Encoding: chunked\r\n\r\n"
            + $"{Header.Length:x}\r\n{Header}\r\nno length of a chunk\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        var answer = await new StreamReader(stream).ReadToEndAsync();
        Assert.StartsWith("HTTP/1.1 400 ", answer, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"sender_went_silent\"", answer, StringComparison.Ordinal);
        Assert.Empty(await organisation.ItemsAsync("/v1/imports"));
        Assert.Empty(await organisation.ItemsAsync("/v1/entries"));
    }

    [Fact]
    public async Task A_measure_that_changes_its_meaning_while_the_file_is_sent_fails_the_import()
    {
        var organisation = await server.NewLedgerAsync();
        using var upload = new Upload(organisation, "");
        await upload.WriteAsync(Header + Rows(0, 1));
        await RunningAsync(organisation, rows: 0);
        (await organisation.PutAsync("/v1/measures/hours", Sample.Measure("input", "citizen-time", "day"))).Succeeded(200);
        var import = (await upload.EndAsync()).Succeeded(200).Json;
        Assert.Equal(("failed", 1, 0, 0, 0), import.Fate());
        Assert.Equal(["0  measure_changed_meanwhile "], import.Problems());
        Assert.Empty(await organisation.ItemsAsync("/v1/entries"));
        Assert.Equal("completed", (await organisation.ImportAsync(Header + Rows(0, 1))).Succeeded(200).Json.Text("status"));
        Assert.Equal("day", (await organisation.ItemsAsync("/v1/entries"))[0].Text("unit"));
    }

    [Fact]
    public async Task As_many_imports_run_at_once_as_are_allowed_and_of_others_as_many()
    {
        await using var narrow = new LedgerServer { Configure = host => host.UseSetting("Ledger:Limits:ImportsPerOrganisation", "1") };
        var organisation = await narrow.NewLedgerAsync();
        var another = await narrow.NewLedgerAsync();
        using var upload = new Upload(organisation, "");
        await upload.WriteAsync(Header + Rows(0, 1));
        await RunningAsync(organisation, rows: 0);
        (await organisation.ImportAsync(Header + Rows(1, 1))).IsRefused(429, "too_many_imports ");
        Assert.Equal("completed", (await another.ImportAsync(Header + Rows(1, 1))).Succeeded(200).Json.Text("status"));
        (await upload.EndAsync()).Succeeded(200);
        Assert.Equal(("completed", 1, 0, 0, 0), (await organisation.ImportAsync(Header + Rows(1, 1))).Succeeded(200).Json.Fate());
    }

    private static string Rows(int first, int count) =>
        string.Concat(Enumerable.Range(first, count).Select(row => $"watch,hours,1,2024-05-01,r-{row}\n"));

    private static async Task<JsonElement> RunningAsync(LedgerOrganisation organisation, long rows)
    {
        while (true)
        {
            if ((await organisation.ItemsAsync("/v1/imports")) is [var import, ..] && import.Count("rows") >= rows)
            {
                import.Fate();
                return import;
            }

            await Task.Delay(10);
        }
    }

    /// <summary>A file that is sent piece by piece.</summary>
    private sealed class Upload : IDisposable
    {
        private readonly Pipe _pipe = new();
        private readonly CancellationTokenSource _broken = new();

        public Upload(LedgerOrganisation organisation, string query, params (string Name, string Value)[] headers)
        {
            var request = new HttpRequestMessage(HttpMethod.Post, $"/v1/imports{query}")
            {
                Content = new StreamContent(_pipe.Reader.AsStream()),
            };
            request.Content.Headers.ContentType = new("text/csv");
            foreach (var (name, value) in headers)
            {
                request.Headers.Add(name, value);
            }

            Answer = SendAsync(organisation.Http, request);
        }

        public Task<Answer> Answer { get; }

        public async Task WriteAsync(string text) => await _pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(text));

        public async Task<Answer> EndAsync()
        {
            await _pipe.Writer.CompleteAsync();
            return await Answer;
        }

        public void BreakOff() => _broken.Cancel();

        public void Dispose() => _broken.Dispose();

        private async Task<Answer> SendAsync(HttpClient http, HttpRequestMessage request)
        {
            using (request)
            {
                return await Http.Answer.ReadAsync(await http.SendAsync(request, _broken.Token));
            }
        }
    }
}
