using System.ComponentModel.DataAnnotations;
using System.Globalization;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Impact;

/// <summary>A versioned table that the user states: the correction for optimism bias at each grade of confidence.</summary>
/// <param name="Name">Including its version, for example gmca-2014.</param>
/// <param name="Corrections">By grade, 1 (best) to 6: the share by which benefits are lowered, and costs and losses raised.</param>
public sealed record ConfidenceTable(string Name, string Source, IReadOnlyDictionary<int, decimal> Corrections);

/// <summary>A table of corrections as sent, before it is checked.</summary>
public sealed record ConfidenceTableDraft
{
    /// <summary>There are six grades; the limit is higher so that a mistyped grade gets its own message.</summary>
    private const int MostGrades = 20;

    /// <summary>Name of the table including its version, for example gmca-2014.</summary>
    [Required]
    [StringLength(100, MinimumLength = 1)]
    public string? Name { get; init; }

    /// <summary>Where it comes from.</summary>
    [Required]
    [MultiLine]
    [StringLength(500, MinimumLength = 1)]
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
            var place = $"{pointer}/corrections/{JsonPointer.Escape(grade)}";
            checks.Require(
                grade is ['1' or '2' or '3' or '4' or '5' or '6'],
                RateProblems.ConfidenceGradeIsOutsideOneToSix,
                place,
                "A confidence grade is 1 (best) to 6."
            );
            FigureRule.CostBias.Check(checks, correction, place);
        }
    }

    internal ConfidenceTable ToTable() =>
        new(Name!, Source!, Corrections!.ToDictionary(pair => int.Parse(pair.Key, CultureInfo.InvariantCulture), pair => pair.Value));
}

/// <summary>The confidence tables of one impact map or appraisal.</summary>
internal static class ConfidenceTableList
{
    public const int Most = 20;

    /// <summary>The tables without problems, by name.</summary>
    public static IReadOnlyDictionary<string, ConfidenceTable> Check(
        Checks checks,
        IReadOnlyList<ConfidenceTableDraft>? drafts,
        string pointer
    )
    {
        checks.Require(
            drafts is null || drafts.Count <= Most,
            MemberProblems.ListIsTooLong,
            pointer,
            $"At most {Most} tables are allowed."
        );
        var tables = new Dictionary<string, ConfidenceTable>(StringComparer.Ordinal);
        foreach (var (index, sent) in (drafts ?? []).Take(Most).Index())
        {
            // JSON can put null into a list, whatever its type says.
            var (draft, before) = (sent ?? new ConfidenceTableDraft(), checks.Problems.Count);
            draft.Check(checks, $"{pointer}/{index}");
            if (checks.Problems.Count == before)
            {
                checks.Require(
                    tables.TryAdd(draft.Name!, draft.ToTable()),
                    ImpactProblems.TableIsGivenTwice,
                    $"{pointer}/{index}/name",
                    $"Another table has the name '{draft.Name}'."
                );
            }
        }

        return tables;
    }
}
