namespace ValueLedger.Core.Statements;

/// <summary>What an import added to one measure in the scope.</summary>
/// <param name="Programme">Code of the programme.</param>
/// <param name="Measure">Code of the measure.</param>
/// <param name="Entries">Number of entries.</param>
/// <param name="Quantity">Their sum; null where several readings of the measure do not add up.</param>
public sealed record BridgeImportPart(string Programme, string Measure, long Entries, decimal? Quantity);
