using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Appraisals;

/// <summary>The amount of a cost in one year, as sent.</summary>
public sealed record CostAmountDraft
{
    /// <summary>The year; 0 is the first and is not discounted.</summary>
    [Required]
    public int? Year { get; init; }

    [Description("In the currency of the appraisal, up to six decimals; a receipt is negative. When left out, the input is unvalued (which is not zero) and ratios are partial.")]
    public FigureDraft? Amount { get; init; }

    /// <summary>The year whose prices the amount is in: calendar (2013) or financial (2013-14); the base year when left out.</summary>
    public string? PriceYear { get; init; }

    /// <summary>Whether the amount is exact (the default) or a bound.</summary>
    public Bound? Bound { get; init; }

    internal void Check(Checks checks, string pointer, Prices prices)
    {
        if (checks.Present(Year, pointer + "/year"))
        {
            checks.Year(Year!.Value, pointer + "/year");
        }

        Amount?.Check(checks, pointer + "/amount", FigureRule.CostAmount);
        checks.PriceYear(PriceYear, pointer + "/priceYear", prices);
    }

    internal CostAmount ToAmount(string name) => new(Year!.Value, Amount?.ToFigure(name), PriceYear, Bound ?? Rates.Bound.Exact);
}
