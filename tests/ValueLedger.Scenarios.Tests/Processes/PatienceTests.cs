using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace ValueLedger.Scenarios.Tests.Processes;

/// <summary>Who sends an entry does not wait for somebody else's file. How short the wait is, the benchmarks measure.</summary>
public sealed class PatienceTests : IAsyncDisposable
{
    private static readonly TimeSpan Deadlock = TimeSpan.FromMinutes(2);

    private readonly LedgerProcesses _processes = new();

    public ValueTask DisposeAsync() => _processes.DisposeAsync();

    [Fact]
    public async Task While_the_sender_of_a_file_stalls_others_record_and_read()
    {
        await _processes.ServeAsync("serve");
        await _processes.CreateOrganisationAsync("patient");
        using var http = _processes.ClientWith(await _processes.CreateKeyAsync("patient"));
        http.Timeout = Deadlock;
        await Journal.FillAsync(http);
        using var rows = new StallingRows(
            """{"programme":"p","measure":"m","quantity":1,"date":"2024-05-01","reference":"first"}""",
            """{"programme":"p","measure":"m","quantity":1,"date":"2024-05-02","reference":"last"}"""
        );
        var import = http.PostAsync("/v1/imports", rows);
        await rows.Stalls;

        var before = (await Journal.SequencesAsync(http)).Count;
        for (var number = 0; number < 50; number++)
        {
            using var answer = await http.PostAsJsonAsync(
                "/v1/entries",
                new
                {
                    programme = "p",
                    measure = "m",
                    quantity = 1,
                    date = "2024-05-03",
                    reference = $"single-{number}",
                }
            );
            Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        }

        Assert.Equal(before + 50, (await Journal.SequencesAsync(http)).Count);
        Assert.False(import.IsCompleted);
        rows.GoOn();
        using var answered = await import;
        var over = await answered.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(("completed", 2), (over.GetProperty("status").GetString(), over.GetProperty("accepted").GetInt32()));
        Assert.Equal(before + 52, (await Journal.SequencesAsync(http)).Count);
    }

    /// <summary>Two rows, of which the second is kept back until the test says so.</summary>
    private sealed class StallingRows : HttpContent
    {
        private readonly TaskCompletionSource _stalls = new();
        private readonly TaskCompletionSource _goOn = new();
        private readonly string _first;
        private readonly string _second;

        public StallingRows(string first, string second)
        {
            (_first, _second) = (first, second);
            Headers.ContentType = new("application/x-ndjson");
        }

        /// <summary>Ends when the first row was sent.</summary>
        public Task Stalls => _stalls.Task;

        public void GoOn() => _goOn.SetResult();

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync(Encoding.UTF8.GetBytes(_first + "\n"));
            await stream.FlushAsync();
            _stalls.SetResult();
            await _goOn.Task;
            await stream.WriteAsync(Encoding.UTF8.GetBytes(_second + "\n"));
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
