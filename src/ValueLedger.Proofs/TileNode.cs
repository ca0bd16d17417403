namespace ValueLedger.Proofs;

/// <summary>A node that an append completed and that is to be stored. It never changes again.</summary>
/// <param name="Level">From 1. The node is the root of a complete subtree of 256^Level leaves.</param>
/// <param name="Index">From 0, among the nodes of its level. The nodes of one level complete in this order, without gaps.</param>
/// <param name="Hash">As 32 bytes, the entry of its tile at <see cref="Position"/>.</param>
public readonly record struct TileNode(int Level, long Index, Hash32 Hash)
{
    public TileAddress Tile => new(Level, Index / TileAddress.Width);

    /// <summary>Where in its tile the node stands, in nodes, from 0 to 255.</summary>
    public int Position => (int)(Index % TileAddress.Width);
}
