using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Impact;

/// <summary>How an outcome is converted to money, from gross to net and from net to worth: a line of an impact map, or a benefit of an
/// appraisal.</summary>
public sealed record OutcomeLine
{
    /// <summary>Identifies the line in its map or appraisal.</summary>
    public required string Code { get; init; }

    public required string Title { get; init; }

    /// <summary>Who gains, a label; null when not named, or where the components of the unit value name parties.</summary>
    public string? Party { get; init; }

    /// <summary>Category of the gain; null where the components of the unit value have categories.</summary>
    public BenefitCategory? Category { get; init; }

    /// <summary>Whether somebody else pays for the gain (benefit payments, grants, taxes), so that society as a whole gains
    /// nothing.</summary>
    public required bool Transfer { get; init; }

    /// <summary>Who gains, by quintile; empty where that is not stated.</summary>
    public IReadOnlyList<Beneficiary> Beneficiaries { get; init; } = [];

    /// <summary>Null counts as zero, and raises a flag.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>Null when the deadweight, if any, is a share.</summary>
    public Comparator? Comparator { get; init; }

    /// <summary>The share that would have happened anyway.</summary>
    public required Assumption Deadweight { get; init; }

    /// <summary>The share that went to people or places outside the target; null where it is not mentioned, which nobody has to.</summary>
    public Assumption? Leakage { get; init; }

    /// <summary>The share that happened in place of the same outcome elsewhere.</summary>
    public required Assumption Displacement { get; init; }

    /// <summary>The share that only replaced something similar; null where it is not mentioned, which nobody has to.</summary>
    public Assumption? Substitution { get; init; }

    /// <summary>The share owed to others.</summary>
    public required Assumption AttributionToOthers { get; init; }

    /// <summary>The share of a year's outcome that is lost by the following year.</summary>
    public required Assumption DropOff { get; init; }

    /// <summary>Lines with the same name share one outcome and claim shares of it.</summary>
    public string? SharedOutcome { get; init; }

    public required Deductions Deductions { get; init; }

    /// <summary>The year, from 0, in which the first year's benefit falls.</summary>
    public required int FirstBenefitYear { get; init; }

    /// <summary>How many years the benefit lasts, at least one.</summary>
    public required int DurationYears { get; init; }

    /// <summary>Null when the outcome has no value in money: it is unvalued, which is not zero.</summary>
    public UnitValue? UnitValue { get; init; }

    /// <summary>Null when what a unit is worth stays the same in real terms.</summary>
    public ValueGrowth? ValueGrowth { get; init; }

    /// <summary>Null when none was stated.</summary>
    public OptimismBias? OptimismBias { get; init; }

    /// <summary>Null for the schedule of the whole.</summary>
    public DiscountSchedule? Schedule { get; init; }

    /// <summary>Whether budgets gain by it, or may: an unvalued outcome may be fiscal, too.</summary>
    public bool MayBeFiscal =>
        UnitValue?.Components.Any(part => part.Category == BenefitCategory.Fiscal) ?? Category is null or BenefitCategory.Fiscal;

    /// <summary>The last year in which a benefit falls, inclusive.</summary>
    public int LastBenefitYear => FirstBenefitYear + DurationYears - 1;

    /// <summary>Where there is a comparator, it is the deadweight, so nothing more needs to be stated.</summary>
    public bool DeadweightIsSilent => Deadweight.IsSilent && Comparator is null;
}

/// <summary>What the quantity was, or would be, without the programme.</summary>
/// <param name="Quantity">Over its number of months; for a stock, at the end of them.</param>
/// <param name="Months">The number of months that the quantity covers; null where it covers as much as the observation, or does not
/// matter.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record Baseline(Figure Quantity, int? Months, string Source)
{
    /// <summary>The part of a sum that falls into a number of months.</summary>
    /// <param name="months">The months of the period; part of a month counts as a fraction.</param>
    public Baseline Over(decimal months) => Months is { } span ? this with { Quantity = Quantity.Times(months).Over(span) } : this;

    /// <summary>How many were asked or followed, of a share or mean; null for other measures.</summary>
    public decimal? Of { get; init; }

    /// <summary>Whether the quantity is exact or a bound.</summary>
    public Bound Bound { get; init; }
}

/// <summary>How the same quantity changed where there was no programme.</summary>
/// <param name="Change">As a share of the quantity before: -0.22 for a fall of 22 %. Null where the share or mean of others is
/// stated.</param>
public sealed record Comparator(Figure? Change, string Source)
{
    /// <summary>The number of a share, or a mean, where there was no programme; null where a change is stated.</summary>
    public decimal? Quantity { get; init; }

    /// <summary>How many were asked or followed there, of a share.</summary>
    public decimal? Of { get; init; }
}

/// <summary>How well it is shown that the programme is the cause (Maryland scale); the weakest first.</summary>
public enum StudyDesign
{
    /// <summary>Those who were there say so.</summary>
    Opinion,

    /// <summary>The same people or places before and after.</summary>
    BeforeAndAfter,

    /// <summary>Others without the programme, who may differ in other ways.</summary>
    Comparison,

    /// <summary>Others who are alike in what matters.</summary>
    MatchedComparison,

    /// <summary>Chance decided who took part.</summary>
    Randomised,
}

/// <summary>By how much what a unit is worth grows from year to year, in real terms.</summary>
/// <param name="Rate">A share of the value of the year before; year 0 has the value as stated.</param>
/// <param name="Source">Where the rate comes from; null when not stated.</param>
public sealed record ValueGrowth(decimal Rate, string? Source);

/// <summary>How the deductions between gross and net combine. In both cases drop-off compounds.</summary>
public enum Deductions
{
    /// <summary>Each is deducted from what the one before it left.</summary>
    Multiplicative,

    /// <summary>All are deducted from the gross quantity; together they are at most the whole.</summary>
    Additive,
}
