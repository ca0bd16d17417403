namespace ValueLedger.Core.Impact;

/// <summary>A versioned table that the user states: the correction for optimism bias at each grade of confidence.</summary>
/// <param name="Name">Including its version, for example gmca-2014.</param>
/// <param name="Corrections">By grade, 1 (best) to 6: the share by which benefits are lowered, and costs and losses raised.</param>
public sealed record ConfidenceTable(string Name, string Source, IReadOnlyDictionary<int, decimal> Corrections);
