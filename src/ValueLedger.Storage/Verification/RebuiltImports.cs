using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using ValueLedger.Core.Records;
using ValueLedger.Core.Wire;
using ValueLedger.Storage.Imports;

namespace ValueLedger.Storage.Verification;

/// <summary>Imports according to the records of the log alone.</summary>
internal sealed class RebuiltImports
{
    private readonly Dictionary<long, AttestedImport> _imports = [];

    /// <summary>In the order in which they began.</summary>
    public IEnumerable<AttestedImport> Attested => _imports.Values;

    /// <summary>What the row of each import must say.</summary>
    public Dictionary<long, KeptImport> Rows => _imports.ToDictionary(import => import.Key, import => import.Value.Row);

    public void Add(RecordHeader header, string type, JsonElement content)
    {
        switch (type)
        {
            case RecordType.ImportBegun:
                var begun = content.Deserialize<BegunContent>(WireJson.Drafts)!;
                _imports[header.Sequence] = new AttestedImport(
                    header.Sequence,
                    begun.Id,
                    begun.FileSha256,
                    begun.RowsSha256,
                    new KeptImport(begun.Id, begun.RequestSha256, begun.RejectedRowsSha256, null, null)
                );
                break;
            case RecordType.Import:
                var closed = content.Deserialize<ClosedContent>(WireJson.Drafts)!;
                _imports[closed.Of] = _imports[closed.Of] with
                {
                    Row = _imports[closed.Of].Row with { Closed = header.Sequence },
                    ClosedAt = header.RecordedAt,
                    Entries = closed.Entries,
                    Counts = new ImportCounts(closed.Entries - closed.Suspended, closed.AlreadyRecorded, closed.Suspended, closed.Rejected),
                    AnswerSha256 = closed.AnswerSha256,
                    ProblemsSha256 = closed.ProblemsSha256,
                    RejectedSha256 = closed.RejectedSha256,
                };
                break;
            case RecordType.ImportAbandoned:
                var of = content.GetProperty("of").GetInt64();
                _imports[of] = _imports[of] with { Row = _imports[of].Row with { Abandoned = header.Sequence } };
                break;
        }
    }

    private sealed record BegunContent(string Id, string FileSha256, string RequestSha256, string? RejectedRowsSha256, string RowsSha256);

    private sealed record ClosedContent(
        long Of,
        long Entries,
        long Suspended,
        long AlreadyRecorded,
        long Rejected,
        string AnswerSha256,
        string? ProblemsSha256,
        string? RejectedSha256
    );
}

/// <summary>What the row of an import says, and the log attests it.</summary>
/// <param name="Id">Its identity on the wire.</param>
/// <param name="RequestSha256">Of the file and of how it was read.</param>
/// <param name="RejectedRowsSha256">Of the numbers of the rows that were not accepted; null when all were accepted.</param>
/// <param name="Closed">The record from which on its entries stand.</param>
/// <param name="Abandoned">The record from which on it is certain that they never stand.</param>
internal sealed record KeptImport(string Id, string RequestSha256, string? RejectedRowsSha256, long? Closed, long? Abandoned);

/// <summary>An import as its records attest it.</summary>
internal sealed record AttestedImport(long Begun, string Id, string FileSha256, string RowsSha256, KeptImport Row)
{
    public long? Closed => Row.Closed;

    public long? Abandoned => Row.Abandoned;

    public Instant ClosedAt { get; init; }

    public long Entries { get; init; }

    public ImportCounts Counts { get; init; }

    public string AnswerSha256 { get; init; } = "";

    public string? ProblemsSha256 { get; init; }

    public string? RejectedSha256 { get; init; }

    /// <summary>Members of the answer that follow from the records.</summary>
    /// <param name="startedAt">When it began, as the answer says and attests.</param>
    public IEnumerable<(string Member, JsonNode? Value)> Told(Instant startedAt) =>
        [
            ("status", "completed"),
            ("stage", "over"),
            ("id", Id),
            ("recorded", Entries),
            ("fileSha256", FileSha256),
            ("firstSequence", Begun),
            ("lastSequence", Closed),
            ("endedAt", JsonSerializer.SerializeToNode(ClosedAt, WireJson.Options)),
            ("rows", Counts.Rows),
            ("accepted", Counts.Accepted),
            ("alreadyRecorded", Counts.AlreadyRecorded),
            ("suspended", Counts.Suspended),
            ("rejected", Counts.Rejected),
            ("rowsPerSecond", JsonSerializer.SerializeToNode(Counts.PerSecond(ClosedAt - startedAt), WireJson.Options)),
        ];
}
