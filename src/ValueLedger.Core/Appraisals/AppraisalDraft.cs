using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using ValueLedger.Core.Appraisals.Simulation;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Appraisals;

/// <summary>An appraisal as sent, before it is checked. Currency and parties are only labels; named rates, schedules and series are looked
/// up.</summary>
public sealed record AppraisalDraft : IDraft
{
    public static IReadOnlyList<ProblemCode> ProblemCodes { get; } =
    [
        AppraisalProblems.BeneficiariesAreOfACitizensCost,
        AppraisalProblems.CostIsNotAnInput,
        AppraisalProblems.CostIsValuedAndNotValued,
        AppraisalProblems.DeflatorIsGivenTwice,
        AppraisalProblems.NotValuedIsOfCitizensTime,
        AppraisalProblems.QuantityIsGivenTwice,
        CatalogueProblems.MobilisationIsNotOfThisClass,
        CatalogueProblems.QuintileIsOutsideOneToFive,
        EntryProblems.NumberAskedIsNotOfThisMeasure,
        EntryProblems.QuantityHasMoreThanSixDecimals,
        EntryProblems.QuantityIsOutOfRange,
        .. ImpactProblems.OfLines,
        .. ImpactProblems.OfWeights,
        ImpactProblems.UnknownSeries,
        ImpactProblems.YearIsOutOfRange,
        MemberProblems.CodeIsNotValid,
        MemberProblems.ListIsEmpty,
        RateProblems.AmountHasMoreThanSixDecimals,
        RateProblems.AmountIsOutOfRange,
        RateProblems.AmountMustNotBeNegative,
        RateProblems.ComponentsDoNotSumToTheWhole,
        RateProblems.ConfidenceGradeIsOutsideOneToSix,
        RateProblems.PriceYearIsNotValid,
        RateProblems.RangeDoesNotContainTheAmount,
        RateProblems.RangeIsIncomplete,
        RateProblems.RoundingToleranceNeedsComponents,
        MemberProblems.ShareIsOutside0To1,
        RateProblems.UnitsDoNotMatch,
        SimulationProblems.SimulationIsTooLarge,
    ];

    /// <summary>Title of the appraisal; at most 300 characters.</summary>
    [Required]
    [StringLength(300, MinimumLength = 1)]
    public string? Title { get; init; }

    /// <summary>The currency of every amount, for example GBP.</summary>
    [Required]
    [StringLength(20, MinimumLength = 1)]
    public string? Currency { get; init; }

    /// <summary>The year in whose prices figures are reported: calendar (2013) or financial (2013-14). When left out, nothing is
    /// deflated.</summary>
    [RegularExpression(PriceYear.Pattern)]
    public string? BaseYear { get; init; }

    [Description(
        "Name of the discount schedule, or a schedule of your own. Names: green-book (the default: the edition in force), green-book-2026 (the 2026 edition), green-book-2026-sensitivity (its reduced rates for horizons beyond 50 years), green-book-health, none."
    )]
    public ScheduleDraft? Schedule { get; init; }

    [Description("How amounts of other price years are converted to prices of the base year.")]
    public DeflatorDraft? Deflator { get; init; }

    /// <summary>Tables that correct figures for optimism by their grade of confidence.</summary>
    [MaxLength(ConfidenceTableList.Most)]
    public IReadOnlyList<ConfidenceTableDraft>? ConfidenceTables { get; init; }

    /// <summary>The inputs, from any party.</summary>
    [MaxLength(AppraisalCheck.MostLines)]
    public IReadOnlyList<CostDraft>? Costs { get; init; }

    /// <summary>The benefits; one with a negative quantity is a loss.</summary>
    [MaxLength(AppraisalCheck.MostLines)]
    public IReadOnlyList<BenefitDraft>? Benefits { get; init; }

    /// <summary>What the case brings about that is not in money: at most 20 texts.</summary>
    [MaxLength(AppraisalCheck.MostTexts)]
    public IReadOnlyList<string>? NotInMoney { get; init; }

    [Description("What the problem costs society that the outcome could relieve.")]
    public BurdenDraft? Burden { get; init; }

    [Description("How much a pound counts for each quintile. When left out, nothing is weighted.")]
    public DistributionalWeightsDraft? DistributionalWeights { get; init; }

    [Description("How uncertain figures are drawn. When left out, nothing is drawn and the answer has no simulation.")]
    public SimulationDraft? Simulation { get; init; }

    /// <summary>The checked appraisal, or all its problems, in the order of the members.</summary>
    /// <param name="findRate">Finds the rate with an id; null if there is none.</param>
    public Checked<Appraisal> Validate(Func<string, RecordedRate?> findRate) => new AppraisalCheck(this, findRate).Decide();
}

/// <summary>A burden as sent, before it is checked.</summary>
public sealed record BurdenDraft
{
    private const int MostMonths = 12 * (DiscountSchedule.LastYear + 1);

    [Description("What the problem costs society that the outcome could relieve; up to six decimals.")]
    [Required]
    public FigureDraft? Amount { get; init; }

    /// <summary>Number of months that the burden covers; unknown when left out.</summary>
    [Range(1, MostMonths)]
    public int? Months { get; init; }

    /// <summary>The year whose prices the amount is in: calendar (2013) or financial (2013-14); the base year when left out.</summary>
    [RegularExpression(Rates.PriceYear.Pattern)]
    public string? PriceYear { get; init; }

    /// <summary>Where the amount comes from.</summary>
    [Required]
    [MultiLine]
    [StringLength(500, MinimumLength = 1)]
    public string? Source { get; init; }

    internal void Check(Checks checks, string pointer, Prices prices)
    {
        if (checks.Present(Amount, pointer + "/amount"))
        {
            Amount!.Check(checks, pointer + "/amount", FigureRule.BurdenAmount);
        }

        checks.Require(
            Months is null or (>= 1 and <= MostMonths),
            MemberProblems.NumberIsOutOfRange,
            pointer + "/months",
            $"A span has 1 to {MostMonths} months."
        );
        checks.PriceYear(PriceYear, pointer + "/priceYear", prices);
        checks.RequiredText(Source, pointer + "/source", 500);
    }

    internal Burden ToBurden() => new(Amount!.ToFigure("burden/amount"), Months, PriceYear, Source!);
}
