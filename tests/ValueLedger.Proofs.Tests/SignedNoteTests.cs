namespace ValueLedger.Proofs.Tests;

public sealed class SignedNoteTests
{
    // The example in the documentation of golang.org/x/mod/sumdb/note.
    private const string PublishedKey = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    private const string PublishedNote =
        "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n\n"
        + "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    private static readonly SigningKey Key = SigningKey.Of([.. Enumerable.Range(1, 32).Select(number => (byte)number)]);

    [Fact]
    public void A_published_note_holds_and_is_written_as_it_was_read()
    {
        Assert.True(VerifierKey.TryParse(PublishedKey, out var key));
        Assert.True(SignedNote.TryParse(PublishedNote, out var note));
        Assert.True(key.HasSigned(note));
        Assert.Equal((PublishedKey, PublishedNote), (key.ToString(), note.ToString()));
    }

    [Theory]
    [InlineData("problem", "Problem")]
    [InlineData("x08go/ZJ", "x08go/ZK")]
    [InlineData("— PeterNeumann", "— PeterNewmann")]
    public void A_note_that_was_changed_anywhere_is_not_signed(string found, string other)
    {
        Assert.True(VerifierKey.TryParse(PublishedKey, out var key));
        Assert.True(SignedNote.TryParse(PublishedNote.Replace(found, other, StringComparison.Ordinal), out var note));
        Assert.False(key.HasSigned(note));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("text\n")]
    [InlineData("text\n\n")]
    [InlineData("text\n\n— name\n")]
    [InlineData("text\n\n— name AAAA\n")]
    [InlineData("text\n\n- name AAAAAAAA\n")]
    [InlineData("text\n\n— na+me AAAAAAAA\n")]
    [InlineData("text\n\n— name AAAAAAAA")]
    [InlineData("text\n\n— name AAAAAAAB==\n")]
    [InlineData("te\rxt\n\n— name AAAAAAAA\n")]
    public void What_is_no_note_is_not_read(string? note) => Assert.False(SignedNote.TryParse(note, out _));

    [Theory]
    [InlineData(null)]
    [InlineData("PeterNeumann+c74f20a3")]
    [InlineData("PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")]
    [InlineData("PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")]
    [InlineData("Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")]
    [InlineData("PeterNeumann+c74f20a3+Ahpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")]
    public void What_is_no_key_is_not_read(string? key) => Assert.False(VerifierKey.TryParse(key, out _));

    [Fact]
    public void A_key_signs_under_a_name_and_another_key_or_name_does_not_hold()
    {
        var note = Key.Sign("log", "text\n");
        Assert.True(Key.Verifier("log").HasSigned(note));
        Assert.False(Key.Verifier("other").HasSigned(note));
        Assert.False(SigningKey.Of(new byte[32]).Verifier("log").HasSigned(note));
        Assert.False(Key.WitnessVerifier("log").HasSigned(note));
    }

    [Fact]
    public void A_witness_states_when_it_saw_a_note()
    {
        var note = Key.Sign("log", "text\n");
        var time = DateTimeOffset.FromUnixTimeSeconds(1_800_000_000);
        var witness = SigningKey.Of(new byte[32]);
        var seen = note with { Signatures = [.. note.Signatures, witness.Cosign("witness", note, time)] };
        Assert.True(SignedNote.TryParse(seen.ToString(), out var read));
        Assert.Equal(time, witness.WitnessVerifier("witness").SignedAt(read));
        Assert.True(Key.Verifier("log").HasSigned(read));
        Assert.Null(Key.WitnessVerifier("witness").SignedAt(read));
        var moved = read.Signatures[1] with
        {
            Bytes = [.. read.Signatures[1].Bytes.Select((value, index) => index == 7 ? (byte)(value + 1) : value)],
        };
        Assert.Null(witness.WitnessVerifier("witness").SignedAt(read with { Signatures = [read.Signatures[0], moved] }));
    }

    [Fact]
    public void A_checkpoint_is_read_as_it_is_written()
    {
        var checkpoint = new Checkpoint("valueledger/watch/0011", 20, MerkleHash.EmptyRoot);
        Assert.True(Checkpoint.TryParse(checkpoint.ToText(), out var read));
        Assert.Equal(checkpoint, read);
        Assert.True(Checkpoint.TryParse(checkpoint.ToText() + "more\n", out read));
        Assert.Equal(checkpoint, read);
    }

    [Theory]
    [InlineData("log\n20\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")]
    [InlineData("log\n020\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n")]
    [InlineData("log\n-1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n")]
    [InlineData("\n20\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n")]
    [InlineData("log\n20\n47DEQpj8HBSa\n")]
    [InlineData("log\n20\n")]
    public void What_is_no_checkpoint_is_not_read(string text) => Assert.False(Checkpoint.TryParse(text, out _));
}
