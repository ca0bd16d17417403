using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Impact;

/// <summary>A baseline as sent, before it is checked.</summary>
public sealed record BaselineDraft
{
    private const int MostMonths = 12 * (DiscountSchedule.LastYear + 1);

    [Description("The quantity before or without the programme, over the months stated; in an appraisal, over as long as the observation.")]
    [Required]
    public FigureDraft? Quantity { get; init; }

    /// <summary>The number of months that the quantity covers. A statement counts it in proportion to the months of its period. Required in an impact map, unless the quantity is 0 or the measure is a level; not required in an appraisal.</summary>
    public int? Months { get; init; }

    /// <summary>Where it comes from.</summary>
    [Required]
    [MultiLine]
    public string? Source { get; init; }

    internal void Check(Checks checks, string pointer)
    {
        if (checks.Present(Quantity, pointer + "/quantity"))
        {
            Quantity!.Check(checks, pointer + "/quantity", FigureRule.Count);
        }

        checks.Require(Months is null or (>= 1 and <= MostMonths), MemberProblems.NumberIsOutOfRange, pointer + "/months", $"A span has 1 to {MostMonths} months.");
        checks.RequiredText(Source, pointer + "/source", 500);
    }

    internal Baseline ToBaseline(string name) => new(Quantity!.ToFigure(name), Months, Source!);
}
