namespace ValueLedger.Core.Statements;

/// <summary>What a record of a bridge contains.</summary>
/// <param name="Programme">Code; null where none applies.</param>
/// <param name="Measure">Code; null where none applies.</param>
/// <param name="Changes">The values before and after.</param>
public sealed record BridgeContent(string? Programme, string? Measure, IReadOnlyList<BridgeChange> Changes)
{
    internal BridgeRecord Of(BridgeRecord record) => record with { Programme = Programme, Measure = Measure, Changes = Changes };
}
