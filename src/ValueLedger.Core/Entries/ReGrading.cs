namespace ValueLedger.Core.Entries;

/// <summary>What the log says about another grade of evidence for an entry.</summary>
/// <param name="Of">The record of the entry.</param>
/// <param name="Grade">The grade from this record on.</param>
/// <param name="Reason">The attestation of the reason; null without one.</param>
/// <param name="Items">The attestations of the documents that were added.</param>
public sealed record ReGrading(long Of, EvidenceGrade Grade, string? Reason, IReadOnlyList<EvidenceAttestation> Items);
