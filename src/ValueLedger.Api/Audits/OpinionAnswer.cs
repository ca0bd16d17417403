using NodaTime;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Core.Audits;
using ValueLedger.Storage.Audits;

namespace ValueLedger.Api.Audits;

/// <summary>A practitioner's opinion on a statement, as it was recorded.</summary>
public sealed record OpinionAnswer
{
    /// <summary>Server-made and opaque.</summary>
    [NullInADryRun]
    public required Guid? Id { get; init; }

    /// <summary>Its sequence in the organisation's log.</summary>
    [NullInADryRun]
    public required long? Sequence { get; init; }

    /// <summary>When it was recorded.</summary>
    [NullInADryRun]
    public required Instant? RecordedAt { get; init; }

    /// <summary>Who recorded it, in the form of `preparedBy`; null for the operator of the server.</summary>
    public required string? RecordedBy { get; init; }

    /// <summary>RFC 6962 leaf hash of the record, base64.</summary>
    [NullInADryRun]
    public required string? LeafHash { get; init; }

    /// <summary>The practitioner or the firm.</summary>
    public required string Name { get; init; }

    /// <summary>The standard that was followed.</summary>
    public required string Standard { get; init; }

    /// <summary>Whether the assurance is limited or reasonable.</summary>
    public required AssuranceLevel Level { get; init; }

    /// <summary>What the statement was measured against.</summary>
    public required string Criteria { get; init; }

    /// <summary>The amount from which an error would matter.</summary>
    public required decimal Materiality { get; init; }

    /// <summary>The date of the opinion.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>What the practitioner concludes.</summary>
    public required OpinionConclusion Conclusion { get; init; }

    /// <summary>The conclusion in the practitioner's words; null if there are none.</summary>
    public required string? Wording { get; init; }

    /// <param name="opinion">The opinion.</param>
    /// <param name="actors">Keys and identities of the organisation, by the actor that records name.</param>
    /// <param name="isDryRun">Whether nothing is recorded.</param>
    internal static OpinionAnswer Of(StoredOpinion opinion, IReadOnlyDictionary<long, string> actors, bool isDryRun) =>
        new()
        {
            Id = isDryRun ? null : opinion.Id.Value,
            Sequence = isDryRun ? null : opinion.Sequence,
            RecordedAt = isDryRun ? null : opinion.RecordedAt,
            RecordedBy = opinion.ActorKey is { } actor ? actors.GetValueOrDefault(actor) : null,
            LeafHash = isDryRun ? null : Convert.ToBase64String(opinion.LeafHash.Span),
            Name = opinion.Content.Name,
            Standard = opinion.Content.Standard,
            Level = opinion.Content.Level,
            Criteria = opinion.Content.Criteria,
            Materiality = opinion.Content.Materiality,
            Date = opinion.Content.Date,
            Conclusion = opinion.Content.Conclusion,
            Wording = opinion.Content.Wording,
        };
}
