using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Impact;

/// <summary>A comparator as sent, before it is checked.</summary>
public sealed record ComparatorDraft
{
    [Description("How the quantity changed elsewhere in the same period, as a share of what it was: -0.22 for a fall by 22 %.")]
    [Required]
    public FigureDraft? Change { get; init; }

    /// <summary>Where that was and who says so.</summary>
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
