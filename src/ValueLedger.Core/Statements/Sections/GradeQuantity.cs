using ValueLedger.Core.Entries;

namespace ValueLedger.Core.Statements.Sections;

/// <summary>The part of a quantity that has one grade of evidence.</summary>
/// <param name="Grade">Grade of evidence.</param>
/// <param name="Quantity">In units.</param>
/// <param name="Entries">Number of entries.</param>
public sealed record GradeQuantity(EvidenceGrade Grade, decimal Quantity, long Entries)
{
    /// <summary>How many were asked or followed, of a share or mean.</summary>
    internal decimal Of { get; init; }
}
