using System.Text;
using NodaTime;
using ValueLedger.Storage.Log;

namespace ValueLedger.Api.Log;

/// <summary>Some records of the log.</summary>
/// <param name="Items">In the order of the log, without gaps. An answer may have fewer than were asked for.</param>
/// <param name="LogSize">How many records the log has now. Ask again with the last sequence as after until you have as many.</param>
public sealed record LogRecordsAnswer(IReadOnlyList<LogRecordAnswer> Items, long LogSize);

/// <summary>A record of the log.</summary>
/// <param name="Sequence">Its number in the log, from 1.</param>
/// <param name="RecordedAt">When it was recorded.</param>
/// <param name="Actor">Who recorded it: key- and the sequence of the record of the key, identity- and that of the record of the identity, or
/// operator.</param>
/// <param name="Type">What kind of record it is.</param>
/// <param name="Canonical">The exact text that was hashed, in UTF-8. It is JSON (RFC 8785 with plain decimals).</param>
/// <param name="LeafHash">SHA-256(0x00 || canonical), base64: leaf sequence - 1 of the tree (RFC 6962 section 2.1).</param>
public sealed record LogRecordAnswer(long Sequence, Instant RecordedAt, string Actor, string Type, string Canonical, string LeafHash)
{
    internal static LogRecordAnswer Of(LogRecord record) =>
        new(
            record.Sequence,
            record.RecordedAt,
            record.Actor,
            record.Type,
            Encoding.UTF8.GetString(record.Canonical),
            record.LeafHash.ToString()
        );
}

/// <summary>The proof that a record is in the log.</summary>
/// <param name="Sequence">The record.</param>
/// <param name="Size">The size of the checkpoint that the proof leads to.</param>
/// <param name="LeafHash">SHA-256(0x00 || canonical) of the record, base64.</param>
/// <param name="Hashes">The audit path from the leaf to the root (RFC 6962 section 2.1.1), base64.</param>
public sealed record InclusionProofAnswer(long Sequence, long Size, string LeafHash, IReadOnlyList<string> Hashes);

/// <summary>The proof that an earlier state of the log is the beginning of a later one.</summary>
/// <param name="From">The size of the earlier checkpoint.</param>
/// <param name="To">The size of the later checkpoint.</param>
/// <param name="Hashes">The consistency proof (RFC 6962 section 2.1.2), base64; empty if the sizes are the same.</param>
public sealed record ConsistencyProofAnswer(long From, long To, IReadOnlyList<string> Hashes);

/// <summary>The keys that sign checkpoints of this log, or did.</summary>
/// <param name="Origin">The first line of every checkpoint: it names this log and no other.</param>
/// <param name="Keys">The first key first; the last one signs now.</param>
public sealed record LogKeysAnswer(string Origin, IReadOnlyList<LogKeyAnswer> Keys)
{
    internal static LogKeysAnswer Of(string origin, SigningKeyFile keys) =>
        new(origin, [.. keys.All.Select(key => LogKeyAnswer.Of(origin, key))]);
}

/// <summary>A key that signs checkpoints, or did.</summary>
/// <param name="VerifierKey">The key as https://c2sp.org/signed-note writes it: origin, id and public key.</param>
/// <param name="PublicKey">The 32 bytes of the Ed25519 key (RFC 8032), base64.</param>
/// <param name="From">Since when it signs.</param>
/// <param name="Until">Since when another key signs; null for the key that signs now.</param>
/// <param name="Endorsement">A signed note in which this key names the next one, so that whoever trusts this key can trust the next; null
/// for the key that signs now, and for one that was lost.</param>
public sealed record LogKeyAnswer(string VerifierKey, string PublicKey, Instant From, Instant? Until, string? Endorsement)
{
    internal static LogKeyAnswer Of(string origin, PublicSigningKey key) =>
        new(
            Proofs.VerifierKey.Of(origin, key.PublicKey).ToString(),
            Convert.ToBase64String(key.PublicKey),
            key.From,
            key.Until,
            key.Endorsement
        );
}
