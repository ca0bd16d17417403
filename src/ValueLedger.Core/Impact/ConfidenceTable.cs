namespace ValueLedger.Core.Impact;

/// <summary>A user's own, versioned table: by how much figures of a grade of confidence are corrected for optimism.</summary>
/// <param name="Name">With its version, such as gmca-2014.</param>
/// <param name="Corrections">By grade, 1 (best) to 6: the share by which benefits are lowered, and costs and losses raised.</param>
public sealed record ConfidenceTable(string Name, string Source, IReadOnlyDictionary<int, decimal> Corrections);
