using System.Net;
using System.Net.Http.Headers;
using System.Text;
using ValueLedger.Benchmarks.Processes;
using ValueLedger.Benchmarks.Rows;

namespace ValueLedger.Benchmarks.Imports;

/// <summary>A file whose sender falls silent between two of its rows.</summary>
internal sealed class StallingRows : HttpContent
{
    private readonly TimeSpan _stall;

    private StallingRows(TimeSpan stall)
    {
        _stall = stall;
        Headers.ContentType = new MediaTypeHeaderValue("application/x-ndjson");
    }

    /// <exception cref="HttpRequestException">It was refused.</exception>
    public static async Task SendAsync(ServedLedger ledger, TimeSpan stall)
    {
        using var rows = new StallingRows(stall);
        using var answer = await ledger.Http.PostAsync("/v1/imports", rows);
        answer.EnsureSuccessStatusCode();
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        var rows = RandomRow.Make(2, seed: 2).Select(row => Encoding.UTF8.GetBytes(row.ToJson() + "\n")).ToList();
        await stream.WriteAsync(rows[0]);
        await stream.FlushAsync();
        await Task.Delay(_stall);
        await stream.WriteAsync(rows[1]);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
