using System.ComponentModel;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Statements.Sections;

/// <summary>
/// A line of an impact map with what was observed in the period, from gross to net and from net to money. Year 0 is the period,
/// or the first twelve months of a longer one; benefits of later years are discounted.
/// </summary>
public sealed record BenefitLine
{
    /// <summary>Name of the line in the statement.</summary>
    public required string Line { get; init; }

    /// <summary>Code of the programme whose map has the line.</summary>
    public required string Programme { get; init; }

    /// <summary>Code of the line in its map.</summary>
    public required string Code { get; init; }

    /// <summary>Title of the line.</summary>
    public required string Title { get; init; }

    /// <summary>Code of the measure.</summary>
    public required string Measure { get; init; }

    /// <summary>The unit of the measure.</summary>
    public required string Unit { get; init; }

    /// <summary>Whether more of what is observed is better.</summary>
    public required Direction Direction { get; init; }

    /// <summary>What was recorded in the period; null where nothing was recorded, and then the line counts as zero.</summary>
    public required decimal? Observed { get; init; }

    /// <summary>Number of calendar months of the period with an entry of the outcome; an entry that reports a span counts in each month it
    /// touches.</summary>
    public required int MonthsWithEntries { get; init; }

    /// <summary>Number of calendar months of the period in which the programme ran, according to its stated start and end.</summary>
    public required int Months { get; init; }

    /// <summary>Who gains, by quintile; empty where the map does not state it.</summary>
    public IReadOnlyList<Beneficiary> Beneficiaries { get; init; } = [];

    [Description("What the quantity was before or without the programme; null counts as 0.")]
    public required BaselineFigure? Baseline { get; init; }

    [Description("How the quantity changed where there was no programme; null where deadweight is a share.")]
    public required ComparatorFigure? Comparator { get; init; }

    [Description("The share that would have happened anyway.")]
    public required AssumptionFigure Deadweight { get; init; }

    [Description("The share that went to people or places outside the target; null where the line does not mention it.")]
    public AssumptionFigure? Leakage { get; init; }

    [Description("The share that happened in place of the same outcome elsewhere.")]
    public required AssumptionFigure Displacement { get; init; }

    [Description("The share that only replaced something similar; null where the line does not mention it.")]
    public AssumptionFigure? Substitution { get; init; }

    [Description("The share owed to others.")]
    public required AssumptionFigure AttributionToOthers { get; init; }

    [Description("The share of a year's outcome that is lost by the following year.")]
    public required AssumptionFigure DropOff { get; init; }

    /// <summary>How deductions combine.</summary>
    public required Deductions Deductions { get; init; }

    /// <summary>The outcome that the line shares with other lines; null where it is not shared.</summary>
    public required string? SharedOutcome { get; init; }

    /// <summary>What changed, in units; null where nothing was observed.</summary>
    public required decimal? GrossQuantity { get; init; }

    /// <summary>The part of it that would have changed anyway, in units.</summary>
    public required decimal? DeadweightQuantity { get; init; }

    /// <summary>What is due to the programme, in units of the first benefit year.</summary>
    public required decimal? NetQuantity { get; init; }

    /// <summary>From gross to net, step by step: quantities add up to netQuantity and amounts to net. Empty where nothing was
    /// observed.</summary>
    public required IReadOnlyList<BenefitStep> Steps { get; init; }

    [Description("What one unit is worth; null where the outcome is unvalued.")]
    public required UnitValueFigure? UnitValue { get; init; }

    /// <summary>By how much what a unit is worth grows from year to year, in real terms; 0 where it does not.</summary>
    public decimal ValueGrowth { get; init; }

    /// <summary>The share by which a benefit is lowered or a loss raised; 0 where none was stated.</summary>
    public required decimal OptimismBias { get; init; }

    /// <summary>Name of the discount schedule.</summary>
    public required string Schedule { get; init; }

    /// <summary>The year in which the first year's benefit falls; 0 is the period.</summary>
    public required int FirstBenefitYear { get; init; }

    /// <summary>How many years the benefit lasts.</summary>
    public required int DurationYears { get; init; }

    /// <summary>How well it is shown that the programme is the cause; null where the map does not say.</summary>
    public StudyDesign? Design { get; init; }

    /// <summary>Whether the quantities are exact or bounds, as entries and baseline state.</summary>
    public Bound Bound { get; init; }

    [Description(
        "What was observed less the baseline, or less the comparator where that is a share or mean as well; of a share in points, so that 9 % beside 30 % is -0.21."
    )]
    public ChangeFigure? AbsoluteChange { get; init; }

    [Description("The same as a share of the baseline or comparator: 9 % beside 30 % is -0.7.")]
    public ChangeFigure? RelativeChange { get; init; }

