using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using ValueLedger.Scenarios.Tests.Processes;

namespace ValueLedger.Scenarios.Tests.Crashes;

/// <summary>Entries, one to a request, from several senders at once; each is known by its quantity.</summary>
internal sealed class SinglePosts : ILoad
{
    private const int Senders = 8;
    private const int MostAcknowledgedBetweenKills = 60;

    private readonly ConcurrentDictionary<int, long> _sequences = new();
    private readonly ConcurrentQueue<int> _unanswered = new();
    private int _sent;

    public int Acknowledged => _sequences.Count;

    public async Task MomentAsync(Random random)
    {
        var enough = Acknowledged + random.Next(MostAcknowledgedBetweenKills);
        while (Acknowledged < enough)
        {
            await Task.Delay(1);
        }
    }

    public Task PrepareAsync(HttpClient http) => Journal.FillAsync(http);

    public Task SendAsync(HttpClient http, CancellationToken enough) =>
        Task.WhenAll(Enumerable.Range(0, Senders).Select(_ => Task.Run(() => SendOnAsync(http, enough), CancellationToken.None)));

    public async Task CheckAsync(HttpClient http)
    {
        while (_unanswered.TryDequeue(out var number))
        {
            Assert.True(await PostAsync(http, number), "A running server did not answer.");
        }

        var found = new Dictionary<int, long>();
        await foreach (var entry in Journal.EntriesAsync(http, "measure=m"))
        {
            Assert.True(
                found.TryAdd(entry.GetProperty("quantity").GetInt32(), entry.GetProperty("sequence").GetInt64()),
                $"Recorded twice: {entry}"
            );
        }

        Assert.Equal(_sent, found.Count);
        Assert.All(_sequences, acknowledged => Assert.Equal(acknowledged.Value, found[acknowledged.Key]));
    }

    private async Task SendOnAsync(HttpClient http, CancellationToken enough)
    {
        while (!enough.IsCancellationRequested)
        {
            var number = _unanswered.TryDequeue(out var again) ? again : Interlocked.Increment(ref _sent);
            if (!await PostAsync(http, number))
            {
                return;
            }
        }
    }

    /// <summary>False when the server is gone; whether it recorded the entry is not known then.</summary>
    private async Task<bool> PostAsync(HttpClient http, int number)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/entries")
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
            Headers = { { "Idempotency-Key", number.ToString(CultureInfo.InvariantCulture) } },
        };
        try
        {
            using var answer = await http.SendAsync(request);
            var body = await answer.Content.ReadAsStringAsync();
            Assert.True(answer.IsSuccessStatusCode, body);
            var sequence = JsonDocument.Parse(body).RootElement.GetProperty("sequence").GetInt64();
            Assert.Equal(sequence, _sequences.GetOrAdd(number, sequence));
            return true;
        }
        catch (HttpRequestException)
        {
            _unanswered.Enqueue(number);
            return false;
        }
    }
}
