using ValueLedger.Proofs;

namespace ValueLedger.Storage.Heads;

/// <summary>A log that does not match what the head file says about it.</summary>
public sealed record Loss
{
    internal Loss(KeptHead kept, long? foundSize, Hash32? foundRoot) => (Kept, FoundSize, FoundRoot) = (kept, foundSize, foundRoot);

    /// <summary>What the head file says.</summary>
    internal KeptHead Kept { get; }

    /// <summary>How many records are there; null when the organisation itself is missing.</summary>
    internal long? FoundSize { get; }

    /// <summary>Root of the tree of the records that are there; null when it cannot be built.</summary>
    internal Hash32? FoundRoot { get; }

    /// <summary>What is missing, in one sentence.</summary>
    public override string ToString()
    {
        var found = FoundSize ?? 0;
        return found >= Kept.Size
            ? $"{Kept.Code}: the first {Kept.Size} records are not those that were recorded; their root was {Kept.Root}."
            : $"{Kept.Code}: {Kept.Size - found} of {Kept.Size} records are missing, from sequence {found + 1} on.";
    }
}
