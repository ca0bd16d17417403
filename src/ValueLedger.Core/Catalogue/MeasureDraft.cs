using System.ComponentModel.DataAnnotations;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Catalogue;

/// <summary>A measure as sent, before it is checked.</summary>
public sealed record MeasureDraft : ICatalogueDraft<Measure>
{
    /// <summary>What people call it; at most 300 characters.</summary>
    [Required]
    public string? Title { get; init; }

    /// <summary>Where in the chain it sits: input, output or outcome.</summary>
    [Required]
    public MeasureStage? Stage { get; init; }

    /// <summary>What it counts and, for an input, who gives it; for an output or outcome the same word as the stage.</summary>
    [Required]
    public MeasureClass? Class { get; init; }

    /// <summary>What one of it is: hour, item, person, or the organisation's currency such as GBP, which measures of money must have and no other currency may stand for.</summary>
    [Required]
    public string? Unit { get; init; }

    /// <summary>Whether more is better (increase, the default) or less.</summary>
    public Direction? Direction { get; init; }

    /// <summary>Whether quantities add up (sum, the default) or are a stock (level).</summary>
    public Aggregation? Aggregation { get; init; }

    /// <summary>Whether a public or partner input is spent to make citizens' contribution possible.</summary>
    public bool? Mobilisation { get; init; }

    /// <summary>Whether new entries may no longer name it.</summary>
    public bool? Archived { get; init; }

    public Decision<Measure> Validate(string code, CatalogueView catalogue)
    {
        var checks = new Checks();
        checks.RequiredText(Title, "/title", 300);
        checks.Present(Stage, "/stage");
        if (checks.Present(Class, "/class") && Stage is { } stage)
        {
            checks.Require(StageOf(Class!.Value) == stage, CatalogueProblems.ClassIsOfAnotherStage, "/class", $"This class is one of {StageOf(Class.Value).ToString().ToLowerInvariant()} measures.");
        }

        if (checks.Present(Unit, "/unit"))
        {
            checks.Require(IsUnit(Unit!), CatalogueProblems.UnitIsNotValid, "/unit", "A unit has 1 to 40 characters and neither begins nor ends with a space.");
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
        checks.Require(Class is null || !measure.Mobilisation || measure.IsPublic() || measure.IsPartners(), CatalogueProblems.MobilisationIsNotOfThisClass, "/mobilisation", "Only public and partner inputs can be mobilisation.");
        checks.Require(!checks.Passed || code != Measure.ExchangedHours || measure.CountsTheSameAs(Measure.OfExchanges), CatalogueProblems.ExchangedHoursAreCitizensHours, "", Measure.ExchangedHoursRule);
        return checks.Passed ? measure : checks.Problems;
    }

    private static MeasureStage StageOf(MeasureClass measureClass) => measureClass switch
    {
        MeasureClass.Output => MeasureStage.Output,
        MeasureClass.Outcome => MeasureStage.Outcome,
        _ => MeasureStage.Input,
    };

    /// <summary>Money in any unit but the organisation's currency would have no value, and nobody would see why.</summary>
    private void CheckCurrency(Checks checks, string currency)
    {
        if (Unit == currency || !IsUnit(Unit!))
        {
            return;
        }

        if (Class?.IsMoney() is true)
        {
            checks.Add(CatalogueProblems.MoneyIsNotInTheCurrency, "/unit", $"A measure of {Wire.WireEnum.Word(Class.Value)} counts money, and the organisation's money is in {currency}: its unit is '{currency}', not '{Unit}'.");
        }
        else if (Currency.Find(Unit!) is not null)
        {
            checks.Add(CatalogueProblems.UnitIsAnotherCurrency, "/unit", $"'{Unit}' is a currency, and the organisation's money is in {currency}; convert the amounts and count them in '{currency}'.");
        }
        else if (Unit!.Equals(currency, StringComparison.OrdinalIgnoreCase))
        {
            checks.Add(CatalogueProblems.UnitIsAnotherCurrency, "/unit", $"'{Unit}' is no unit of its own: the organisation's currency is written '{currency}'.");
        }
    }

    private static bool IsUnit(string unit) => unit.Length is > 0 and <= 40 && unit.Trim() == unit;
}