    /// <summary>Gross quantity x unit value in prices of the base year, before the value grows; null where nothing was observed or the outcome is
    /// unvalued.</summary>
    public required decimal? Gross { get; init; }

    /// <summary>Net quantity x unit value in prices of the base year, before the value grows; for the first benefit year.</summary>
    public required decimal? Net { get; init; }

    /// <summary>Present value over all years, with optimism bias, discounted.</summary>
    public required decimal? PresentValue { get; init; }

    /// <summary>The years of the period over which the outcome is spread; only year 0 in a period of up to twelve months. Empty where
    /// nothing was observed.</summary>
    public required IReadOnlyList<YearShare> Shares { get; init; }

    [Description("The benefit year by year.")]
    public required BenefitYears Years { get; init; }

    /// <summary>Flags: what to know before relying on this line.</summary>
    public required IReadOnlyList<AppraisalFlag> Flags { get; init; }
}

/// <summary>A step from gross to net. Deductions are negative, so that the column adds up to the printed net.</summary>
/// <param name="Step">Which step.</param>
/// <param name="Quantity">In units of the first benefit year.</param>
/// <param name="Amount">Quantity x unit value in prices of the base year; null where the outcome is unvalued.</param>
public sealed record BenefitStep(GrossToNetStep Step, decimal Quantity, decimal? Amount)
{
    /// <summary>The steps, and one more where the rounded steps do not add up to the net.</summary>
    /// <param name="terms">How figures are rounded.</param>
    /// <param name="quantity">The quantity from gross to net.</param>
    /// <param name="unitAmount">What one unit is worth; null where the outcome is unvalued.</param>
    internal static IReadOnlyList<BenefitStep> Of(StatementTerms terms, NetQuantity quantity, decimal? unitAmount)
    {
        List<BenefitStep> steps = [.. quantity.Steps.Select(step => new BenefitStep(step.Step, step.Quantity, Amount(step.Quantity)))];
        var missing = Amount(quantity.Net) - steps.Sum(step => step.Amount ?? 0m);
        return missing is null or 0m ? steps : [.. steps, new BenefitStep(GrossToNetStep.Rounding, 0m, missing)];

        decimal? Amount(decimal units) => unitAmount is { } worth ? terms.Money(units * worth) : null;
    }
}

/// <summary>
/// A benefit year by year: net = netQuantity x unit value x growth x remaining; presentValue = net x (1 -/+ optimism bias) x factor. In
/// every row beforeFading + faded = net.
/// </summary>
public sealed record BenefitYears
{
    /// <summary>Empty where nothing was observed or the outcome is unvalued.</summary>
    public required IReadOnlyList<BenefitYearLine> Lines { get; init; }

    [Description("The difference between the rounded years and the rounded total.")]
    public required BenefitYearAmounts Rounding { get; init; }

    [Description("The sum of the years before rounding.")]
    public required BenefitYearAmounts Total { get; init; }
}

/// <summary>The benefit of one year.</summary>
/// <param name="Year">Year number; 0 is the first year of the period.</param>
/// <param name="Remaining">The part of the net quantity that counts in the year: what is left of each year's outcome after drop-off; to 28
/// digits.</param>
/// <param name="Factor">Discount factor: what an amount of 1 in this year is worth in year 0; exact to 28 digits.</param>
/// <param name="BeforeFading">The benefit of the year without drop-off, in base-year prices, before optimism bias and discounting.</param>
/// <param name="Faded">What drop-off takes away: net less beforeFading, so a fading benefit gives a negative figure.</param>
/// <param name="Net">In base-year prices, after drop-off, before optimism bias and discounting.</param>
/// <param name="PresentValue">Present value with optimism bias, discounted.</param>
/// <param name="Growth">What a unit is worth in this year for each 1 that it is worth in year 0; 1 where its value does not grow.</param>
public sealed record BenefitYearLine(
    int Year,
    decimal Remaining,
    decimal Factor,
    decimal BeforeFading,
    decimal Faded,
    decimal Net,
    decimal PresentValue,
    decimal Growth = 1m
);

/// <summary>A rounding line or a total over years; amounts are null where the benefit has no value.</summary>
/// <param name="BeforeFading">In base-year prices, without drop-off.</param>
/// <param name="Faded">What drop-off takes away: net less beforeFading.</param>
/// <param name="Net">In base-year prices, before optimism bias and discounting.</param>
/// <param name="PresentValue">Present value with optimism bias, discounted.</param>
public sealed record BenefitYearAmounts(decimal? BeforeFading, decimal? Faded, decimal? Net, decimal? PresentValue);
