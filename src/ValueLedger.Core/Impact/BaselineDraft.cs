using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Impact;

/// <summary>A baseline as sent, before it is checked.</summary>
public sealed record BaselineDraft
{
    [Description("The quantity before or without the programme, for a span as long as the period observed.")]
    [Required]
    public FigureDraft? Quantity { get; init; }

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

        checks.RequiredText(Source, pointer + "/source", 500);
    }

    internal Baseline ToBaseline(string name) => new(Quantity!.ToFigure(name), Source!);
}
