using System.Buffers.Binary;
using Org.BouncyCastle.Math.EC.Rfc8032;

namespace ValueLedger.Proofs;

/// <summary>A private Ed25519 key (RFC 8032 section 5.1.5), which signs notes under any name.</summary>
public sealed class SigningKey
{
    /// <summary>The length of the private key in bytes.</summary>
    public const int Length = 32;

    private readonly byte[] _private;
    private readonly byte[] _public = new byte[Ed25519.PublicKeySize];

    private SigningKey(byte[] privateKey)
    {
        _private = privateKey;
        Ed25519.GeneratePublicKey(_private, 0, _public, 0);
    }

    /// <summary>The key of 32 bytes, which for a new one are random.</summary>
    /// <exception cref="ArgumentException">There are not exactly 32 bytes.</exception>
    public static SigningKey Of(ReadOnlySpan<byte> privateKey) =>
        privateKey.Length == Length
            ? new SigningKey(privateKey.ToArray())
            : throw new ArgumentException("A private key must have exactly 32 bytes.", nameof(privateKey));

    /// <summary>The key itself, to be kept secret.</summary>
    public byte[] PrivateKey() => [.. _private];

    /// <summary>The 32 bytes with which everybody can check its signatures.</summary>
    public byte[] PublicKey() => [.. _public];

    /// <summary>What checks its signatures under a name.</summary>
    public VerifierKey Verifier(string name) => VerifierKey.Of(name, _public);

    /// <summary>What checks its cosignatures as a witness.</summary>
    public VerifierKey WitnessVerifier(string name) => VerifierKey.OfWitness(name, _public);

    /// <summary>Signs a text that ends with a line break.</summary>
    public SignedNote Sign(string name, string text)
    {
        if (!text.EndsWith('\n'))
            throw new ArgumentException("The text of a note ends with a line break.", nameof(text));

        var note = new SignedNote(text, []);
        return note with { Signatures = [new NoteSignature(name, Verifier(name).KeyId, Sign(note.SignedBytes()))] };
    }

    /// <summary>The cosignature of a witness, which says that it saw the note at this time (https://c2sp.org/tlog-cosignature).</summary>
    public NoteSignature Cosign(string name, SignedNote note, DateTimeOffset time)
    {
        var seconds = time.ToUnixTimeSeconds();
        var stated = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(stated, seconds);
        return new NoteSignature(name, WitnessVerifier(name).KeyId, [.. stated, .. Sign(VerifierKey.CosignedBytes(note, seconds))]);
    }

    private byte[] Sign(byte[] message)
    {
        var signature = new byte[Ed25519.SignatureSize];
        Ed25519.Sign(_private, 0, message, 0, message.Length, signature, 0);
        return signature;
    }
}
