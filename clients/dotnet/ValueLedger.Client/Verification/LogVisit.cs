using System.Globalization;
using System.Text;
using System.Text.Json;
using ValueLedger.Client.Groups;
using ValueLedger.Proofs;

namespace ValueLedger.Client.Verification;

/// <summary>One visit of an auditor to a log.</summary>
internal sealed class LogVisit(LogGroup log, ICheckpointStore store, LogVerificationOptions options, IProgress<long>? progress)
{
    public async Task<LogVerification> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await VisitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (ValueLedgerException unreadable) when (unreadable.Code == "record_cannot_be_read")
        {
            throw new LogVerificationException(LogFault.RecordWasAltered, unreadable.Message);
        }
    }

    private async Task<LogVerification> VisitAsync(CancellationToken cancellationToken)
    {
        var text = await store.ReadAsync(cancellationToken).ConfigureAwait(false);
        (VerifierKey Key, Checkpoint Checkpoint, MerkleFrontier Frontier)? kept = text is null ? null : KeptCheckpoint.Read(text);

        var keys = await log.GetKeysAsync(cancellationToken).ConfigureAwait(false);
        var note = await log.GetCheckpointAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
        // The server may have changed its key between the two.
        keys = IsSigned(note, keys) ? keys : await log.GetKeysAsync(cancellationToken).ConfigureAwait(false);
        var (key, now) = Trust(note, keys, kept?.Key);
        if (kept is { } before)
        {
            Compare(before.Checkpoint, now);
        }

        var start = options.OnlyNewRecords && kept is not null ? kept.Value.Frontier : MerkleFrontier.Empty;
        var frontier = await ReadAsync(start, now, kept?.Checkpoint, cancellationToken).ConfigureAwait(false);
        if (frontier.Root() != now.Root)
        {
            throw kept is { Checkpoint: var last } && last.Size == now.Size
                ? Rewritten(last)
                : Fault(LogFault.RootDoesNotHold, $"The {now.Size} records do not give the root {now.Root} that the server signed.");
        }

        var (witnessedSize, witnessedAt) = await WitnessedAsync(key, now, cancellationToken).ConfigureAwait(false);
        await store.WriteAsync(KeptCheckpoint.Write(key, note, frontier), cancellationToken).ConfigureAwait(false);
        return new LogVerification(
            now.Origin,
            now.Size,
            now.Root.ToString(),
            kept?.Checkpoint.Size,
            now.Size - start.Size,
            note,
            key.ToString()
        )
        {
            WitnessedAt = witnessedAt,
            WitnessedSize = witnessedSize,
        };
    }

    /// <summary>What the demanded witnesses have cosigned, which the log must continue.</summary>
    private async Task<(long? Size, DateTimeOffset? At)> WitnessedAsync(
        VerifierKey key,
        Checkpoint now,
        CancellationToken cancellationToken
    )
    {
        if (options.Witnesses.Count == 0)
        {
            return (null, null);
        }

        var text = await log.GetWitnessedCheckpointAsync(cancellationToken).ConfigureAwait(false);
        if (
            !SignedNote.TryParse(text, out var note)
            || !Checkpoint.TryParse(note.Text, out var seen)
            || seen.Origin != now.Origin
            || !key.HasSigned(note)
        )
        {
            throw Fault(LogFault.WitnessIsMissing, $"No witness has cosigned a checkpoint of the log {now.Origin}.");
        }

        var moments = new List<DateTimeOffset>();
        foreach (var witness in options.Witnesses)
        {
            moments.Add(
                VerifierKey.TryParse(witness, out var known) && known.SignedAt(note) is { } moment
                    ? moment
                    : throw Fault(
                        LogFault.WitnessIsMissing,
                        $"The witness {witness} has not cosigned the checkpoint of {seen.Size} records."
                    )
            );
        }

        return await ContinuesAsync(seen, now, cancellationToken).ConfigureAwait(false)
            ? (seen.Size, moments.Max())
            : throw Fault(
                LogFault.LogWasRewritten,
                $"The log does not continue the checkpoint of {seen.Size} records that the witnesses have seen."
            );
    }

    /// <summary>Whichever of the two is older is the beginning of the other: the witnessed one may be newer by now.</summary>
    private async Task<bool> ContinuesAsync(Checkpoint seen, Checkpoint now, CancellationToken cancellationToken)
    {
        var (first, second) = seen.Size <= now.Size ? (seen, now) : (now, seen);
        var proof = await log.ProveConsistencyAsync(first.Size, second.Size, cancellationToken).ConfigureAwait(false);
        var hashes = new List<Hash32>();
        foreach (var hash in proof.Hashes)
        {
            hashes.Add(Hash32.TryParse(hash, out var read) ? read : default);
        }

        return MerkleVerifier.VerifyConsistency(first.Size, second.Size, first.Root, second.Root, hashes);
    }

    private static bool IsSigned(string note, LogKeys keys) =>
        SignedNote.TryParse(note, out var signed) && KeyChain.Current(keys) is { } current && current.HasSigned(signed);

    /// <summary>The key that signed the checkpoint, if it can be trusted.</summary>
    private (VerifierKey Key, Checkpoint Checkpoint) Trust(string note, LogKeys keys, VerifierKey? kept)
    {
        if (
            KeyChain.Current(keys) is not { } current
            || !SignedNote.TryParse(note, out var signed)
            || !Checkpoint.TryParse(signed.Text, out var checkpoint)
            || !current.HasSigned(signed)
            || current.Name != checkpoint.Origin
        )
        {
            throw Fault(LogFault.SignatureDoesNotHold, $"The checkpoint is not signed with the key that the server shows.");
        }

        foreach (var trusted in new[] { kept?.ToString(), options.TrustedKey }.OfType<string>())
        {
            KeyChain.Follow(trusted, keys, checkpoint.Origin);
        }

        return (current, checkpoint);
    }

    private static void Compare(Checkpoint before, Checkpoint now)
    {
        if (before.Origin != now.Origin)
        {
            throw Fault(LogFault.AnotherLog, $"At your last visit it was the log {before.Origin}; now it is the log {now.Origin}.");
        }

        if (now.Size < before.Size)
        {
            throw Fault(
                LogFault.RecordsAreMissing,
                $"The log had {before.Size} records at your last visit and has {now.Size} now: records {now.Size + 1} to {before.Size} are missing.",
                now.Size + 1
            );
        }
    }

    /// <summary>The tree of the records that are read, from a start on to the size of the checkpoint.</summary>
    private async Task<MerkleFrontier> ReadAsync(
        MerkleFrontier start,
        Checkpoint now,
        Checkpoint? before,
        CancellationToken cancellationToken
    )
    {
        var frontier = start;
        var completed = new List<TileNode>();
        while (frontier.Size < now.Size)
        {
            var page = await log.PageAsync(frontier.Size, cancellationToken).ConfigureAwait(false);
            if (page.Items.Count == 0)
            {
                throw Fault(
                    LogFault.RecordsAreMissing,
                    $"The checkpoint covers {now.Size} records, and the log ends with record {frontier.Size}.",
                    frontier.Size + 1
                );
            }

            foreach (var record in page.Items)
            {
                if (frontier.Size == now.Size)
                {
                    break;
                }

                completed.Clear();
                frontier = frontier.Append(HashOf(record, frontier.Size + 1), completed);
                if (frontier.Size == before?.Size && frontier.Root() != before.Root)
                {
                    throw Rewritten(before);
                }
            }

            progress?.Report(frontier.Size);
        }

        return frontier;
    }

    private static Hash32 HashOf(LogRecord record, long expected)
    {
        if (record.Sequence != expected)
        {
            throw Fault(
                LogFault.RecordsAreMissing,
                $"Record {expected} is missing; the server answered record {record.Sequence} in its place.",
                expected
            );
        }

        var hash = MerkleHash.LeafHash(Encoding.UTF8.GetBytes(record.Canonical));
        if (hash.ToString() != record.LeafHash)
        {
            throw Fault(LogFault.RecordWasAltered, $"The text of record {expected} is not the one that was hashed.", expected);
        }

        return IsAsTheTextSays(record)
            ? hash
            : throw Fault(LogFault.RecordWasAltered, $"The server says of record {expected} what its text does not say.", expected);
    }

    private static bool IsAsTheTextSays(LogRecord record)
    {
        using var text = JsonDocument.Parse(record.Canonical);
        var said = text.RootElement;
        return said.GetProperty("sequence").GetInt64() == record.Sequence
            && said.GetProperty("recordedAt").GetDateTimeOffset() == record.RecordedAt
            && said.GetProperty("actor").GetString() == record.Actor
            && said.GetProperty("type").GetString() == record.Type;
    }

    private static LogVerificationException Rewritten(Checkpoint before) =>
        Fault(LogFault.LogWasRewritten, $"The first {before.Size} records are not those of your last visit.");

    internal static LogVerificationException Fault(LogFault fault, FormattableString message, long? sequence = null) =>
        new(fault, message.ToString(CultureInfo.InvariantCulture), sequence);
}
