namespace ValueLedger.Core.Entries;

/// <summary>How well an entry is attested, from the weakest up.</summary>
public enum EvidenceGrade
{
    SelfReported,
    SupervisorConfirmed,
    SystemRecorded,
    IndependentlyVerified,
}

/// <summary>What attests an entry.</summary>
public sealed record Evidence
{
    /// <summary>How well the entry is attested.</summary>
    public required EvidenceGrade Grade { get; init; }

    /// <summary>The documents; none when empty.</summary>
    public required IReadOnlyList<EvidenceItem> Items { get; init; }
}

/// <summary>One document that attests an entry. It stays with the sender; the ledger keeps its name, place and hash.</summary>
public sealed record EvidenceItem
{
    /// <summary>Null when not stated or erased.</summary>
    public string? Title { get; init; }

    /// <summary>Where the sender keeps it; null when not stated or erased.</summary>
    public string? Uri { get; init; }

    /// <summary>SHA-256 of the document in lower-case hexadecimal; null when not stated.</summary>
    public string? Sha256 { get; init; }
}
