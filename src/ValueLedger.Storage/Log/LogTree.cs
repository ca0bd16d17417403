using System.Buffers.Binary;
using ValueLedger.Proofs;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Log;

/// <summary>The Merkle tree of a log, from the hashes that were stored when each record was appended. Nothing is computed anew but the few
/// nodes that an answer needs.</summary>
public static class LogTree
{
    /// <summary>What names a log: the organisation, and the beginning of the hash of the first record, so that two logs of the same code
    /// have two names.</summary>
    public static string OriginOf(LedgerView ledger, int organisation)
    {
        var first = Leaf(ledger, organisation, 1);
        return $"valueledger/{ledger.ReadHead(organisation).Code}/{Convert.ToHexStringLower(first.ToArray().AsSpan(0, 8))}";
    }

    /// <summary>How far the log had come at a size, which it has reached, to be signed.</summary>
    /// <exception cref="RecordCannotBeReadException">It is not the log that the head file knows.</exception>
    public static Checkpoint CheckpointAt(LedgerView ledger, int organisation, long size, KnownHeads heads)
    {
        var head = ledger.ReadHead(organisation);
        var first = Leaf(ledger, organisation, 1);
        return Read(
            ledger,
            organisation,
            nodes =>
            {
                var checkpoint = new Checkpoint(OriginOf(ledger, organisation), size, MerkleProofs.RootAt(size, nodes));
                heads.Check(organisation, head.Code, head.Size, checkpoint, first, nodes);
                return checkpoint;
            }
        );
    }

    /// <summary>The root of the tree at a size, which the log has reached.</summary>
    public static Hash32 RootAt(LedgerView ledger, int organisation, long size) =>
        Read(ledger, organisation, nodes => MerkleProofs.RootAt(size, nodes));

    /// <summary>The leaf hash of a record, and the proof that the tree of a size has it.</summary>
    public static (Hash32 LeafHash, IReadOnlyList<Hash32> Hashes) Inclusion(
        LedgerView ledger,
        int organisation,
        long sequence,
        long size
    ) => (Leaf(ledger, organisation, sequence), Read(ledger, organisation, nodes => MerkleProofs.Inclusion(sequence - 1, size, nodes)));

    /// <summary>The proof that the tree of one size is the beginning of the tree of another.</summary>
    public static IReadOnlyList<Hash32> Consistency(LedgerView ledger, int organisation, long from, long to) =>
        Read(ledger, organisation, nodes => MerkleProofs.Consistency(from, to, nodes));

    /// <summary>The hashes that prove a part of many records.</summary>
    public static IReadOnlyList<Hash32> Subset(LedgerView ledger, int organisation, MerkleSubset records, MerklePart part) =>
        Read(ledger, organisation, nodes => records.Prove(part, nodes));

    /// <summary>The first nodes of a tile, one after the other; null if the tree does not have so many.</summary>
    public static byte[]? Tile(LedgerView ledger, int organisation, TileAddress tile, int width)
    {
        if (!Has(ledger, organisation, tile, width))
        {
            return null;
        }

        var hashes = new Hash32[width];
        return Read(
            ledger,
            organisation,
            nodes =>
            {
                if (tile.Level == 0)
                {
                    nodes.ReadLeaves(tile.Index * TileAddress.Width, hashes);
                }
                else
                {
                    nodes.ReadTile(tile, hashes);
                }

                return Hash32.AsBytes(hashes).ToArray();
            }
        );
    }

    /// <summary>The texts of as many records as a tile of level 0 has hashes, each after its length in two bytes; null if the log does not
    /// have so many.</summary>
    /// <exception cref="RecordIsTooLongException">A length does not fit into two bytes.</exception>
    public static byte[]? Bundle(LedgerView ledger, int organisation, long index, int width)
    {
        if (!Has(ledger, organisation, new TileAddress(0, index), width))
        {
            return null;
        }

        var bundle = new MemoryStream();
        Span<byte> length = stackalloc byte[2];
        foreach (var record in LogReading.Page(ledger, organisation, index * TileAddress.Width, width))
        {
            if (record.Canonical.Length > ushort.MaxValue)
            {
                throw new RecordIsTooLongException(record.Sequence);
            }

            BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)record.Canonical.Length);
            bundle.Write(length);
            bundle.Write(record.Canonical);
        }

        return bundle.ToArray();
    }

    private static bool Has(LedgerView ledger, int organisation, TileAddress tile, int width)
    {
        var complete = ledger.Head(organisation).Size >> (8 * tile.Level);
        return tile.Index <= complete / TileAddress.Width && (tile.Index * TileAddress.Width) + width <= complete;
    }

    private static Hash32 Leaf(LedgerView ledger, int organisation, long sequence)
    {
        var leaf = new Hash32[1];
        return Read(
            ledger,
            organisation,
            nodes =>
            {
                nodes.ReadLeaves(sequence - 1, leaf);
                return leaf[0];
            }
        );
    }

    private static T Read<T>(LedgerView ledger, int organisation, Func<StoredNodes, T> read)
    {
        try
        {
            return read(new StoredNodes(ledger.Connection, organisation));
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or ArgumentException)
        {
            throw new RecordCannotBeReadException(unreadable.Message, unreadable);
        }
    }
}

/// <summary>A record has a text that cannot be sent in a bundle.</summary>
public sealed class RecordIsTooLongException(long sequence) : Exception
{
    public long Sequence => sequence;
}
