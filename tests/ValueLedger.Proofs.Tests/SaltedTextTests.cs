namespace ValueLedger.Proofs.Tests;

public sealed class SaltedTextTests
{
    private static readonly byte[] Salt = Convert.FromHexString("000102030405060708090a0b0c0d0e0f");

    /// <summary>By printf '\x00\x01...\x0f%s' TEXT | openssl dgst -sha256 -binary | base64.</summary>
    [Theory]
    [InlineData("", "vkXLJgW/Nr695oSEGijw/UPGmFCj3OX+26aZKO46iZE=")]
    [InlineData("Lunch for the carers", "55oJsTJxCirR0xMWJbxtgP+Voy1DS2K9Jzryp/woENM=")]
    [InlineData("Café à emporter €5", "hTV3DSPyFkq5xUJYz5pEr1CWmI641nCqaeqgVej1lAw=")]
    public void An_attestation_is_the_hash_of_salt_and_text(string text, string attestation)
    {
        Assert.Equal(attestation, SaltedText.Attest(Salt, text).ToString());
        Assert.True(SaltedText.Matches(Salt, text, attestation));
    }

    [Fact]
    public void Another_salt_text_or_attestation_does_not_match()
    {
        var attestation = SaltedText.Attest(Salt, "Lunch");
        Assert.True(SaltedText.Matches(Salt, "Lunch", attestation));
        Assert.False(SaltedText.Matches(Salt, "lunch", attestation));
        Assert.False(SaltedText.Matches(new byte[16], "Lunch", attestation));
        Assert.False(SaltedText.Matches(Salt, "Lunch", MerkleHash.EmptyRoot));
        Assert.False(SaltedText.Matches(Salt, "Lunch", "not a hash"));
    }

    [Fact]
    public void Text_is_attested_as_sent_without_normalisation() =>
        Assert.NotEqual(SaltedText.Attest(Salt, "caf\u00e9"), SaltedText.Attest(Salt, "cafe\u0301"));

    [Theory]
    [InlineData(0)]
    [InlineData(15)]
    [InlineData(17)]
    public void A_salt_of_another_length_is_a_bug(int length) =>
        Assert.Throws<ArgumentException>(() => SaltedText.Attest(new byte[length], "Lunch"));

    [Fact]
    public void Text_with_a_lone_surrogate_is_a_bug() => Assert.ThrowsAny<ArgumentException>(() => SaltedText.Attest(Salt, "\ud83d"));
}
