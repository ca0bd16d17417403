using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Impact;

/// <summary>The part of a unit value that one party gains, as sent.</summary>
public sealed record UnitValueComponentDraft
{
    /// <summary>Who gains it.</summary>
    [Required]
    public string? Party { get; init; }

    /// <summary>Category of the gain.</summary>
    [Required]
    public BenefitCategory? Category { get; init; }

    [Description("In the currency of the whole, per unit; up to six decimals.")]
    [Required]
    public FigureDraft? Amount { get; init; }

    [Description("The share of a fiscal gain that a budget can really give up; the whole when left out.")]
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
