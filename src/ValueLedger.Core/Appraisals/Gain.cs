using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Appraisals;

/// <summary>The gain of one party from one benefit.</summary>
/// <param name="Party">Label of the party.</param>
/// <param name="Category">Null where an unvalued benefit does not state one.</param>
/// <param name="Units">Units of year 0, corrected for optimism.</param>
/// <param name="Real">What a unit is worth to the party, in base-year prices; null where the outcome is unvalued.</param>
/// <param name="CashableShare">The share of it that a budget can really give up; 0 where it is not fiscal.</param>
/// <param name="Bound">Whether the worth of a unit is exact or a bound.</param>
internal sealed record Gain(string Party, BenefitCategory? Category, bool Transfer, decimal Units, decimal? Real, decimal CashableShare, Bound Bound)
{
    /// <summary>Code of the programme that brought it about; null in an appraisal.</summary>
    public string? Programme { get; init; }

    /// <summary>Whether a sum is too high or too low for leaving something out of this gain; null where nothing is missing.</summary>
    public Side? Errs { get; init; }

    public decimal PresentValue => Units * (Real ?? 0m);

    public decimal Cashable => PresentValue * CashableShare;

    /// <summary>Whether it is fiscal, or without both a value and a stated category, so that a fiscal ratio may leave it out.</summary>
    public bool MayBeFiscal => Category is null or BenefitCategory.Fiscal;

    public bool IsUnvalued => Real is null;

    /// <summary>What it adds to a sum of gains, or, where only cashable money counts, to that sum; zero where it has no value.</summary>
    public Bound BoundIn(bool cashableOnly) => IsUnvalued ? Bound.Exact : Bound.Times(Units * (cashableOnly ? CashableShare : 1m));
}
