namespace ValueLedger.Core.Entries;

/// <summary>
/// What the log keeps of an entry's erasable texts: base64 of SHA-256(salt || text) for each, so that the proof holds when they are gone.
/// Hashes of evidence documents stand beside them as sent.
/// </summary>
public sealed record Attestations
{
    public string? Note { get; init; }

    public string? Reason { get; init; }

    public string? Service { get; init; }

    public IReadOnlyList<EvidenceAttestation> Evidence { get; init; } = [];

    public bool IsEmpty() => Note is null && Reason is null && Service is null && Evidence.Count == 0;

    /// <summary>Whether any text stands behind the hashes.</summary>
    public bool HasTexts() => Note is not null || Reason is not null || Service is not null || Evidence.Any(item => item.Title is not null || item.Uri is not null);
}

/// <summary>The hashes of one document's title and uri, and the document's own.</summary>
public sealed record EvidenceAttestation(string? Title, string? Uri, string? Sha256);
