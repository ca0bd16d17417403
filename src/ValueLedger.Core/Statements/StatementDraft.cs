using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Appraisals.Simulation;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Statements.Sections;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Statements;

/// <summary>A request for a statement, before it is checked.</summary>
public sealed record StatementDraft : IDraft
{
    public static IReadOnlyList<ProblemCode> ProblemCodes { get; } =
    [
        AppraisalProblems.DeflatorIsGivenTwice,
        AppraisalProblems.NotValuedIsOfCitizensTime,
        CatalogueProblems.QuintileIsOutsideOneToFive,
        CatalogueProblems.UnknownMeasure,
        CatalogueProblems.UnknownProgramme,
        .. ImpactProblems.OfWeights,
        ImpactProblems.FiguresAreTooLarge,
        ImpactProblems.PriceYearNotInSeries,
        ImpactProblems.ScheduleEndsTooEarly,
        ImpactProblems.ScheduleIsGivenTwice,
        ImpactProblems.ScheduleStepsDoNotFollow,
        ImpactProblems.UnknownSchedule,
        ImpactProblems.UnknownSeries,
        ImpactProblems.YearIsOutOfRange,
        MemberProblems.ListIsEmpty,
        MemberProblems.NumberHasMoreThanSixDecimals,
        PeriodProblems.KnownAtIsInTheFuture,
        PeriodProblems.PeriodEndsBeforeItStarts,
        RateProblems.AmountHasMoreThanSixDecimals,
        RateProblems.AmountIsOutOfRange,
        RateProblems.AmountMustNotBeNegative,
        RateProblems.PriceYearIsNotValid,
        RateProblems.RangeDoesNotContainTheAmount,
        RateProblems.RangeIsIncomplete,
        MemberProblems.ShareIsOutside0To1,
        SimulationProblems.SimulationIsTooLarge,
        StatementProblems.BasisHasNoRates,
        StatementProblems.FullTimeHoursMustBePositive,
        StatementProblems.MeasureIsGivenTwice,
        StatementProblems.StatementHasTooManyBenefitYears,
    ];

    /// <summary>The most programmes in one statement.</summary>
    public const int MostProgrammes = 100;

    /// <summary>Naming a basis several times is no error.</summary>
    private const int MostBases = 100;

    /// <summary>The most measures whose time is not valued by convention.</summary>
    public const int MostNotValued = 100;

    /// <summary>More hours than any post has in a period.</summary>
    internal const int LongestPost = 1_000_000;

    /// <summary>Codes of the programmes; at most 100.</summary>
    [Required]
    [MaxLength(MostProgrammes)]
    [MinLength(1)]
    public IReadOnlyList<string>? Programmes { get; init; }

    /// <summary>First day, inclusive.</summary>
    [Required]
    public LocalDate? From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    [Required]
    public LocalDate? To { get; init; }

    /// <summary>The moment up to which records are known, inclusive; the moment of the last record when left out.</summary>
    public Instant? KnownAt { get; init; }

    /// <summary>The basis that values citizens' time; the organisation's standard basis when left out.</summary>
    public Basis? Basis { get; init; }

    /// <summary>Bases to show beside it.</summary>
    [MaxLength(MostBases)]
    public IReadOnlyList<Basis>? CompareBases { get; init; }

    [Description(
        "Name of the discount schedule for lines that have none of their own, or a schedule of your own. Names: green-book (the default: the edition in force), green-book-2026 (the 2026 edition), green-book-2026-sensitivity (its reduced rates for horizons beyond 50 years), green-book-health, none."
    )]
    public ScheduleDraft? Schedule { get; init; }

    /// <summary>The year in whose prices figures are reported: calendar (2013) or financial (2013-14). When left out, nothing is
    /// deflated.</summary>
    [RegularExpression(PriceYear.Pattern)]
    public string? BaseYear { get; init; }

    [Description(
        "How amounts of other price years are converted to prices of the base year; when left out, by the shipped series that has the base year."
    )]
    public DeflatorDraft? Deflator { get; init; }

    /// <summary>Citizens' time that is not valued by convention, for example because it is the beneficiaries' own.</summary>
    [MaxLength(MostNotValued)]
    public IReadOnlyList<NotValuedDraft>? NotValued { get; init; }

    [Description("How much a pound counts for each quintile. When left out, nothing is weighted.")]
    public DistributionalWeightsDraft? DistributionalWeights { get; init; }

    /// <summary>Hours of one full-time post in the same period, to state citizens' hours as full-time equivalents; for example 1650 for a
    /// year.</summary>
    [Range(0, LongestPost)]
    public decimal? FullTimeHours { get; init; }

    [Description(
        "What the problem costs society that the outcome could relieve. The statement then says which share of it must be avoided to recover the full social cost."
    )]
    public BurdenDraft? Burden { get; init; }

    [Description("What the preparer says in words: objectives, who was consulted, what is not in money, risks.")]
    public PreparersTexts? Texts { get; init; }

    [Description("How uncertain figures are drawn. When left out, nothing is drawn.")]
    public SimulationDraft? Simulation { get; init; }

    /// <summary>The checked request, or all its problems, in the order of the members.</summary>
    /// <param name="known">Catalogue and rates as known at the moment asked for.</param>
    /// <param name="lastRecordedAt">The moment of the last record, which applies where no moment is asked for.</param>
    /// <param name="now">Later moments are in the future.</param>
    public Checked<StatementRequest> Validate(Known known, Instant lastRecordedAt, Instant now) =>
        new StatementCheck(this, known).Decide(lastRecordedAt, now);
}

/// <summary>A measure of citizens' time that is not valued by convention, as sent.</summary>
public sealed record NotValuedDraft
{
    /// <summary>Code of the measure.</summary>
    [Required]
    [RegularExpression(Codes.Pattern)]
    public string? Measure { get; init; }

    /// <summary>Why its quantities have no value; they stand in the notes with it.</summary>
    [Required]
    [MultiLine]
    [StringLength(500, MinimumLength = 1)]
    public string? Reason { get; init; }

    internal void Check(Checks checks, string pointer, CatalogueView catalogue)
    {
        if (checks.Present(Measure, pointer + "/measure"))
        {
            var measure = catalogue.Measures.Find(Measure)?.Item;
            checks.Require(
                measure is not null,
                CatalogueProblems.UnknownMeasure,
                pointer + "/measure",
                $"No measure has the code '{Measure}'."
            );
            checks.Require(
                measure?.Class is null or MeasureClass.CitizenTime,
                AppraisalProblems.NotValuedIsOfCitizensTime,
                pointer + "/measure",
                "Only citizens' time may be left without a value by convention."
            );
        }

        checks.RequiredText(Reason, pointer + "/reason", 500);
    }
}
