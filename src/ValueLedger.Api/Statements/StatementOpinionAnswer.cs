using NodaTime;
using ValueLedger.Core.Audits;
using ValueLedger.Core.Statements;
using ValueLedger.Storage.Audits;

namespace ValueLedger.Api.Statements;

/// <summary>A practitioner's opinion, in the status of the statement.</summary>
public sealed record StatementOpinionAnswer
{
    /// <summary>Server-made and opaque.</summary>
    public required Guid Id { get; init; }

    /// <summary>Its sequence in the organisation's log.</summary>
    public required long Sequence { get; init; }

    /// <summary>When it was recorded.</summary>
    public required Instant RecordedAt { get; init; }

    /// <summary>Who recorded it, in the form of `preparedBy`; null for the operator of the server.</summary>
    public required string? RecordedBy { get; init; }

    /// <summary>RFC 6962 leaf hash of the record, base64.</summary>
    public required string LeafHash { get; init; }

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

    /// <summary>Whether anything recorded since the opinion affects what the statement covers.</summary>
    public required bool RestatedSince { get; init; }

    /// <summary>What has been recorded since the opinion, by kind.</summary>
    public required IReadOnlyList<Restatement> RestatedBy { get; init; }

    /// <param name="opinion">The opinion.</param>
    /// <param name="actors">Keys and identities of the organisation, by the actor that records name.</param>
    /// <param name="restatements">What has been recorded since.</param>
    internal static StatementOpinionAnswer Of(
        StoredOpinion opinion,
        IReadOnlyDictionary<long, string> actors,
        IReadOnlyList<Restatement> restatements
    ) =>
        new()
        {
            Id = opinion.Id.Value,
            Sequence = opinion.Sequence,
            RecordedAt = opinion.RecordedAt,
            RecordedBy = opinion.ActorKey is { } actor ? actors.GetValueOrDefault(actor) : null,
            LeafHash = Convert.ToBase64String(opinion.LeafHash.Span),
            Name = opinion.Content.Name,
            Standard = opinion.Content.Standard,
            Level = opinion.Content.Level,
            Criteria = opinion.Content.Criteria,
            Materiality = opinion.Content.Materiality,
            Date = opinion.Content.Date,
            Conclusion = opinion.Content.Conclusion,
            Wording = opinion.Content.Wording,
            RestatedSince = restatements.Count > 0,
            RestatedBy = restatements,
        };
}
