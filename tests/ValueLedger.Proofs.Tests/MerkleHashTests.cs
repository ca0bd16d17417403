using System.Security.Cryptography;

namespace ValueLedger.Proofs.Tests;

public sealed class MerkleHashTests
{
    [Fact]
    public void The_root_of_nothing_is_the_hash_of_nothing() =>
        Assert.Equal("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=", MerkleHash.EmptyRoot.ToString());

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1022)]
    [InlineData(1023)]
    [InlineData(1024)]
    [InlineData(100_000)]
    public void A_leaf_of_any_length_is_hashed_behind_a_zero(int length)
    {
        var data = new byte[length];
        new Random(length).NextBytes(data);
        var expected = SHA256.HashData([0x00, .. data]);
        var written = new byte[Hash32.Length];
        MerkleHash.LeafHash(data, written);
        Assert.Equal(expected, written);
        Assert.Equal(expected, MerkleHash.LeafHash(data).ToArray());
    }

    [Fact]
    public void A_node_is_hashed_behind_a_one_and_its_sides_do_not_commute()
    {
        var (left, right) = (StoredLog.LeafOf(1), StoredLog.LeafOf(2));
        Assert.Equal(SHA256.HashData([0x01, .. left.ToArray(), .. right.ToArray()]), MerkleHash.NodeHash(left, right).ToArray());
        Assert.NotEqual(MerkleHash.NodeHash(left, right), MerkleHash.NodeHash(right, left));
    }
}
