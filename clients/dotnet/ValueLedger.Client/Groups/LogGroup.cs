using System.Runtime.CompilerServices;
using ValueLedger.Client.Transport;
using ValueLedger.Client.Verification;

namespace ValueLedger.Client.Groups;

/// <summary>The log: every record as it was hashed, with signed checkpoints and proofs. It needs the scope audit:read.</summary>
public class LogGroup
{
    private const int MostRecords = 1000;

    private readonly Connection _connection;

    internal LogGroup(Connection connection) => _connection = connection;

    /// <summary>For mocks.</summary>
    protected LogGroup() => _connection = null!;

    /// <summary>Checks the log against the checkpoint that you kept at your last visit, and keeps the new one. The server is not trusted:
    /// signatures, hashes and roots are checked here.</summary>
    /// <param name="store">Where the checkpoint is kept, such as a <see cref="CheckpointFile"/>.</param>
    /// <param name="options">Which key to trust, and which records to read; every record when left out.</param>
    /// <param name="progress">Is told after every page how many records were read.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What was checked and holds.</returns>
    /// <exception cref="LogVerificationException">Something does not hold; the kept checkpoint stays as it is.</exception>
    public virtual Task<LogVerification> VerifyAsync(
        ICheckpointStore store,
        LogVerificationOptions? options = null,
        IProgress<long>? progress = null,
        CancellationToken cancellationToken = default
    ) => new LogVisit(this, Argument.NotNull(store), options ?? new LogVerificationOptions(), progress).RunAsync(cancellationToken);

    /// <summary>Records in the order of the log, with the exact text that was hashed; each page is requested when it is needed.</summary>
    /// <param name="after">The sequence of the last record that you have; 0 to start at the beginning.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual async IAsyncEnumerable<LogRecord> ListAsync(
        long after = 0,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        while (true)
        {
            var page = await PageAsync(after, cancellationToken).ConfigureAwait(false);
            foreach (var record in page.Items)
            {
                yield return record;
                after = record.Sequence;
            }

            if (page.Items.Count == 0 || after >= page.LogSize)
            {
                yield break;
            }
        }
    }

    /// <summary>The same as lines of JSON; dispose of the stream.</summary>
    /// <param name="after">The sequence of the last record that you have; 0 to start at the beginning.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<Stream> ExportAsync(long after = 0, CancellationToken cancellationToken = default) =>
        _connection.ExportAsync(api => api.ExportLogAsync(after, cancellationToken));

    /// <summary>A signed note that states the size and the root of the log.</summary>
    /// <param name="size">How many records it covers; all that there are when left out.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<string> GetCheckpointAsync(long? size = null, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.GetCheckpointAsync(size, cancellationToken: cancellationToken));

    /// <summary>The last checkpoint that witnesses have cosigned; null if none has since the server started.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<string?> GetWitnessedCheckpointAsync(CancellationToken cancellationToken = default) =>
        Connection.FindAsync(_connection.SendAsync(api => api.GetCheckpointAsync(witnessed: true, cancellationToken: cancellationToken)));

    /// <summary>The public keys that sign checkpoints of this log, or did.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<LogKeys> GetKeysAsync(CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.GetLogKeysAsync(cancellationToken));

    /// <summary>The audit path from a record to the root of a checkpoint.</summary>
    /// <param name="sequence">The record.</param>
    /// <param name="size">The size of the checkpoint; all records that there are when left out.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<InclusionProof> ProveInclusionAsync(
        long sequence,
        long? size = null,
        CancellationToken cancellationToken = default
    ) => _connection.SendAsync(api => api.ProveInclusionAsync(sequence, size, cancellationToken));

    /// <summary>The proof that the log of an earlier checkpoint is the beginning of the log of a later one.</summary>
    /// <param name="from">The size of the earlier checkpoint.</param>
    /// <param name="to">The size of the later checkpoint; all records that there are when left out.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<ConsistencyProof> ProveConsistencyAsync(
        long from,
        long? to = null,
        CancellationToken cancellationToken = default
    ) => _connection.SendAsync(api => api.ProveConsistencyAsync(from, to, cancellationToken));

    /// <summary>A tile of the tree, or of texts of records (https://c2sp.org/tlog-tiles); dispose of the stream.</summary>
    /// <param name="level">The level, 0 to 5, or entries.</param>
    /// <param name="tile">The number of the tile, such as x001/234, with .p/ and a width for a tile that is not full.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<Stream> OpenTileAsync(string level, string tile, CancellationToken cancellationToken = default) =>
        _connection.ExportAsync(api => api.GetLogTileAsync(Argument.Code(level), Argument.NotNull(tile), cancellationToken));

    internal Task<LogRecords> PageAsync(long after, CancellationToken cancellationToken) =>
        _connection.SendAsync(api => api.ListLogRecordsAsync(after, MostRecords, cancellationToken));
}
