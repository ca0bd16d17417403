using System.ComponentModel.DataAnnotations;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Impact;

/// <summary>What one party gains of a unit value, as sent.</summary>
public sealed record UnitValueComponentDraft
{
    /// <summary>Who gains it.</summary>
    [Required]
    public string? Party { get; init; }

    /// <summary>What kind of gain it is.</summary>
    [Required]
    public BenefitCategory? Category { get; init; }

    /// <summary>In the currency of the whole, per unit; up to six decimals.</summary>
    [Required]
    public FigureDraft? Amount { get; init; }

    /// <summary>The share of a fiscal gain that a budget can really give up; the whole when left out.</summary>
    public FigureDraft? Cashability { get; init; }

    internal void Check(Checks checks, string pointer)
    {
        checks.RequiredText(Party, pointer + "/party", 200);
        checks.Present(Category, pointer + "/category");
        if (checks.Present(Amount, pointer + "/amount"))
        {
            Amount!.Check(checks, pointer + "/amount", FigureRule.UnitAmount);
        }

        Cashability?.Check(checks, pointer + "/cashability", FigureRule.Share);
    }

    internal UnitValueComponent ToComponent(string name) =>
        new(Party, Category!.Value, Cashability?.ToFigure(name + "/cashability"), Amount!.ToFigure(name));
}
