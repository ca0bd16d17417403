using ValueLedger.Core.Entries;

namespace ValueLedger.Core.Statements;

/// <summary>Identifies a figure by its subject. Names of lines cannot be used, because they are positions and differ between statements.</summary>
internal readonly record struct BridgeKey(BridgeFigure Figure, string? Programme = null, string? Measure = null, string? Code = null, string? Party = null, EvidenceGrade? Grade = null)
{
    /// <summary>Whether it is a figure of the whole statement, which is listed even where it did not change.</summary>
    public bool IsAlwaysTold => Figure <= BridgeFigure.Npsv;

    public static IEnumerable<BridgeKey> Sorted(IEnumerable<BridgeKey> keys) => keys.Distinct()
        .OrderBy(key => key.Figure)
        .ThenBy(key => key.Programme, StringComparer.Ordinal)
        .ThenBy(key => key.Measure, StringComparer.Ordinal)
        .ThenBy(key => key.Code, StringComparer.Ordinal)
        .ThenBy(key => key.Party, StringComparer.Ordinal)
        .ThenBy(key => key.Grade);
}
