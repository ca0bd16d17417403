using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Catalogue;

/// <summary>A measure as sent, before it is checked.</summary>
public sealed record MeasureDraft : ICatalogueDraft<Measure>, IDraft
{
    public static IReadOnlyList<ProblemCode> ProblemCodes { get; } =
    [
        CatalogueProblems.AggregationIsNotOfThisStage,
        CatalogueProblems.ClassIsOfAnotherStage,
        CatalogueProblems.CompulsoryIsNotOfThisClass,
        CatalogueProblems.ExchangedHoursAreCitizensHours,
        CatalogueProblems.MobilisationIsNotOfThisClass,
        CatalogueProblems.MoneyIsNotInTheCurrency,
        CatalogueProblems.ScaleIsNotOfThisMeasure,
        CatalogueProblems.ScaleIsNotValid,
        CatalogueProblems.UnitIsAnotherCurrency,
        CatalogueProblems.UnitIsNotValid,
    ];

    /// <summary>Title of the measure; at most 300 characters.</summary>
    [Required]
    [StringLength(300, MinimumLength = 1)]
    public string? Title { get; init; }

    /// <summary>Stage of the measure: input, output or outcome.</summary>
    [Required]
    public MeasureStage? Stage { get; init; }

    /// <summary>What it counts and, for an input, who gives it; for an output or outcome the same word as the stage.</summary>
    [Required]
    public MeasureClass? Class { get; init; }

    /// <summary>The unit: hour, item, person, or the organisation's currency, for example GBP. Measures of money must have the
    /// organisation's currency, and no other currency is accepted.</summary>
    [Required]
    [StringLength(40, MinimumLength = 1)]
    public string? Unit { get; init; }

    /// <summary>Whether more is better (increase, the default) or less.</summary>
    public Direction? Direction { get; init; }

    /// <summary>Whether quantities add up (sum, the default), are a stock (level), so many of a whole (share), or a mean of answers on a
    /// scale (mean).</summary>
    public Aggregation? Aggregation { get; init; }

    [Description("The scale of the answers of a mean; required for means, and not allowed with other measures.")]
    public MeasureScaleDraft? Scale { get; init; }

    /// <summary>Whether citizens must give this time, as an order of a court or a condition of a benefit. It counts in citizens' hours, and
    /// summaries also tell it apart.</summary>
    public bool? Compulsory { get; init; }

    /// <summary>Whether a public or partner input is spent to make citizens' contribution possible.</summary>
    public bool? Mobilisation { get; init; }

    /// <summary>Whether new entries may no longer name it.</summary>
    public bool? Archived { get; init; }

    public Checked<Measure> Validate(string code, CatalogueView catalogue)
    {
        var checks = new Checks();
        checks.RequiredText(Title, "/title", 300);
        checks.Present(Stage, "/stage");
        if (checks.Present(Class, "/class") && Stage is { } stage)
        {
            checks.Require(
                StageOf(Class!.Value) == stage,
                CatalogueProblems.ClassIsOfAnotherStage,
                "/class",
                $"This class belongs to the stage {StageOf(Class.Value).ToString().ToLowerInvariant()}."
            );
        }

        if (checks.Present(Unit, "/unit"))
        {
            checks.Require(
                IsUnit(Unit!),
                CatalogueProblems.UnitIsNotValid,
                "/unit",
                "A unit has 1 to 40 characters and does not begin or end with a space."
            );
            CheckCurrency(checks, catalogue.Organisation.Currency);
        }

        var measure = new Measure
        {
            Code = code,
            Title = Title ?? "",
            Stage = Stage ?? default,
            Class = Class ?? default,
            Unit = Unit ?? "",
            Direction = Direction ?? default,
            Aggregation = Aggregation ?? default,
            Mobilisation = Mobilisation ?? false,
            Scale = Scale is { From: { } from, To: { } to } ? new MeasureScale(from, to) : null,
            Compulsory = Compulsory ?? false,
            Archived = Archived ?? false,
        };
        checks.Require(
            Class is null || !measure.Mobilisation || measure.IsPublic() || measure.IsPartners(),
            CatalogueProblems.MobilisationIsNotOfThisClass,
            "/mobilisation",
            "Only public and partner inputs can be mobilisation."
        );
        CheckAggregation(checks, measure);
        checks.Require(
            !checks.Passed || code != Measure.ExchangedHours || measure.CountsTheSameAs(Measure.OfExchanges),
            CatalogueProblems.ExchangedHoursAreCitizensHours,
            "",
            Measure.ExchangedHoursRule
        );
        return checks.Passed ? measure : checks.Problems;
    }

