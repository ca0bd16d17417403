namespace ValueLedger.Proofs;

/// <summary>
/// What is stored of a tree. Readers ask only for what was complete at the size in question, never beyond the edge
/// of a tile of 256, and for no tile twice: for one proof or root they ask for at most two tiles of each level.
/// </summary>
public interface INodeSource
{
    /// <summary>Fills the span with the leaf hashes from <paramref name="first"/> inclusive.</summary>
    /// <remarks>Throws if one is missing, because it should have been stored.</remarks>
    void ReadLeaves(long first, Span<Hash32> hashes);

    /// <summary>Fills the span with the first nodes of the tile, at most 256.</summary>
    /// <remarks>Throws if one is missing, because it should have been stored.</remarks>
    void ReadTile(TileAddress tile, Span<Hash32> hashes);
}
