using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Rates;

/// <summary>A rate as sent, before it is checked.</summary>
public sealed record RateDraft
{
    /// <summary>The largest amount one unit may be worth, inclusive.</summary>
    public const decimal Largest = 999_999_999m;

    /// <summary>Code of the measure it values; never an output.</summary>
    [Required]
    public string? Measure { get; init; }

    /// <summary>On what ground a unit is worth the amount.</summary>
    [Required]
    public Basis? Basis { get; init; }

    /// <summary>What one unit is worth in the organisation's currency; up to six decimals.</summary>
    [Required]
    public decimal? Amount { get; init; }

    /// <summary>The unit it is per, the measure's when left out.</summary>
    public string? Unit { get; init; }

    /// <summary>First day on which it is in force, inclusive.</summary>
    [Required]
    public LocalDate? EffectiveFrom { get; init; }

    /// <summary>First day on which it is no longer in force, exclusive; open when left out; the first day itself withdraws a wrong rate.</summary>
    public LocalDate? EffectiveTo { get; init; }

    /// <summary>The year in whose prices the amount is: calendar (2013) or financial (2013-14).</summary>
    public string? PriceYear { get; init; }

    [Required]
    [Description("Where the figure comes from.")]
    public SourceDraft? Source { get; init; }

    /// <summary>The licence under which the figure may be used.</summary>
    public string? Licence { get; init; }

    /// <summary>How sure the figure is, 1 (best) to 6.</summary>
    public int? ConfidenceGrade { get; init; }

    /// <summary>Whether the amount is exact (the default) or a bound.</summary>
    public Bound? Bound { get; init; }

    /// <summary>The least the amount may be.</summary>
    public decimal? Low { get; init; }

    /// <summary>The most the amount may be.</summary>
    public decimal? High { get; init; }

    /// <summary>How the amount lies between low and high.</summary>
    public Distribution? Distribution { get; init; }

    public Decision<Rate> Validate(CatalogueView catalogue)
    {
        var checks = new Checks();
        var measure = catalogue.Measures.Find(Measure)?.Item;
        CheckMeasure(checks, measure);
        checks.Present(Basis, "/basis");
        CheckAmount(checks, Amount, "/amount", required: true);
        checks.Require(Unit is null || measure is null || Unit == measure.Unit, RateProblems.UnitsDoNotMatch, "/unit", $"The measure counts in '{measure?.Unit}', the rate is per '{Unit}'.");
        checks.Present(EffectiveFrom, "/effectiveFrom");
        checks.Require(EffectiveTo is null || EffectiveFrom is null || EffectiveTo >= EffectiveFrom, RateProblems.RateEndsBeforeItStarts, "/effectiveTo", "The rate ends before it starts.");
        checks.Require(PriceYear is null || Rates.PriceYear.IsValid(PriceYear), RateProblems.PriceYearIsNotValid, "/priceYear", "A price year is a calendar year (2013) or a financial year (2013-14).");
        if (checks.Present(Source, "/source"))
        {
            Source!.Check(checks, "/source");
        }

        checks.OptionalText(Licence, "/licence", 300);
        checks.Require(ConfidenceGrade is null or (>= 1 and <= 6), RateProblems.ConfidenceGradeIsOutsideOneToSix, "/confidenceGrade", "A confidence grade is 1 (best) to 6.");
        CheckRange(checks);
        return checks.Passed ? ToRate(measure!) : checks.Problems;
    }

    private void CheckMeasure(Checks checks, Measure? measure)
    {
        if (!checks.Present(Measure, "/measure"))
        {
            return;
        }

        checks.Require(measure is not null, CatalogueProblems.UnknownMeasure, "/measure", $"No measure has the code '{Measure}'.");
        checks.Require(measure?.Stage != MeasureStage.Output, RateProblems.OutputCannotCarryABenefit, "/measure", "An output has a unit cost, never a monetised benefit, so no rate can value it.");
    }

    private static void CheckAmount(Checks checks, decimal? amount, string pointer, bool required)
    {
        if (amount is null)
        {
            if (required)
            {
                checks.Present(amount, pointer);
            }

            return;
        }

        checks.Require(amount >= 0, RateProblems.AmountMustNotBeNegative, pointer, "What a unit is worth is not below zero.");
        checks.Require(amount <= Largest, RateProblems.AmountIsOutOfRange, pointer, $"An amount is at most {Largest}.");
        checks.Require(Quantity.IsExact(amount.Value), RateProblems.AmountHasMoreThanSixDecimals, pointer, "An amount has at most six decimals; more is refused, not rounded.");
    }

    private void CheckRange(Checks checks)
    {
        CheckAmount(checks, Low, "/low", required: false);
        checks.Require(Low is not null || High is null, RateProblems.RangeIsIncomplete, "/low", "A range has both a low and a high.");
        checks.Require(Low is null || High is null || Amount is null || (Low <= Amount && Amount <= High), RateProblems.RangeDoesNotContainTheAmount, "/low", "The amount lies between low and high.");
        CheckAmount(checks, High, "/high", required: false);
        checks.Require(High is not null || Low is null, RateProblems.RangeIsIncomplete, "/high", "A range has both a low and a high.");
        checks.Require(Distribution is null || Low is not null || High is not null, RateProblems.RangeIsIncomplete, "/distribution", "A distribution lies between a low and a high.");
    }

    private Rate ToRate(Measure measure) => new()
    {
        Measure = measure.Code,
        Basis = Basis!.Value,
        Amount = Amount!.Value,
        Unit = measure.Unit,
        EffectiveFrom = EffectiveFrom!.Value,
        EffectiveTo = EffectiveTo,
        PriceYear = PriceYear,
        Source = Source!.ToSource(),
        Licence = Licence,
        ConfidenceGrade = ConfidenceGrade,
        Bound = Bound ?? Rates.Bound.Exact,
        Low = Low,
        High = High,
        Distribution = Distribution,
    };
}
