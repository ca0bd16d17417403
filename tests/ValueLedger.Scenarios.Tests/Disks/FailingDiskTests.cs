using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using ValueLedger.Scenarios.Tests.Processes;

namespace ValueLedger.Scenarios.Tests.Disks;

/// <summary>What cannot be kept is not acknowledged, and whoever only reads goes on.</summary>
public sealed class FailingDiskTests : IAsyncDisposable
{
    private readonly LedgerProcesses _processes = new();

    public ValueTask DisposeAsync() => _processes.DisposeAsync();

    [Theory]
    [InlineData("db-wal")]
    [InlineData("head")]
    public async Task After_a_failed_sync_nothing_more_is_acknowledged_until_the_server_is_started_again(string ending)
    {
        var disk = await FailingDisk.UnderAsync(_processes);
        using var http = await ServeAsync();
        await PostAsync(http, 1);
        disk.FailToSync(ending);
        var number = 2;
        var refusal = await PostAsync(http, number);
        while (refusal is null)
        {
            // The head file is brought to the disk each second, and not by every post.
            refusal = await PostAsync(http, ++number);
        }

        Assert.Equal("ledger_cannot_be_written", refusal);
        disk.Mend();
        Assert.Equal("ledger_cannot_be_written", await PostAsync(http, number + 1));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await http.GetAsync("/health/ready")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync("/health/live")).StatusCode);
        Assert.Equal(number - 1, (await Journal.SequencesAsync(http)).Count);
        await Journal.LogSizeAsync(http);

        await _processes.EndAllAsync();
        await _processes.ServeAsync();
        for (var again = 1; again <= number + 1; again++)
        {
            Assert.Null(await PostAsync(http, again));
        }

        Assert.Equal(number + 1, (await Journal.SequencesAsync(http)).Count);
        await _processes.AskAsync("verify");
    }

    [Fact]
    public async Task A_full_disk_refuses_and_takes_entries_again_when_there_is_room()
    {
        var disk = await FailingDisk.UnderAsync(_processes);
        using var http = await ServeAsync();
        await PostAsync(http, 1);
        disk.Fill();
        using (var refusal = await SendAsync(http, 2))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, refusal.StatusCode);
            Assert.Equal("disk_is_full", await CodeAsync(refusal));
            Assert.Equal(TimeSpan.FromSeconds(30), refusal.Headers.RetryAfter?.Delta);
        }

        Assert.Single(await Journal.SequencesAsync(http));
        await Journal.LogSizeAsync(http);
        disk.Mend();
        Assert.Null(await PostAsync(http, 2));
        Assert.Null(await PostAsync(http, 3));
        Assert.Equal(3, (await Journal.SequencesAsync(http)).Count);
        await _processes.AskAsync("verify");
    }

    [Fact]
    public async Task A_file_for_which_the_disk_has_no_room_is_refused_and_can_be_sent_again_when_there_is()
    {
        var disk = await FailingDisk.UnderAsync(_processes);
        using var http = await ServeAsync();
        var rows = string.Concat(Enumerable.Range(0, 30_000).Select(row => $"p,m,1,2024-05-01,r-{row},{new string('n', 100)}\n"));
        var file = "programme,measure,quantity,date,reference,note\n" + rows;
        disk.Fill();
        for (var time = 0; time < 3; time++)
        {
            // More often than there are places for imports: none of them keeps its own.
            using var refusal = await http.PostAsync("/v1/imports", new StringContent(file, null, "text/csv"));
            Assert.Equal(HttpStatusCode.ServiceUnavailable, refusal.StatusCode);
            Assert.Equal("disk_is_full", await CodeAsync(refusal));
            Assert.Equal(TimeSpan.FromSeconds(30), refusal.Headers.RetryAfter?.Delta);
        }

        disk.Mend();
        Assert.Empty(await Journal.SequencesAsync(http));
        using var answer = await http.PostAsync("/v1/imports", new StringContent(file, null, "text/csv"));
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        var id = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString();
        while ((await http.GetFromJsonAsync<JsonElement>($"/v1/imports/{id}")).GetProperty("status").GetString() == "running")
        {
            await Task.Delay(50);
        }

        Assert.Equal(30_000, (await http.GetFromJsonAsync<JsonElement>($"/v1/imports/{id}")).GetProperty("recorded").GetInt32());
        await _processes.AskAsync("verify");
    }

    [Fact]
    public async Task A_lock_that_somebody_else_holds_is_told_and_waited_for_no_longer_than_a_few_seconds()
    {
        using var http = await ServeAsync();
        await using var other = new SqliteConnection($"Data Source={_processes.Database};Pooling=False");
        await other.OpenAsync();
        await using (var locking = await other.BeginTransactionAsync())
        {
            using var refusal = await SendAsync(http, 1);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, refusal.StatusCode);
            Assert.Equal("database_is_locked", await CodeAsync(refusal));
            Assert.Equal(TimeSpan.FromSeconds(2), refusal.Headers.RetryAfter?.Delta);
            Assert.Empty(await Journal.SequencesAsync(http));
            await Journal.LogSizeAsync(http);
        }

        Assert.Null(await PostAsync(http, 1));
        Assert.Single(await Journal.SequencesAsync(http));
    }

    private async Task<HttpClient> ServeAsync()
    {
        await _processes.ServeAsync();
        await _processes.CreateOrganisationAsync("disk");
        var http = _processes.ClientWith(await _processes.CreateKeyAsync("disk"));
        await Journal.FillAsync(http);
        return http;
    }

    /// <summary>Null when the entry was recorded, now or earlier; otherwise the code of the refusal.</summary>
    private static async Task<string?> PostAsync(HttpClient http, int number)
    {
        using var answer = await SendAsync(http, number);
        return answer.IsSuccessStatusCode ? null : await CodeAsync(answer);
    }

    private static Task<HttpResponseMessage> SendAsync(HttpClient http, int number) =>
        http.SendAsync(
            new HttpRequestMessage(HttpMethod.Post, "/v1/entries")
            {
                Content = JsonContent.Create(
                    new
                    {
                        programme = "p",
                        measure = "m",
                        quantity = number,
                        date = "2024-05-01",
                    }
                ),
                Headers = { { "Idempotency-Key", $"post-{number}" } },
            }
        );

    private static async Task<string?> CodeAsync(HttpResponseMessage answer) =>
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString();
}
