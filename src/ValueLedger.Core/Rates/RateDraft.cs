using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Rates;

/// <summary>A rate as sent, before it is checked.</summary>
public sealed record RateDraft : IDraft
{
    public static IReadOnlyList<ProblemCode> ProblemCodes { get; } =
    [
        CatalogueProblems.UnknownMeasure,
        CatalogueProblems.UnknownParty,
        MemberProblems.UrlIsNotValid,
        RateProblems.AmountHasMoreThanSixDecimals,
        RateProblems.AmountIsOutOfRange,
        RateProblems.AmountMustNotBeNegative,
        RateProblems.ComponentsDoNotSumToTheWhole,
        RateProblems.ConfidenceGradeIsOutsideOneToSix,
        RateProblems.OutputCannotCarryABenefit,
        RateProblems.PriceYearIsNotValid,
        RateProblems.RangeDoesNotContainTheAmount,
        RateProblems.RangeIsIncomplete,
        RateProblems.RateEndsBeforeItStarts,
        RateProblems.RoundingToleranceNeedsComponents,
        MemberProblems.ShareIsOutside0To1,
        RateProblems.UnitsDoNotMatch,
    ];

    private const int MostComponents = 100;
    private const int LongestDraw = 100;

    /// <summary>Code of the measure it values; never an output.</summary>
    [Required]
    [RegularExpression(Codes.Pattern)]
    public string? Measure { get; init; }

    /// <summary>The basis of the valuation.</summary>
    [Required]
    public Basis? Basis { get; init; }

    /// <summary>What one unit is worth in the organisation's currency; up to six decimals.</summary>
    [Required]
    [Range(0, RateAmount.Largest)]
    public decimal? Amount { get; init; }

    /// <summary>The unit that the amount is for; the measure's unit when left out.</summary>
    public string? Unit { get; init; }

    /// <summary>First day on which it is in force, inclusive.</summary>
    [Required]
    public LocalDate? EffectiveFrom { get; init; }

    /// <summary>First day on which it is no longer in force, exclusive; no end when left out; equal to the first day, it withdraws a wrong
    /// rate.</summary>
    public LocalDate? EffectiveTo { get; init; }

    /// <summary>The year whose prices the amount is in: calendar (2013) or financial (2013-14).</summary>
    [RegularExpression(Rates.PriceYear.Pattern)]
    public string? PriceYear { get; init; }

    [Required]
    [Description("Where the figure comes from.")]
    public SourceDraft? Source { get; init; }

    /// <summary>The licence under which the figure may be used.</summary>
    [StringLength(300)]
    public string? Licence { get; init; }

    /// <summary>How certain the figure is, 1 (best) to 6.</summary>
    [Range(1, 6)]
    public int? ConfidenceGrade { get; init; }

    /// <summary>Whether the amount is exact (the default) or a bound.</summary>
    public Bound? Bound { get; init; }

    /// <summary>The lowest amount possible.</summary>
    [Range(0, RateAmount.Largest)]
    public decimal? Low { get; init; }

    /// <summary>The highest amount possible.</summary>
    [Range(0, RateAmount.Largest)]
    public decimal? High { get; init; }

    /// <summary>How the amount is distributed between low and high.</summary>
    public Distribution? Distribution { get; init; }

    /// <summary>The name under which it is drawn: figures with the same name vary together. The rate's id when left out.</summary>
    [StringLength(LongestDraw)]
    public string? Draw { get; init; }

    /// <summary>Who gains which part of it, at most 100. The sum of the parts is what a unit is worth.</summary>
    [MaxLength(MostComponents)]
    public IReadOnlyList<RateComponentDraft>? Components { get; init; }

    /// <summary>How much the sum of the components may differ from the amount, for example because published figures were rounded
    /// separately; 0 when left out.</summary>
    [Range(0, RateAmount.Largest)]
    public decimal? RoundingTolerance { get; init; }

