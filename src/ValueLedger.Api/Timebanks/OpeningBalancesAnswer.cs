using NodaTime;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Core.Timebanks;

namespace ValueLedger.Api.Timebanks;

/// <summary>Balances that members brought from an older system.</summary>
public sealed record OpeningBalancesAnswer
{
    /// <summary>Server-made and opaque.</summary>
    [NullInADryRun]
    public required Guid? Id { get; init; }

    /// <summary>Their sequence in the organisation's log.</summary>
    [NullInADryRun]
    public required long? Sequence { get; init; }

    /// <summary>When they were recorded; never earlier than records before them.</summary>
    [NullInADryRun]
    public required Instant? RecordedAt { get; init; }

    /// <summary>Code of the programme that runs the time bank.</summary>
    public required string Programme { get; init; }

    /// <summary>The day at whose end they start to count.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>In the order sent. The community has the opposite of their sum.</summary>
    public required IReadOnlyList<OpeningBalance> Balances { get; init; }

    /// <summary>Where the figures come from.</summary>
    public required string Source { get; init; }

    /// <summary>Id of the record that reversed them; null where they have not been reversed.</summary>
    public required Guid? ReversedBy { get; init; }

    /// <summary>Why they were reversed; null where they have not been, and when erased.</summary>
    public required string? Reason { get; init; }

    /// <summary>RFC 6962 leaf hash of the record, base64.</summary>
    [NullInADryRun]
    public required string? LeafHash { get; init; }

    /// <param name="recorded">As recorded.</param>
    /// <param name="isDryRun">Whether it was only a dry run.</param>
    public static OpeningBalancesAnswer Of(RecordedOpeningBalances recorded, bool isDryRun = false) =>
        new()
        {
            Id = isDryRun ? null : recorded.Id.Value,
            Sequence = isDryRun ? null : recorded.Sequence,
            RecordedAt = isDryRun ? null : recorded.RecordedAt,
            Programme = recorded.Content.Programme,
            Date = recorded.Content.Date,
            Balances = recorded.Content.Balances,
            Source = recorded.Content.Source,
            ReversedBy = isDryRun ? null : recorded.ReversedBy?.Value,
            Reason = recorded.Reason,
            LeafHash = isDryRun ? null : Convert.ToBase64String(recorded.LeafHash.Span),
        };
}
