using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Impact;

/// <summary>A comparator as sent, before it is checked.</summary>
public sealed record ComparatorDraft
{
    [Description("How the quantity changed elsewhere in the same period, as a share of the earlier quantity: -0.22 for a fall of 22 %.")]
    [Required]
    public FigureDraft? Change { get; init; }

    /// <summary>Where this was observed, and who published it.</summary>
    [Required]
    [MultiLine]
    public string? Source { get; init; }

    internal void Check(Checks checks, string pointer)
    {
        if (checks.Present(Change, pointer + "/change"))
        {
            Change!.Check(checks, pointer + "/change", FigureRule.Change);
        }

        checks.RequiredText(Source, pointer + "/source", 500);
    }

    internal Comparator ToComparator(string name) => new(Change!.ToFigure(name), Source!);
}
