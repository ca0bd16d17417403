using System.Text.Json;
using System.Text.Json.Serialization;
using ValueLedger.Proofs;

namespace ValueLedger.Client.Verification;

/// <summary>What is kept from one visit to the next: the signed note, the key that signed it, and what the tree needs to grow on.</summary>
/// <param name="VerifierKey">The key that signed the checkpoint.</param>
/// <param name="Checkpoint">The signed note.</param>
/// <param name="Peaks">The roots of the complete subtrees of the log, base64, from the largest to the smallest.</param>
internal sealed record KeptCheckpoint(string VerifierKey, string Checkpoint, IReadOnlyList<string> Peaks)
{
    /// <summary>Reads what was kept and checks that it is one whole.</summary>
    /// <exception cref="LogVerificationException">It is not.</exception>
    public static (VerifierKey Key, Checkpoint Checkpoint, MerkleFrontier Frontier) Read(string text)
    {
        if (
            Parse(text) is { VerifierKey: not null, Checkpoint: not null, Peaks: not null } kept
            && Proofs.VerifierKey.TryParse(kept.VerifierKey, out var key)
            && SignedNote.TryParse(kept.Checkpoint, out var note)
            && Proofs.Checkpoint.TryParse(note.Text, out var checkpoint)
            && key.HasSigned(note)
            && FrontierOf(checkpoint, kept.Peaks) is { } frontier
        )
        {
            return (key, checkpoint, frontier);
        }

        throw new LogVerificationException(
            LogFault.KeptCheckpointIsDamaged,
            "What was kept at the last visit is not a checkpoint with its key. Bring it back from a copy, or begin again without it."
        );
    }

    public static string Write(VerifierKey key, string checkpoint, MerkleFrontier frontier) =>
        JsonSerializer.Serialize(
            new KeptCheckpoint(key.ToString(), checkpoint, [.. frontier.Peaks.Select(peak => peak.ToString())]),
            KeptCheckpointJson.Default.KeptCheckpoint
        ) + "\n";

    private static KeptCheckpoint? Parse(string text)
    {
        try
        {
            return JsonSerializer.Deserialize(text, KeptCheckpointJson.Default.KeptCheckpoint);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static MerkleFrontier? FrontierOf(Checkpoint checkpoint, IReadOnlyList<string> peaks)
    {
        var hashes = new List<Hash32>();
        foreach (var peak in peaks)
        {
            if (!Hash32.TryParse(peak, out var hash))
            {
                return null;
            }

            hashes.Add(hash);
        }

        return MerkleFrontier.Of(checkpoint.Size, hashes) is { } frontier && frontier.Root() == checkpoint.Root ? frontier : null;
    }
}

/// <summary>The form of the file.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(KeptCheckpoint))]
internal sealed partial class KeptCheckpointJson : JsonSerializerContext;
