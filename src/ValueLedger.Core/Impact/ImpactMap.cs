using System.Text.Json;
using NodaTime;
using ValueLedger.Core.Wire;
using ValueLedger.Proofs;

namespace ValueLedger.Core.Impact;

/// <summary>What a programme brings about, what that is worth, and how much of it the programme may claim.</summary>
public sealed record ImpactMap
{
    /// <summary>Code of the programme.</summary>
    public required string Programme { get; init; }

    /// <summary>Title of the map; null when not stated.</summary>
    public string? Title { get; init; }

    /// <summary>What readers should know about it; null when there is nothing.</summary>
    public string? Notes { get; init; }

    /// <summary>Tables by which lines correct their benefits for optimism.</summary>
    public required IReadOnlyList<ConfidenceTableDraft> ConfidenceTables { get; init; }

    /// <summary>As stated: they passed every check, and the rates and schedules they name never change.</summary>
    public required IReadOnlyList<ImpactLineDraft> Lines { get; init; }

    /// <summary>Whether both would make the same record, however their numbers are written.</summary>
    public bool SaysTheSameAs(ImpactMap other) => Canonical(this).AsSpan().SequenceEqual(Canonical(other));

    public bool Names(string measure) => Lines.Any(line => line.Measure == measure);

    private static byte[] Canonical(ImpactMap map) => CanonicalJson.Encode(JsonSerializer.SerializeToElement(map, WireJson.Options));
}

/// <summary>A version of a programme's impact map, with the record that states it.</summary>
/// <param name="Version">From 1, without gaps.</param>
/// <param name="Sequence">Its sequence in the organisation's log.</param>
/// <param name="RecordedAt">When it was recorded.</param>
/// <param name="Map">The map itself.</param>
public sealed record RecordedImpactMap(int Version, long Sequence, Instant RecordedAt, ImpactMap Map);
