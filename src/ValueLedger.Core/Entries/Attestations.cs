namespace ValueLedger.Core.Entries;

/// <summary>
/// The log's record of an entry's erasable texts: base64 of SHA-256(salt || text) for each, so that the proof still holds once they are
/// erased.
/// Hashes of evidence documents are kept beside them as sent.
/// </summary>
public sealed record Attestations
{
    public string? Note { get; init; }

    public string? Reason { get; init; }

    public string? Service { get; init; }

    public IReadOnlyList<EvidenceAttestation> Evidence { get; init; } = [];

    public bool IsEmpty() => Note is null && Reason is null && Service is null && Evidence.Count == 0;

    /// <summary>Whether there is any text behind the hashes.</summary>
    public bool HasTexts() =>
        Note is not null
        || Reason is not null
        || Service is not null
        || Evidence.Any(item => item.Title is not null || item.Uri is not null);
}

/// <summary>The hashes of one document's title and uri, and the hash of the document itself.</summary>
public sealed record EvidenceAttestation(string? Title, string? Uri, string? Sha256);
