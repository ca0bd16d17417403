using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace ValueLedger.Proofs;

/// <summary>
/// What a log sends to a witness (https://c2sp.org/tlog-witness): the size that the witness saw last, the proof that the log only grew
/// since then, and the signed checkpoint.
/// </summary>
/// <param name="OldSize">The size of the last checkpoint that the witness signed; 0 if there is none.</param>
/// <param name="Proof">The consistency proof; empty for an old size of 0.</param>
/// <param name="Note">The checkpoint with its signatures.</param>
/// <param name="Checkpoint">What the note says.</param>
public sealed record AddCheckpoint(long OldSize, IReadOnlyList<Hash32> Proof, SignedNote Note, Checkpoint Checkpoint)
{
    private const int LongestProof = 63;
    private const string Old = "old ";

    /// <summary>Reads the body of a request; false for anything else.</summary>
    public static bool TryParse(string body, [NotNullWhen(true)] out AddCheckpoint? request)
    {
        request = null;
        var end = body.IndexOf("\n\n", StringComparison.Ordinal);
        var lines = end < 0 ? [] : body[..end].Split('\n');
        if (
            lines.Length is 0 or > LongestProof + 1
            || !lines[0].StartsWith(Old, StringComparison.Ordinal)
            || !TryReadSize(lines[0][Old.Length..], out var oldSize)
            || !SignedNote.TryParse(body[(end + 2)..], out var note)
            || !Proofs.Checkpoint.TryParse(note.Text, out var checkpoint)
        )
            return false;

        var proof = new List<Hash32>();
        foreach (var line in lines.Skip(1))
        {
            if (!Hash32.TryParse(line, out var hash))
                return false;
            proof.Add(hash);
        }

        request = new AddCheckpoint(oldSize, proof, note, checkpoint);
        return true;
    }

    /// <summary>The body of the request.</summary>
    public override string ToString()
    {
        var body = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{Old}{OldSize}\n");
        foreach (var hash in Proof)
            body.Append(CultureInfo.InvariantCulture, $"{hash}\n");
        return body.Append(CultureInfo.InvariantCulture, $"\n{Note}").ToString();
    }

    private static bool TryReadSize(string text, out long size) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out size)
        && size.ToString(CultureInfo.InvariantCulture) == text;
}
