using System.ComponentModel.DataAnnotations;
using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Catalogue;

/// <summary>How much of a measure a programme meant to reach or spend in a span of days.</summary>
public sealed record Plan : ICatalogueItem
{
    /// <summary>Chosen by the client; never changes.</summary>
    public required string Code { get; init; }

    /// <summary>Title of the plan.</summary>
    public required string Title { get; init; }

    /// <summary>Whether it is what may be spent, what is to be reached, or what is expected.</summary>
    public required PlanKind Kind { get; init; }

    /// <summary>Code of the programme.</summary>
    public required string Programme { get; init; }

    /// <summary>Code of the measure.</summary>
    public required string Measure { get; init; }

    /// <summary>First day, inclusive.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public required LocalDate To { get; init; }

    /// <summary>The planned quantity, in the unit of the measure; of a share the share itself, and of a mean the mean.</summary>
    public required decimal Quantity { get; init; }

    /// <summary>Where the figure is from.</summary>
    public string? Source { get; init; }

    /// <summary>Whether it was taken back, so that it no longer counts.</summary>
    public bool Archived { get; init; }

    public DateRange Days() => new(From, To);
}

/// <summary>What a plan says.</summary>
public enum PlanKind
{
    /// <summary>What may be spent.</summary>
    Budget,

    /// <summary>What is to be reached.</summary>
    Target,

    /// <summary>What is expected.</summary>
    Forecast,
}

/// <summary>A plan as sent, before it is checked.</summary>
public sealed record PlanDraft : ICatalogueDraft<Plan>, IDraft
{
    public static IReadOnlyList<ProblemCode> ProblemCodes { get; } =
    [
        CatalogueProblems.PlannedMeanIsOutsideItsScale,
        CatalogueProblems.PlansOverlap,
        CatalogueProblems.UnknownMeasure,
        CatalogueProblems.UnknownProgramme,
        MemberProblems.NumberHasMoreThanSixDecimals,
        MemberProblems.ShareIsOutside0To1,
        PeriodProblems.PeriodEndsBeforeItStarts,
    ];

    /// <summary>Title of the plan; at most 300 characters.</summary>
    [Required]
    [StringLength(300, MinimumLength = 1)]
    public string? Title { get; init; }

    /// <summary>Whether it is what may be spent (budget), what is to be reached (target), or what is expected (forecast).</summary>
    [Required]
    public PlanKind? Kind { get; init; }

    /// <summary>Code of the programme.</summary>
    [Required]
    [RegularExpression(Codes.Pattern)]
    public string? Programme { get; init; }

    /// <summary>Code of the measure.</summary>
    [Required]
    [RegularExpression(Codes.Pattern)]
    public string? Measure { get; init; }

    /// <summary>First day, inclusive.</summary>
    [Required]
    public LocalDate? From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    [Required]
    public LocalDate? To { get; init; }

    /// <summary>The planned quantity, in the unit of the measure; of a share the share itself, 0 to 1, and of a mean the mean; up to six
    /// decimals.</summary>
    [Required]
    [Range(0, Amounts.Quantity.Largest)]
    public decimal? Quantity { get; init; }

    /// <summary>Where the figure is from; at most 1,000 characters.</summary>
    [MultiLine]
    [StringLength(1000)]
    public string? Source { get; init; }

    /// <summary>Whether it is taken back, so that it no longer counts.</summary>
    public bool? Archived { get; init; }

    public Checked<Plan> Validate(string code, CatalogueView catalogue)
    {
        var checks = new Checks();
        checks.RequiredText(Title, "/title", 300);
        checks.Present(Kind, "/kind");
        checks.Named(catalogue.Programmes, Programme, CatalogueProblems.UnknownProgramme, "/programme");
        checks.Named(catalogue.Measures, Measure, CatalogueProblems.UnknownMeasure, "/measure");
        checks.Days(From, To);
        if (checks.Present(Quantity, "/quantity"))
        {
            checks.Figure(Quantity!.Value, "/quantity");
            CheckAnswer(checks, Quantity.Value, catalogue.Measures.Find(Measure)?.Item);
        }

        checks.OptionalText(Source, "/source", 1000);
        CheckOverlap(checks, code, catalogue);
        return checks.Passed
            ? new Plan
            {
                Code = code,
                Title = Title!,
                Kind = Kind!.Value,
                Programme = Programme!,
                Measure = Measure!,
                From = From!.Value,
                To = To!.Value,
                Quantity = Amounts.Quantity.Bare(Quantity!.Value),
                Source = Source,
                Archived = Archived ?? false,
            }
            : checks.Problems;
    }

    /// <summary>The plan of a share or a mean is one itself.</summary>
    private static void CheckAnswer(Checks checks, decimal planned, Measure? measure)
    {
        checks.Require(
            measure?.Aggregation != Aggregation.Share || planned <= 1,
            MemberProblems.ShareIsOutside0To1,
            "/quantity",
            "The plan of a share is the share itself, 0 to 1."
        );
        checks.Require(
            measure?.Scale is not { } scale || (planned >= scale.From && planned <= scale.To),
            CatalogueProblems.PlannedMeanIsOutsideItsScale,
            "/quantity",
            $"The plan of a mean lies on the scale of the measure, {measure?.Scale?.From} to {measure?.Scale?.To}."
        );
    }

    /// <summary>Two plans for the same days would count twice.</summary>
    private void CheckOverlap(Checks checks, string code, CatalogueView catalogue)
    {
        if (Archived == true || From is not { } from || To is not { } to)
        {
            return;
        }

        var other = catalogue
            .Plans.Select(plan => plan.Item)
            .Where(plan => plan.Code != code && !plan.Archived && plan.Days().Overlaps(new DateRange(from, to)))
            .Where(plan => plan.Kind == Kind && plan.Programme == Programme && plan.Measure == Measure)
            .MinBy(plan => plan.Code, StringComparer.Ordinal);
        checks.Require(
            other is null,
            CatalogueProblems.PlansOverlap,
            "/from",
            $"The plan '{other?.Code}' is of the same kind, programme and measure, and is for {other?.Days()}."
        );
    }
}
