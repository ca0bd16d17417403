using System.Net.Http.Headers;
using System.Text;
using ValueLedger.Benchmarks.Processes;
using ValueLedger.Benchmarks.Rows;
using ValueLedger.Benchmarks.Tables;

namespace ValueLedger.Benchmarks.Posts;

/// <summary>How often the disk is waited for: rarely when many post at once, but always before an answer.</summary>
internal sealed class SyncMeasurement : IMeasurement
{
    private const int Seconds = 10;
    private const int Sequential = 200;
    private const double MostSyncs = 0.05;
    private const double FewSyncs = 0.035;

    public string Name => "sync";

    public string About => "syncs for each acknowledged entry";

    public IReadOnlyList<string> Tools { get; } = ["wrk", "strace"];

    public async Task<IReadOnlyList<Finding>> RunAsync(Workplace place)
    {
        var trace = place.NewPath("syncs");
        await using var ledger = await ServedLedger.StartAsync(place, TracedSyncs.Command(trace, ServedLedger.Product));
        var waits = await OneByOneAsync(ledger.Http);
        var began = DateTimeOffset.UtcNow;
        var load = await PostLoad.RunAsync(place, ledger.Server.Address, ledger.Key, seed: 1, Seconds);
        var ended = DateTimeOffset.UtcNow;
        await ledger.Server.StopAsync();

        var syncs = TracedSyncs.Read(trace);
        var each = syncs.Between(began, ended) / (double)load.Acknowledged;
        var kept = waits.Count(wait => syncs.HasKeptTheLog(wait.Sent, wait.Answered));
        place.Say(
            $"{syncs.Between(began, ended)} syncs for {load.Acknowledged} entries; {kept} of {Sequential} answers came after a sync of the log"
        );
        return
        [
            new Finding(
                $"syncs for each acknowledged `POST /v1/entries`, {PostLoad.Connections} connections",
                "-",
                $"{each:0.000}, and one before {kept} of {Sequential} answers to requests one by one",
                $"{MostSyncs} at most, and one between every request and its answer",
                $"{FewSyncs} at most",
                kept < Sequential || each > MostSyncs ? Reached.Missed
                    : each > FewSyncs ? Reached.Must
                    : Reached.Aim
            ),
        ];
    }

    private static async Task<List<(DateTimeOffset Sent, DateTimeOffset Answered)>> OneByOneAsync(HttpClient http)
    {
        var waits = new List<(DateTimeOffset Sent, DateTimeOffset Answered)>();
        foreach (var row in RandomRow.Make(Sequential, seed: 1))
        {
            using var content = new StringContent(row.ToJson(), Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
            var sent = DateTimeOffset.UtcNow;
            using var answer = await http.PostAsync("/v1/entries", content);
            waits.Add((sent, DateTimeOffset.UtcNow));
            answer.EnsureSuccessStatusCode();
        }

        return waits;
    }
}
