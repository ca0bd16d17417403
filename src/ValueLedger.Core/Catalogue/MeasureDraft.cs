using System.ComponentModel.DataAnnotations;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Catalogue;

/// <summary>A measure as sent, before it is checked.</summary>
public sealed record MeasureDraft : ICatalogueDraft<Measure>, IDraft
{
    public static IReadOnlyList<ProblemCode> ProblemCodes { get; } =
    [
        CatalogueProblems.ClassIsOfAnotherStage,
        CatalogueProblems.ExchangedHoursAreCitizensHours,
        CatalogueProblems.MobilisationIsNotOfThisClass,
        CatalogueProblems.MoneyIsNotInTheCurrency,
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

    /// <summary>Whether quantities add up (sum, the default) or are a stock (level).</summary>
    public Aggregation? Aggregation { get; init; }

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
            Archived = Archived ?? false,
        };
        checks.Require(
            Class is null || !measure.Mobilisation || measure.IsPublic() || measure.IsPartners(),
            CatalogueProblems.MobilisationIsNotOfThisClass,
            "/mobilisation",
            "Only public and partner inputs can be mobilisation."
        );
        checks.Require(
            !checks.Passed || code != Measure.ExchangedHours || measure.CountsTheSameAs(Measure.OfExchanges),
            CatalogueProblems.ExchangedHoursAreCitizensHours,
            "",
            Measure.ExchangedHoursRule
        );
        return checks.Passed ? measure : checks.Problems;
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
