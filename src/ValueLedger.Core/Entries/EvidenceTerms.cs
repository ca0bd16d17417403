namespace ValueLedger.Core.Entries;

/// <summary>Grade of evidence, from the weakest to the strongest.</summary>
public enum EvidenceGrade
{
    SelfReported,
    SupervisorConfirmed,
    SystemRecorded,
    IndependentlyVerified,
}

/// <summary>The evidence for an entry.</summary>
public sealed record Evidence
{
    /// <summary>Grade of evidence.</summary>
    public required EvidenceGrade Grade { get; init; }

    /// <summary>The documents; empty when there are none.</summary>
    public required IReadOnlyList<EvidenceItem> Items { get; init; }
}

/// <summary>One document of evidence. The sender keeps it; the ledger keeps its title, address and hash.</summary>
public sealed record EvidenceItem
{
    /// <summary>Null when not stated or erased.</summary>
    public string? Title { get; init; }

    /// <summary>Where the sender keeps it; null when not stated or erased.</summary>
    public string? Uri { get; init; }

    /// <summary>SHA-256 of the document in lower-case hexadecimal; null when not stated.</summary>
    public string? Sha256 { get; init; }
}
