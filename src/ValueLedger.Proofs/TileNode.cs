namespace ValueLedger.Proofs;

/// <summary>A node that an append completed and that must be stored. It never changes again.</summary>
/// <param name="Level">From 1. The node is the root of a complete subtree of 256^Level leaves.</param>
/// <param name="Index">From 0, among the nodes of its level. The nodes of one level complete in this order, without gaps.</param>
/// <param name="Hash">The hash; its 32 bytes are stored in its tile at <see cref="Position"/>.</param>
public readonly record struct TileNode(int Level, long Index, Hash32 Hash)
{
    public TileAddress Tile => new(Level, Index / TileAddress.Width);

    /// <summary>The position of the node in its tile, in nodes, from 0 to 255.</summary>
    public int Position => (int)(Index % TileAddress.Width);
}
