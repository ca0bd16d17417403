using Dapper;
using ValueLedger.Proofs;
using ValueLedger.Storage.Engines;

namespace ValueLedger.Storage.Ledgers;

/// <summary>The stored part of one organisation's tree: leaf hashes from the rows of the log, interior nodes from tiles.</summary>
internal sealed class StoredNodes(ILedgerConnection connection, int organisation) : INodeSource
{
    private static readonly SqlFile Sql = SqlFile.Load("Ledgers/Ledgers.sql");

    public void ReadLeaves(long first, Span<Hash32> hashes)
    {
        var leaves = connection
            .Query<byte[]>(
                Sql["leaf-hashes"],
                new
                {
                    organisation,
                    first = first + 1,
                    last = first + hashes.Length,
                }
            )
            .AsList();
        if (leaves.Count != hashes.Length)
        {
            throw new InvalidDataException($"The log misses a record between {first + 1} and {first + hashes.Length}.");
        }

        for (var index = 0; index < leaves.Count; index++)
        {
            hashes[index] = Hash32.FromBytes(leaves[index]);
        }
    }

    public void ReadTile(TileAddress tile, Span<Hash32> hashes)
    {
        var stored = Read(tile);
        if (stored.Length < hashes.Length * Hash32.Length)
        {
            throw new InvalidDataException($"Tile {tile.Index} of level {tile.Level} misses nodes.");
        }

        stored.AsSpan(0, hashes.Length * Hash32.Length).CopyTo(Hash32.AsBytes(hashes));
    }

    /// <summary>Stores a node that an append completed.</summary>
    public void Add(TileNode node)
    {
        var stored = Read(node.Tile);
        if (stored.Length != node.Position * Hash32.Length)
        {
            throw new InvalidDataException($"Tile {node.Tile.Index} of level {node.Level} does not end where node {node.Index} belongs.");
        }

        byte[] hashes = [.. stored, .. node.Hash.ToArray()];
        connection.Execute(
            Sql["set-tile"],
            new
            {
                organisation,
                level = node.Level,
                index = node.Tile.Index,
                hashes,
            }
        );
    }

    internal byte[] Read(TileAddress tile) =>
        connection.QuerySingleOrDefault<byte[]>(
            Sql["tile"],
            new
            {
                organisation,
                level = tile.Level,
                index = tile.Index,
            }
        ) ?? [];
}
