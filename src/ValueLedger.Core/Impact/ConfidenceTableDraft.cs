using System.ComponentModel.DataAnnotations;
using System.Globalization;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Impact;

/// <summary>A table of corrections as sent, before it is checked.</summary>
public sealed record ConfidenceTableDraft
{
    /// <summary>There are six grades; the limit is higher so that a mistyped grade gets its own message.</summary>
    private const int MostGrades = 20;

    /// <summary>Name of the table including its version, for example gmca-2014.</summary>
    [Required]
    public string? Name { get; init; }

    /// <summary>Where it comes from.</summary>
    [Required]
    [MultiLine]
    public string? Source { get; init; }

    /// <summary>By grade, 1 (best) to 6: the share by which benefits are lowered, and costs and losses raised.</summary>
    [Required]
    [MaxLength(MostGrades)]
    public IReadOnlyDictionary<string, decimal>? Corrections { get; init; }

    internal void Check(Checks checks, string pointer)
    {
        checks.RequiredText(Name, pointer + "/name", 100);
        checks.RequiredText(Source, pointer + "/source", 500);
        if (!checks.Present(Corrections, pointer + "/corrections"))
        {
            return;
        }

        foreach (var (grade, correction) in Corrections!)
        {
            var place = $"{pointer}/corrections/{JsonPointers.Escape(grade)}";
            checks.Require(grade is ['1' or '2' or '3' or '4' or '5' or '6'], RateProblems.ConfidenceGradeIsOutsideOneToSix, place, "A confidence grade is 1 (best) to 6.");
            FigureRule.CostBias.Check(checks, correction, place);
        }
    }

    internal ConfidenceTable ToTable() =>
        new(Name!, Source!, Corrections!.ToDictionary(pair => int.Parse(pair.Key, CultureInfo.InvariantCulture), pair => pair.Value));
}
