using ValueLedger.Core.Impact;

namespace ValueLedger.Core.Appraisals;

/// <summary>A schedule, series or table that figures rest on.</summary>
/// <param name="Name">With its version; empty for an index stated in the appraisal.</param>
/// <param name="Source">Who publishes it.</param>
/// <param name="Status">How sure it is that the product has it right.</param>
public sealed record ReferenceUsed(string Name, string Source, ReferenceStatus Status);