    private void CheckAggregation(Checks checks, Measure measure)
    {
        checks.Require(
            Stage is null || !measure.IsOfAnswers() || measure.Stage != MeasureStage.Input,
            CatalogueProblems.AggregationIsNotOfThisStage,
            "/aggregation",
            "Only outputs and outcomes can be shares or means: inputs are added up to costs."
        );
        if (measure.Aggregation == Catalogue.Aggregation.Mean)
        {
            checks.Present(Scale, "/scale");
        }
        else
        {
            checks.Require(Scale is null, CatalogueProblems.ScaleIsNotOfThisMeasure, "/scale", "Only means have a scale.");
        }

        Scale?.Check(checks);

        checks.Require(
            Class is null || !measure.Compulsory || measure.Class == MeasureClass.CitizenTime,
            CatalogueProblems.CompulsoryIsNotOfThisClass,
            "/compulsory",
            "Only citizens' time can be compulsory."
        );
    }

    private static MeasureStage StageOf(MeasureClass measureClass) =>
        measureClass switch
        {
            MeasureClass.Output => MeasureStage.Output,
            MeasureClass.Outcome => MeasureStage.Outcome,
            _ => MeasureStage.Input,
        };

    /// <summary>Money in a unit other than the organisation's currency would silently have no value.</summary>
    private void CheckCurrency(Checks checks, string currency)
    {
        if (Unit == currency || !IsUnit(Unit!))
        {
            return;
        }

        if (Class?.IsMoney() is true)
        {
            checks.Add(
                CatalogueProblems.MoneyIsNotInTheCurrency,
                "/unit",
                $"A measure of {Wire.WireEnum.Word(Class.Value)} counts money, so its unit must be the organisation's currency: '{currency}', not '{Unit}'."
            );
        }
        else if (Currency.Find(Unit!) is not null)
        {
            checks.Add(
                CatalogueProblems.UnitIsAnotherCurrency,
                "/unit",
                $"'{Unit}' is a currency, but the organisation's currency is {currency}: convert the amounts and use the unit '{currency}'."
            );
        }
        else if (Unit!.Equals(currency, StringComparison.OrdinalIgnoreCase))
        {
            checks.Add(
                CatalogueProblems.UnitIsAnotherCurrency,
                "/unit",
                $"Write the organisation's currency as '{currency}', not as '{Unit}'."
            );
        }
    }

    private static bool IsUnit(string unit) => unit.Length is > 0 and <= 40 && unit.Trim() == unit;
}

/// <summary>The scale of a mean as sent, before it is checked.</summary>
public sealed record MeasureScaleDraft
{
    private const int Largest = 1_000_000;

    /// <summary>The lowest possible answer; 0 or more.</summary>
    [Required]
    [Range(0, Largest)]
    public decimal? From { get; init; }

    /// <summary>The highest possible answer.</summary>
    [Required]
    [Range(0, Largest)]
    public decimal? To { get; init; }

    internal void Check(Checks checks)
    {
        CheckEnd(checks, From, "/scale/from");
        CheckEnd(checks, To, "/scale/to");
        checks.Require(
            From is null || To is null || (From < To && Quantity.IsExact(From.Value) && Quantity.IsExact(To.Value)),
            CatalogueProblems.ScaleIsNotValid,
            "/scale",
            "A scale ends above its beginning, and its ends have at most six decimals."
        );
    }

    private static void CheckEnd(Checks checks, decimal? end, string pointer)
    {
        if (checks.Present(end, pointer))
        {
            checks.Require(
                end >= 0 && end <= Largest,
                MemberProblems.NumberIsOutOfRange,
                pointer,
                $"An end of a scale is from 0 to {Largest}."
            );
        }
    }
}
