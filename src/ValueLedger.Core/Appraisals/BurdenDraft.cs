using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Appraisals;

/// <summary>A burden as sent, before it is checked.</summary>
public sealed record BurdenDraft
{
    private const int MostMonths = 12 * (DiscountSchedule.LastYear + 1);

    [Description("What the problem costs society that the outcome could relieve; up to six decimals.")]
    [Required]
    public FigureDraft? Amount { get; init; }

    /// <summary>Number of months that the burden covers; unknown when left out.</summary>
    public int? Months { get; init; }

    /// <summary>The year whose prices the amount is in: calendar (2013) or financial (2013-14); the base year when left out.</summary>
    public string? PriceYear { get; init; }

    /// <summary>Where the amount comes from.</summary>
    [Required]
    [MultiLine]
    public string? Source { get; init; }

    internal void Check(Checks checks, string pointer, Prices prices)
    {
        if (checks.Present(Amount, pointer + "/amount"))
        {
            Amount!.Check(checks, pointer + "/amount", FigureRule.BurdenAmount);
        }

        checks.Require(Months is null or (>= 1 and <= MostMonths), MemberProblems.NumberIsOutOfRange, pointer + "/months", $"A span has 1 to {MostMonths} months.");
        checks.PriceYear(PriceYear, pointer + "/priceYear", prices);
        checks.RequiredText(Source, pointer + "/source", 500);
    }

    internal Burden ToBurden() => new(Amount!.ToFigure("burden/amount"), Months, PriceYear, Source!);
}
