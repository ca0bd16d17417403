using System.ComponentModel;
using NodaTime;
using ValueLedger.Core.Statements;
using ValueLedger.Storage.Statements;

namespace ValueLedger.Api.Statements;

/// <summary>The status of a statement. Its document never changes.</summary>
public sealed record StatementStatusAnswer
{
    /// <summary>Server-made and opaque.</summary>
    public required Guid Id { get; init; }

    /// <summary>Whether it is a draft or published.</summary>
    public required StatementState State { get; init; }

    /// <summary>Number of the publication, from 1, without gaps; null for a draft.</summary>
    public required long? Number { get; init; }

    /// <summary>SHA-256 of the document as served, in lower-case hexadecimal; for a published statement, the log contains it.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Codes of its programmes, sorted.</summary>
    public required IReadOnlyList<string> Programmes { get; init; }

    /// <summary>First day, inclusive.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public required LocalDate To { get; init; }

    /// <summary>The moment up to which records are known to it, inclusive.</summary>
    public required Instant KnownAt { get; init; }

    /// <summary>When it was prepared.</summary>
    public required Instant PreparedAt { get; init; }

    /// <summary>Who prepared it: the id of the key, or issuer and subject of the identity that signed in, with a blank between; null for the
    /// operator of the server.</summary>
    public required string? PreparedBy { get; init; }

    /// <summary>When it was published; null for a draft.</summary>
    public required Instant? PublishedAt { get; init; }

    /// <summary>Who published it, in the same form; null for a draft.</summary>
    public required string? PublishedBy { get; init; }

    /// <summary>Id of the statement of the same programmes and period that it supersedes; null for the first, and for a draft.</summary>
    public required Guid? Supersedes { get; init; }

    /// <summary>Id of the statement of the same programmes and period that supersedes it; null while none does.</summary>
    public required Guid? SupersededBy { get; init; }

    /// <summary>Whether anything recorded since affects its scope; null in a list, where this is not checked.</summary>
    public required bool? RestatedSince { get; init; }

    /// <summary>What has been recorded since, by kind; null in a list, where this is not checked.</summary>
    public required IReadOnlyList<Restatement>? RestatedBy { get; init; }

    [Description(
        "Whether practitioners recorded an opinion and the last of each is unmodified or qualified; null in a list, where this is not checked."
    )]
    public required bool? Assured { get; init; }

    /// <summary>The samples that auditors drew, in the order of recording; null in a list.</summary>
    public required IReadOnlyList<StatementSampleAnswer>? Samples { get; init; }

    /// <summary>The opinions of practitioners, in the order of recording; null in a list.</summary>
    public required IReadOnlyList<StatementOpinionAnswer>? Opinions { get; init; }

    /// <param name="stored">The stored statement.</param>
    /// <param name="actors">Keys and identities of the organisation, by the actor that records name.</param>
    /// <param name="restatements">Null where this was not checked.</param>
    /// <param name="audits">Null where this was not checked.</param>
    internal static StatementStatusAnswer Of(
        StoredStatement stored,
        IReadOnlyDictionary<long, string> actors,
        IReadOnlyList<Restatement>? restatements,
        StatementAudits? audits
    ) =>
        new()
        {
            Id = stored.Id.Value,
            State = stored.Publication is null ? StatementState.Draft : StatementState.Published,
            Number = stored.Publication?.Number,
            Sha256 = Convert.ToHexStringLower(stored.Sha256.Span),
            Programmes = stored.Scope.Programmes,
            From = stored.Scope.Period.From,
            To = stored.Scope.Period.To,
            KnownAt = stored.KnownAt,
            PreparedAt = stored.PreparedAt,
            PreparedBy = stored.PreparedBy is { } preparer ? actors.GetValueOrDefault(preparer) : null,
            PublishedAt = stored.Publication?.PublishedAt,
            PublishedBy = stored.Publication?.PublishedBy is { } publisher ? actors.GetValueOrDefault(publisher) : null,
            Supersedes = stored.Publication?.Supersedes?.Value,
            SupersededBy = stored.Publication?.SupersededBy?.Value,
            RestatedSince = restatements is null ? null : restatements.Count > 0,
            RestatedBy = restatements,
            Assured = audits?.IsAssured,
            Samples = audits?.Samples,
            Opinions = audits?.Opinions,
        };
}

/// <summary>The state of a statement.</summary>
public enum StatementState
{
    /// <summary>Prepared, not published.</summary>
    Draft,

    /// <summary>Published under a number, with its hash in the log.</summary>
    Published,
}
