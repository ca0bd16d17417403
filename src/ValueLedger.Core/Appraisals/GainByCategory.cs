namespace ValueLedger.Core.Appraisals;

/// <summary>Gains by category.</summary>
/// <param name="Fiscal">Money that public budgets no longer have to spend, before cashability.</param>
/// <param name="Economic">Earnings and output.</param>
/// <param name="Social">Health, safety, wellbeing and similar, in money.</param>
/// <param name="Environmental">Air, water, climate and nature, in money.</param>
public sealed record GainByCategory(decimal Fiscal, decimal Economic, decimal Social, decimal Environmental);
