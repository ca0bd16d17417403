using System.Net;
using System.Net.Http.Headers;
using System.Text;
using ValueLedger.Benchmarks.Processes;
using ValueLedger.Benchmarks.Rows;

namespace ValueLedger.Benchmarks.Imports;

/// <summary>A file whose sender falls silent between two of its rows.</summary>
internal sealed class StallingRows : HttpContent
{
    private readonly TaskCompletionSource _stalls = new();
    private readonly TimeSpan _stall;

    public StallingRows(TimeSpan stall)
    {
        _stall = stall;
        Headers.ContentType = new MediaTypeHeaderValue("application/x-ndjson");
    }

    /// <summary>Ends when the sender falls silent.</summary>
    public Task Stalls => _stalls.Task;

    /// <exception cref="HttpRequestException">It was refused.</exception>
    public async Task SendAsync(ServedLedger ledger)
    {
        using var answer = await ledger.Http.PostAsync("/v1/imports", this);
        answer.EnsureSuccessStatusCode();
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        var rows = RandomRow.Make(2, seed: 2).Select(row => Encoding.UTF8.GetBytes(row.ToJson() + "\n")).ToList();
        await stream.WriteAsync(rows[0]);
        await stream.FlushAsync();
        _stalls.SetResult();
        await Task.Delay(_stall);
        await stream.WriteAsync(rows[1]);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
