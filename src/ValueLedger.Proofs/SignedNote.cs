using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace ValueLedger.Proofs;

/// <summary>
/// A text with signatures (https://c2sp.org/signed-note): the text, which ends with a line break, an empty line, and a line for each
/// signature: <c>— NAME BASE64</c>, where the base64 text holds the id of the key, 4 bytes, and the signature.
/// </summary>
/// <param name="Text">What is signed, with the line break at its end.</param>
/// <param name="Signatures">In the order of their lines, of known and unknown keys.</param>
public sealed record SignedNote(string Text, IReadOnlyList<NoteSignature> Signatures)
{
    private const int Longest = 1_000_000;
    private const int MostSignatures = 100;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The bytes that are signed.</summary>
    public byte[] SignedBytes() => Strict.GetBytes(Text);

    /// <summary>Reads a note; false for anything else, such as a note without a signature.</summary>
    public static bool TryParse([NotNullWhen(true)] string? note, [NotNullWhen(true)] out SignedNote? parsed)
    {
        parsed = null;
        if (note is null or { Length: > Longest } || !note.EndsWith('\n') || note.Any(IsControl))
            return false;

        var end = note.LastIndexOf("\n\n", StringComparison.Ordinal);
        if (end < 0 || end + 2 == note.Length)
            return false;

        var lines = note[(end + 2)..^1].Split('\n');
        if (lines.Length > MostSignatures)
            return false;

        var signatures = new List<NoteSignature>();
        foreach (var line in lines)
        {
            if (!NoteSignature.TryParse(line, out var signature))
                return false;
            signatures.Add(signature);
        }

        parsed = new SignedNote(note[..(end + 1)], signatures);
        return true;
    }

    /// <summary>The note as it is sent.</summary>
    public override string ToString() => $"{Text}\n{string.Concat(Signatures.Select(signature => $"{signature}\n"))}";

    private static bool IsControl(char character) => character < ' ' && character != '\n';
}

/// <summary>One signature of a note.</summary>
/// <param name="Name">The name of the key: not empty, without white space or a plus sign.</param>
/// <param name="KeyId">The first four bytes of a hash of the name and the key, most significant byte first.</param>
/// <param name="Bytes">The signature itself.</param>
public sealed record NoteSignature(string Name, uint KeyId, byte[] Bytes)
{
    private const string Dash = "— ";

    /// <summary>Whether this may be the name of a key.</summary>
    public static bool IsName(string name) =>
        name.Length > 0 && !name.Any(char.IsWhiteSpace) && !name.Contains('+', StringComparison.Ordinal);

    /// <summary>Reads the line of a signature, without its line break.</summary>
    public static bool TryParse(string line, [NotNullWhen(true)] out NoteSignature? signature)
    {
        signature = null;
        var parts = line.StartsWith(Dash, StringComparison.Ordinal) ? line[Dash.Length..].Split(' ') : [];
        if (parts.Length != 2 || !IsName(parts[0]) || !Base64.TryRead(parts[1], out var bytes) || bytes.Length < 5)
            return false;

        signature = new NoteSignature(parts[0], KeyIds.Read(bytes), bytes[4..]);
        return true;
    }

    /// <summary>The line of the signature, without its line break.</summary>
    public override string ToString() => $"{Dash}{Name} {Convert.ToBase64String([.. KeyIds.ToBytes(KeyId), .. Bytes])}";
}
