using System.Text.Json;
using ValueLedger.Core.Records;
using ValueLedger.Proofs;
using ValueLedger.Storage.Engines;

namespace ValueLedger.Storage.Verification;

/// <summary>Which records came from which request under an idempotency key, as the records themselves attest.</summary>
internal sealed class RebuiltRequests
{
    /// <summary>First and last record, and when the last was recorded.</summary>
    public Dictionary<Hash32, (long First, long Last, long RecordedAtMicros)> Ranges { get; } = [];

    /// <summary>A record that is not an entry. An import promises nothing before it is closed.</summary>
    public void Add(RecordHeader header, string type, JsonElement content)
    {
        if (type != RecordType.ImportBegun)
        {
            Add(header, type == RecordType.Import ? content.GetProperty("of").GetInt64() : header.Sequence);
        }
    }

    public void Add(RecordHeader header) => Add(header, header.Sequence);

    private void Add(RecordHeader header, long first)
    {
        if (header.Request is { } request)
        {
            Ranges[request] = (
                Ranges.TryGetValue(request, out var before) ? before.First : first,
                header.Sequence,
                header.RecordedAt.ToMicros()
            );
        }
    }
}
