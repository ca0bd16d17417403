namespace ValueLedger.Proofs;

/// <summary>
/// What is stored of a tree. Whoever reads asks for no more than what was complete at the size asked about, never past the edge
/// of a tile of 256, and no tile twice: for one proof or root at most two tiles of each level.
/// </summary>
public interface INodeSource
{
    /// <summary>Fills the span with the leaf hashes from <paramref name="first"/> inclusive.</summary>
    /// <remarks>Throws when one is missing: what has been promised to be stored is not.</remarks>
    void ReadLeaves(long first, Span<Hash32> hashes);

    /// <summary>Fills the span with the first nodes of the tile, at most 256.</summary>
    /// <remarks>Throws when one is missing: what has been promised to be stored is not.</remarks>
    void ReadTile(TileAddress tile, Span<Hash32> hashes);
}
