namespace ValueLedger.Proofs.Tests;

public sealed class Hash32Tests
{
    private static readonly byte[] Counting = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];

    [Fact]
    public void The_text_of_a_hash_is_its_base64_and_reads_back()
    {
        var hash = Hash32.FromBytes(Counting);
        Assert.Equal("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=", hash.ToString());
        Assert.True(Hash32.TryParse(hash.ToString(), out var read));
        Assert.Equal(hash, read);
        Assert.Equal(Counting, read.ToArray());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ZG9uJ3QgY2FyZSAy")]
    [InlineData("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8")]
    [InlineData("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh9=")]
    [InlineData("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8 ")]
    [InlineData(" AECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")]
    [InlineData("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8h")]
    [InlineData("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHg==")]
    [InlineData("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh_=")]
    public void No_other_text_is_a_hash(string? text) => Assert.False(Hash32.TryParse(text, out _));

    [Fact]
    public void Hashes_that_differ_in_any_byte_are_not_equal()
    {
        for (var i = 0; i < Hash32.Length; i++)
        {
            byte[] other = [.. Counting];
            other[i] ^= 1;
            Assert.NotEqual(Hash32.FromBytes(Counting), Hash32.FromBytes(other));
        }

        Assert.Equal(Hash32.FromBytes(Counting), Hash32.FromBytes(Counting));
        Assert.Equal(Hash32.FromBytes(Counting).GetHashCode(), Hash32.FromBytes([.. Counting]).GetHashCode());
    }

    [Theory]
    [InlineData(31)]
    [InlineData(33)]
    public void A_hash_has_exactly_32_bytes(int length) => Assert.Throws<ArgumentException>(() => Hash32.FromBytes(new byte[length]));

    [Fact]
    public void Several_hashes_are_their_bytes_one_after_the_other()
    {
        Hash32[] hashes = [StoredLog.LeafOf(0), StoredLog.LeafOf(1)];
        byte[] bytes = [.. hashes[0].ToArray(), .. hashes[1].ToArray()];
        Assert.Equal(bytes, Hash32.AsBytes(hashes.AsSpan()).ToArray());

        var read = new Hash32[2];
        bytes.CopyTo(Hash32.AsBytes(read.AsSpan()));
        Assert.Equal(hashes, read);
    }
}