    public Checked<Rate> Validate(CatalogueView catalogue)
    {
        var checks = new Checks();
        var measure = catalogue.Measures.Find(Measure)?.Item;
        CheckMeasure(checks, measure);
        checks.Present(Basis, "/basis");
        RateAmount.CheckRequired(checks, Amount, "/amount");
        checks.Require(
            Unit is null || measure is null || Unit == measure.Unit,
            RateProblems.UnitsDoNotMatch,
            "/unit",
            $"The measure counts in '{measure?.Unit}', but the rate is per '{Unit}'."
        );
        checks.Present(EffectiveFrom, "/effectiveFrom");
        checks.Require(
            EffectiveTo is null || EffectiveFrom is null || EffectiveTo >= EffectiveFrom,
            RateProblems.RateEndsBeforeItStarts,
            "/effectiveTo",
            "The rate ends before it starts."
        );
        checks.Require(
            PriceYear is null || Rates.PriceYear.IsValid(PriceYear),
            RateProblems.PriceYearIsNotValid,
            "/priceYear",
            "A price year is a calendar year (2013) or a financial year (2013-14)."
        );
        if (checks.Present(Source, "/source"))
        {
            Source!.Check(checks, "/source");
        }

        checks.OptionalText(Licence, "/licence", 300);
        checks.Require(
            ConfidenceGrade is null or (>= 1 and <= 6),
            RateProblems.ConfidenceGradeIsOutsideOneToSix,
            "/confidenceGrade",
            "A confidence grade is 1 (best) to 6."
        );
        CheckRange(checks);
        checks.OptionalText(Draw, "/draw", LongestDraw);
        checks.Require(
            Draw is null || Low is not null || High is not null,
            RateProblems.RangeIsIncomplete,
            "/draw",
            "A name for draws needs both a low and a high."
        );
        CheckComponents(checks, catalogue);
        return checks.Passed ? ToRate(measure!) : checks.Problems;
    }

    private void CheckMeasure(Checks checks, Measure? measure)
    {
        if (!checks.Present(Measure, "/measure"))
        {
            return;
        }

        checks.Require(measure is not null, CatalogueProblems.UnknownMeasure, "/measure", $"No measure has the code '{Measure}'.");
        checks.Require(
            measure?.Stage != MeasureStage.Output,
            RateProblems.OutputCannotCarryABenefit,
            "/measure",
            "An output has a cost per unit, never a monetised benefit, so no rate can value it."
        );
    }

    private void CheckRange(Checks checks)
    {
        RateAmount.Check(checks, Low, "/low");
        checks.Require(Low is not null || High is null, RateProblems.RangeIsIncomplete, "/low", "A range needs both a low and a high.");
        checks.Require(
            Low is null || High is null || Whole() is not { } whole || (Low <= whole && whole <= High),
            RateProblems.RangeDoesNotContainTheAmount,
            "/low",
            "The amount, or the sum of the components, must lie between low and high."
        );
        RateAmount.Check(checks, High, "/high");
        checks.Require(High is not null || Low is null, RateProblems.RangeIsIncomplete, "/high", "A range needs both a low and a high.");
        checks.Require(
            Distribution is null || Low is not null || High is not null,
            RateProblems.RangeIsIncomplete,
            "/distribution",
            "A distribution needs both a low and a high."
        );
    }

    private void CheckComponents(Checks checks, CatalogueView catalogue)
    {
        checks.Require(
            Components is null || Components.Count <= MostComponents,
            MemberProblems.ListIsTooLong,
            "/components",
            $"A rate has at most {MostComponents} components."
        );
        if (
            SumOfComponents() is { } sum
            && Amount is { } amount
            && (RoundingTolerance ?? 0) is var tolerance
            && RateAmount.IsInRange(amount)
            && RateAmount.IsInRange(tolerance)
        )
        {
            checks.Require(
                Math.Abs(sum - amount) <= tolerance,
                RateProblems.ComponentsDoNotSumToTheWhole,
                "/components",
                $"The components add up to {sum}, but the amount is {amount}; they may differ only by the rounding tolerance, {tolerance}."
            );
        }

        for (var index = 0; index < Math.Min(Components?.Count ?? 0, MostComponents); index++)
        {
            Components![index].Check(checks, $"/components/{index}", catalogue);
        }

        RateAmount.Check(checks, RoundingTolerance, "/roundingTolerance");
        checks.Require(
            RoundingTolerance is null || Components is { Count: > 0 },
            RateProblems.RoundingToleranceNeedsComponents,
            "/roundingTolerance",
            "A rounding tolerance applies to components, and there are none."
        );
    }

    /// <summary>What a unit would be worth; null when it is unknown.</summary>
    private decimal? Whole() => Components is { Count: > 0 } ? SumOfComponents() : Amount;

    /// <summary>Null without components, and when one of them is missing or out of range.</summary>
    private decimal? SumOfComponents() =>
        Components is { Count: > 0 and <= MostComponents }
        && Components.All(component => component.Amount is { } amount && RateAmount.IsInRange(amount))
            ? Components.Sum(component => component.Amount)
            : null;

    private Rate ToRate(Measure measure) =>
        new()
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
            Draw = Draw,
            Components = Components is { Count: > 0 } ? [.. Components.Select(component => component.ToComponent())] : null,
            RoundingTolerance = Components is { Count: > 0 } ? RoundingTolerance ?? 0 : null,
        };
}
