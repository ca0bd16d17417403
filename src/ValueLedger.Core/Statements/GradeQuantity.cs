using ValueLedger.Core.Entries;

namespace ValueLedger.Core.Statements;

/// <summary>The part of a quantity that is attested by one grade of evidence.</summary>
/// <param name="Grade">How well.</param>
/// <param name="Quantity">In units.</param>
/// <param name="Entries">How many entries.</param>
public sealed record GradeQuantity(EvidenceGrade Grade, decimal Quantity, long Entries);
