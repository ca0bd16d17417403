using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Org.BouncyCastle.Math.EC.Rfc8032;

namespace ValueLedger.Proofs;

/// <summary>
/// A public key with a name, which checks the signatures of notes. Its text is that of https://c2sp.org/signed-note:
/// <c>NAME+ID+BASE64</c>, with the id in eight hexadecimal digits and the base64 text of the algorithm, one byte, and the key.
/// </summary>
public sealed record VerifierKey
{
    private const int KeyLength = 32;
    private const int TimeLength = 8;

    private readonly byte _algorithm;
    private readonly byte[] _key;

    private VerifierKey(string name, byte algorithm, byte[] key)
    {
        (Name, _algorithm, _key) = (name, algorithm, key);
        KeyId = KeyIds.Of(name, algorithm, key);
    }

    /// <summary>The name under which the key signs; the key of a log has the origin of the log as its name.</summary>
    public string Name { get; }

    /// <summary>What a signature says about which key made it.</summary>
    public uint KeyId { get; }

    /// <summary>Whether it is the key of a witness, whose signatures state a time.</summary>
    public bool IsOfWitness => _algorithm == KeyIds.Cosignature;

    /// <summary>The 32 bytes of the Ed25519 key (RFC 8032 section 5.1.5).</summary>
    public byte[] PublicKey() => [.. _key];

    /// <summary>A key that signs notes as they are.</summary>
    /// <exception cref="ArgumentException">The name or the key is not valid.</exception>
    public static VerifierKey Of(string name, ReadOnlySpan<byte> publicKey) => Make(name, KeyIds.Ed25519, publicKey);

    /// <summary>The key of a witness.</summary>
    /// <inheritdoc cref="Of"/>
    public static VerifierKey OfWitness(string name, ReadOnlySpan<byte> publicKey) => Make(name, KeyIds.Cosignature, publicKey);

    /// <summary>Reads the text of <see cref="ToString"/>; false for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out VerifierKey? key)
    {
        key = null;
        var parts = (text ?? "").Split('+', 3);
        if (
            parts.Length != 3
            || !NoteSignature.IsName(parts[0])
            || !Base64.TryRead(parts[2], out var bytes)
            || bytes.Length != KeyLength + 1
            || bytes[0] is not (KeyIds.Ed25519 or KeyIds.Cosignature)
        )
            return false;

        var read = new VerifierKey(parts[0], bytes[0], bytes[1..]);
        key = read.ToString() == text ? read : null;
        return key is not null;
    }

    /// <summary>Whether the note has a signature of this key. A signature with its name and id that does not hold counts as none, even
    /// beside one that holds.</summary>
    public bool HasSigned(SignedNote note) => SignedBy(note) is { Count: > 0 } own && own.All(signature => Holds(note, signature));

    /// <summary>When a witness says that it signed the note; null without a signature that holds, and for keys that are not of a
    /// witness.</summary>
    public DateTimeOffset? SignedAt(SignedNote note) =>
        IsOfWitness && HasSigned(note) ? DateTimeOffset.FromUnixTimeSeconds(TimeOf(SignedBy(note)[0])) : null;

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Name}+{KeyId:x8}+{Convert.ToBase64String([_algorithm, .. _key])}");

    /// <inheritdoc/>
    public bool Equals(VerifierKey? other) => other?.ToString() == ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => (int)KeyId;

    /// <summary>What a witness signs: the text of the note under a first line that says what it is, and a second with the time.</summary>
    internal static byte[] CosignedBytes(SignedNote note, long time) =>
        [.. Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"cosignature/v1\ntime {time}\n")), .. note.SignedBytes()];

    private List<NoteSignature> SignedBy(SignedNote note) =>
        [.. note.Signatures.Where(signature => signature.Name == Name && signature.KeyId == KeyId)];

    private bool Holds(SignedNote note, NoteSignature signature)
    {
        if (!IsOfWitness)
            return Holds(note.SignedBytes(), signature.Bytes);

        return signature.Bytes.Length == TimeLength + Ed25519.SignatureSize
            && TimeOf(signature) is >= 0 and < 253_402_300_800
            && Holds(CosignedBytes(note, TimeOf(signature)), signature.Bytes[TimeLength..]);
    }

    private bool Holds(byte[] message, byte[] signature) =>
        signature.Length == Ed25519.SignatureSize && Ed25519.Verify(signature, 0, _key, 0, message, 0, message.Length);

    private static long TimeOf(NoteSignature signature) => BinaryPrimitives.ReadInt64BigEndian(signature.Bytes);

    private static VerifierKey Make(string name, byte algorithm, ReadOnlySpan<byte> publicKey)
    {
        if (!NoteSignature.IsName(name))
            throw new ArgumentException("The name of a key is not empty and has no white space and no plus sign.", nameof(name));
        if (publicKey.Length != KeyLength)
            throw new ArgumentException("A public key must have exactly 32 bytes.", nameof(publicKey));

        return new VerifierKey(name, algorithm, publicKey.ToArray());
    }
}
