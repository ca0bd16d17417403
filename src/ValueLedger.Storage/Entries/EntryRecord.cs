using System.Buffers;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Records;
using ValueLedger.Proofs;

namespace ValueLedger.Storage.Entries;

/// <summary>An entry or reversal as a record of the log.</summary>
/// <param name="Header">Its place in the log.</param>
/// <param name="Entry">What is recorded.</param>
/// <param name="Contributor">Number of the contributor; 0 for none.</param>
/// <param name="Attestations">Attestations of its erasable texts.</param>
/// <param name="Reverses">The record that it reverses; null for an entry.</param>
/// <param name="Replaces">The record that it replaces in a correction; null otherwise.</param>
internal readonly record struct EntryRecord(
    RecordHeader Header,
    Entry Entry,
    int Contributor,
    Attestations Attestations,
    long? Reverses,
    long? Replaces
)
{
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _canonical;

    public Hash32 LeafHash() => MerkleHash.LeafHash(Written());

    /// <summary>The text that is hashed.</summary>
    public byte[] Canonical() => Written().ToArray();

    private ReadOnlySpan<byte> Written()
    {
        var canonical = _canonical ??= new ArrayBufferWriter<byte>(1024);
        canonical.ResetWrittenCount();
        EntryCanonical.Write(new CanonicalWriter(canonical), Header, Entry, Attestations, Reverses, Replaces);
        return canonical.WrittenSpan;
    }
}
