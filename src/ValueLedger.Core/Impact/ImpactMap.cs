using System.Text.Json;
using ValueLedger.Core.Wire;
using ValueLedger.Proofs;

namespace ValueLedger.Core.Impact;

/// <summary>What a programme brings about, what that is worth, and how much of it the programme may claim.</summary>
public sealed record ImpactMap
{
    /// <summary>Code of the programme.</summary>
    public required string Programme { get; init; }

    /// <summary>What it is called; null when not stated.</summary>
    public string? Title { get; init; }

    /// <summary>What a reader should know of it; null when there is nothing.</summary>
    public string? Notes { get; init; }

    /// <summary>Tables by which lines correct their benefits for optimism.</summary>
    public required IReadOnlyList<ConfidenceTableDraft> ConfidenceTables { get; init; }

    /// <summary>As they were stated: they passed every check, and what rates and schedules they name never changes under its name.</summary>
    public required IReadOnlyList<ImpactLineDraft> Lines { get; init; }

    /// <summary>Whether both would be the same record, however their numbers are written.</summary>
    public bool SaysTheSameAs(ImpactMap other) => Canonical(this).AsSpan().SequenceEqual(Canonical(other));

    private static byte[] Canonical(ImpactMap map) => CanonicalJson.Encode(JsonSerializer.SerializeToElement(map, WireJson.Options));
}
