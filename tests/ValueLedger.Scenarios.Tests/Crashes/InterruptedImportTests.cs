using System.Globalization;
using System.IO.Pipelines;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using ValueLedger.Scenarios.Tests.Processes;

namespace ValueLedger.Scenarios.Tests.Crashes;

/// <summary>Imports of a server that is killed at a certain point.</summary>
public sealed class InterruptedImportTests : IAsyncDisposable
{
    private const int Rows = 40_000;

    private readonly LedgerProcesses _processes = new();

    public ValueTask DisposeAsync() => _processes.DisposeAsync();

    [Fact]
    public async Task A_file_that_was_still_being_sent_is_told_to_have_been_interrupted_and_left_nothing()
    {
        var (server, http) = await BeginAsync();
        var size = await Journal.LogSizeAsync(http);
        var pipe = new Pipe();
        var sending = Record.ExceptionAsync(() => SendAsync(http, new StreamContent(pipe.Reader.AsStream())));
        await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(FileOf(Rows / 2)));
        var id = (await UntilAsync(http, import => import.GetProperty("rows").GetInt64() > 0)).GetProperty("id").GetString();
        await server.SignalAsync("KILL");
        await pipe.Writer.CompleteAsync();
        Assert.NotNull(await sending);

        await _processes.ServeAsync();
        var import = await http.GetFromJsonAsync<JsonElement>($"/v1/imports/{id}");
        Assert.Equal(("failed", 0), (import.GetProperty("status").GetString(), import.GetProperty("recorded").GetInt64()));
        Assert.Equal("import_was_interrupted", import.GetProperty("problems")[0].GetProperty("code").GetString());
        Assert.Equal(size, await Journal.LogSizeAsync(http));
        await ImportAsync(http, accepted: Rows);
    }

    [Fact]
    public async Task An_import_that_was_recording_goes_on_to_its_end_and_is_told_as_before()
    {
        var (server, http) = await BeginAsync();
        var id = await InterruptAsync(server, http);
        await _processes.ServeAsync();
        var import = await OverAsync(http, id);
        Assert.Equal(
            ("completed", Rows, Rows),
            (import.GetProperty("status").GetString(), import.GetProperty("accepted").GetInt32(), import.GetProperty("recorded").GetInt32())
        );
        Assert.Equal(Rows, (await Journal.SequencesAsync(http)).Distinct().Count());
        await ImportAsync(http, accepted: 0);
        Assert.StartsWith("interrupted: ", await _processes.AskAsync("verify"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_that_has_lost_its_rows_is_abandoned_and_can_be_sent_again()
    {
        var (server, http) = await BeginAsync();
        await Journal.PostAsync(http);
        await InterruptAsync(server, http);
        Directory.Delete(_processes.Database + ".imports", recursive: true);

        await _processes.ServeAsync();
        Assert.Single(await Journal.SequencesAsync(http));
        Assert.Equal(1, (await TotalAsync(http)).GetProperty("entries").GetInt32());
        Assert.StartsWith("interrupted: ", await _processes.AskAsync("verify"), StringComparison.Ordinal);
        await ImportAsync(http, accepted: Rows);
        Assert.Equal(Rows + 1, (await Journal.SequencesAsync(http)).Count);
        Assert.Equal(Rows + 1, (await TotalAsync(http)).GetProperty("entries").GetInt32());
        Assert.StartsWith("interrupted: ", await _processes.AskAsync("verify"), StringComparison.Ordinal);
    }

    private async Task<(RunningProcess Server, HttpClient Http)> BeginAsync()
    {
        await _processes.CreateOrganisationAsync("interrupted");
        var http = _processes.ClientWith(await _processes.CreateKeyAsync("interrupted"));
        var server = await _processes.ServeAsync();
        await Journal.FillAsync(http);
        return (server, http);
    }

    /// <summary>Kills the server when some of the rows are in the log and others are not.</summary>
    private static async Task<string> InterruptAsync(RunningProcess server, HttpClient http)
    {
        var sending = Record.ExceptionAsync(() => SendAsync(http, new StringContent(FileOf(Rows))));
        var import = await UntilAsync(http, import => import.GetProperty("recorded").GetInt64() > 0);
        await server.SignalAsync("KILL");
        await sending;
        Assert.True(import.GetProperty("recorded").GetInt64() < Rows);
        return import.GetProperty("id").GetString()!;
    }

    private static async Task<JsonElement> UntilAsync(HttpClient http, Func<JsonElement, bool> isReached)
    {
        while (true)
        {
            var items = (await http.GetFromJsonAsync<JsonElement>("/v1/imports")).GetProperty("items");
            if (items.GetArrayLength() > 0 && isReached(items[0]))
            {
                return items[0];
            }

            await Task.Delay(5);
        }
    }

    private static async Task<JsonElement> OverAsync(HttpClient http, string id)
    {
        while (true)
        {
            var import = await http.GetFromJsonAsync<JsonElement>($"/v1/imports/{id}");
            if (import.GetProperty("status").GetString() != "running")
            {
                return import;
            }

            await Task.Delay(20);
        }
    }

    private static async Task ImportAsync(HttpClient http, int accepted)
    {
        using var answer = await SendAsync(http, new StringContent(FileOf(Rows)));
        var sent = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.True(answer.IsSuccessStatusCode, sent.GetRawText());
        var import = await OverAsync(http, sent.GetProperty("id").GetString()!);
        Assert.Equal(
            ("completed", accepted, Rows - accepted),
            (
                import.GetProperty("status").GetString(),
                import.GetProperty("accepted").GetInt32(),
                import.GetProperty("alreadyRecorded").GetInt32()
            )
        );
    }

    private static Task<HttpResponseMessage> SendAsync(HttpClient http, HttpContent file)
    {
        file.Headers.ContentType = new("text/csv");
        return http.PostAsync("/v1/imports", file);
    }

    private static async Task<JsonElement> TotalAsync(HttpClient http) =>
        (await http.GetFromJsonAsync<JsonElement>("/v1/summaries?from=2024-01-01&to=2024-12-31")).GetProperty("total");

    private static string FileOf(int rows)
    {
        var text = new StringBuilder("programme,measure,quantity,date,contributor,reference\n");
        for (var row = 0; row < rows; row++)
        {
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"p,m,{(row % 9) + 1},{new DateOnly(2024, 1, 1).AddDays(row % 366):yyyy-MM-dd},v-{row % 700},r-{row}"
            );
        }

        return text.ToString();
    }
}
