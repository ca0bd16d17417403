using NodaTime;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Idempotency;

namespace ValueLedger.Storage.Imports;

/// <summary>An import as it is to be recorded.</summary>
/// <param name="Organisation">Whose it is.</param>
/// <param name="ActorKey">Who sent it.</param>
/// <param name="Id">Its identity on the wire.</param>
/// <param name="FileSha256">Of the file as sent, lower-case hexadecimal.</param>
/// <param name="RequestSha256">Of the file and of how it is read.</param>
/// <param name="Counts">What happens to its rows.</param>
/// <param name="RejectedRows">Rows of the file that are not accepted, ascending.</param>
/// <param name="Key">The sender's idempotency key and what was sent under it; null when there is none.</param>
public sealed record ImportOrder(
    int Organisation,
    long? ActorKey,
    Guid Id,
    string FileSha256,
    ReadOnlyMemory<byte> RequestSha256,
    ImportCounts Counts,
    RowNumbers RejectedRows,
    KeyedRequest? Key
)
{
    /// <summary>Of the rows as they are kept beside the ledger; see <see cref="ImportAttestation"/>.</summary>
    public string RowsSha256 { get; init; } = "";

    /// <summary>Of what is reported about it afterwards.</summary>
    public ImportTold Told { get; init; } = new("", null, null);
}

/// <summary>What an import recorded.</summary>
/// <param name="BeganWith">The record that began it.</param>
/// <param name="ClosedWith">The record from which on its entries stand.</param>
/// <param name="ClosedAtMicros">When that was recorded.</param>
[method: Dapper.ExplicitConstructor]
public sealed record RecordedImport(long BeganWith, long ClosedWith, long ClosedAtMicros)
{
    public Instant ClosedAt => ClosedAtMicros.ToInstant();
}

/// <summary>How much of an import is in the log.</summary>
/// <param name="Import">The record that began it.</param>
/// <param name="Entries">How many of its entries.</param>
/// <param name="LastSequence">The last of them; 0 while there are none.</param>
internal readonly record struct AppendedImport(long Import, long Entries, long LastSequence);

/// <summary>An import that was interrupted.</summary>
[method: Dapper.ExplicitConstructor]
public sealed record OpenImport(long Organisation, long Sequence, string Id);
