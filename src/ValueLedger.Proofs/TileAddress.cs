namespace ValueLedger.Proofs;

/// <summary>
/// The address of one stored tile: up to 256 nodes of one level, one after the other as 32 bytes each (the tiles of
/// https://c2sp.org/tlog-tiles, counted from the leaves upwards; level 0, the leaf hashes, is in the rows of the log).
/// </summary>
/// <param name="Level">From 1. A node of level L is the root of a complete subtree of 256^L leaves.</param>
/// <param name="Index">From 0. The tile holds the nodes from Index x 256 inclusive to (Index + 1) x 256 exclusive, or the first of
/// them.</param>
public readonly record struct TileAddress(int Level, long Index)
{
    /// <summary>The nodes in a full tile.</summary>
    public const int Width = 256;

    /// <summary>The base-2 logarithm of <see cref="Width"/>: the number of levels of the tree that one tile covers.</summary>
    internal const int Height = 8;
}
