namespace ValueLedger.Core.Appraisals;

/// <summary>Gains by what kind they are.</summary>
/// <param name="Fiscal">Money that public budgets no longer have to spend, before cashability.</param>
public sealed record GainByCategory(decimal Fiscal, decimal Economic, decimal Social, decimal Environmental);
