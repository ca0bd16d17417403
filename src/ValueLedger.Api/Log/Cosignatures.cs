using System.Collections.Concurrent;
using ValueLedger.Proofs;

namespace ValueLedger.Api.Log;

/// <summary>The last checkpoint of each log that witnesses have cosigned since this server started; it asks them again when it starts.</summary>
internal sealed class Cosignatures
{
    private readonly ConcurrentDictionary<int, CosignedCheckpoint> _last = new();

    public CosignedCheckpoint? Last(int organisation) => _last.GetValueOrDefault(organisation);

    /// <summary>What witnesses have signed of a checkpoint of this size; nothing for one that they did not see.</summary>
    public IReadOnlyList<NoteSignature> Of(int organisation, long size) =>
        Last(organisation) is { } last && last.Size == size ? last.Signatures : [];

    public void Keep(int organisation, CosignedCheckpoint cosigned) => _last[organisation] = cosigned;
}

/// <param name="Size">The size of the checkpoint.</param>
/// <param name="Signatures">Of witnesses.</param>
internal sealed record CosignedCheckpoint(long Size, IReadOnlyList<NoteSignature> Signatures);
