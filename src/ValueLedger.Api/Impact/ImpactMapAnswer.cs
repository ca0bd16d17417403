using NodaTime;
using ValueLedger.Core.Impact;
using ValueLedger.Storage.Impact;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Api.Impact;

/// <summary>A version of a programme's impact map.</summary>
public sealed record ImpactMapAnswer
{
    /// <summary>Code of the programme.</summary>
    public required string Programme { get; init; }

    /// <summary>From 1, without gaps.</summary>
    public required int Version { get; init; }

    /// <summary>Its sequence in the organisation's log.</summary>
    public required long Sequence { get; init; }

    /// <summary>When it was recorded.</summary>
    public required Instant RecordedAt { get; init; }

    /// <summary>Title of the map; null when not stated.</summary>
    public required string? Title { get; init; }

    /// <summary>What readers should know about it; null when there is nothing.</summary>
    public required string? Notes { get; init; }

    /// <summary>Tables by which lines correct their benefits for optimism.</summary>
    public required IReadOnlyList<ConfidenceTableDraft> ConfidenceTables { get; init; }

    /// <summary>The outcomes of the programme, line by line.</summary>
    public required IReadOnlyList<ImpactLineDraft> Lines { get; init; }

    /// <summary>The claims on each outcome that a line shares, in this map and in the last versions of other programmes' maps.</summary>
    public required IReadOnlyList<SharedOutcome> SharedOutcomes { get; init; }

    internal static ImpactMapAnswer Of(LedgerView ledger, int organisation, RecordedImpactMap recorded) =>
        new()
        {
            Programme = recorded.Map.Programme,
            Version = recorded.Version,
            Sequence = recorded.Sequence,
            RecordedAt = recorded.RecordedAt,
            Title = recorded.Map.Title,
            Notes = recorded.Map.Notes,
            ConfidenceTables = recorded.Map.ConfidenceTables,
            Lines = recorded.Map.Lines,
            SharedOutcomes = Shared(ledger, organisation, recorded.Map),
        };

    private static IReadOnlyList<SharedOutcome> Shared(LedgerView ledger, int organisation, ImpactMap map)
    {
        var mine = SharedOutcome.Across([map]).Select(outcome => outcome.Code).ToHashSet(StringComparer.Ordinal);
        if (mine.Count == 0)
        {
            return [];
        }

        var others = ImpactMapStore
            .Latest(ledger, organisation)
            .Select(other => other.Map)
            .Where(other => other.Programme != map.Programme);
        return [.. SharedOutcome.Across([map, .. others]).Where(outcome => mine.Contains(outcome.Code))];
    }
}

/// <summary>A version of an impact map, without its content.</summary>
/// <param name="Version">From 1, without gaps.</param>
/// <param name="Sequence">Its sequence in the organisation's log.</param>
/// <param name="RecordedAt">When it was recorded.</param>
/// <param name="Title">Title of the map; null when not stated.</param>
/// <param name="Lines">Number of lines.</param>
public sealed record ImpactMapVersionAnswer(int Version, long Sequence, Instant RecordedAt, string? Title, int Lines)
{
    internal static ImpactMapVersionAnswer Of(RecordedImpactMap recorded) =>
        new(recorded.Version, recorded.Sequence, recorded.RecordedAt, recorded.Map.Title, recorded.Map.Lines.Count);
}
