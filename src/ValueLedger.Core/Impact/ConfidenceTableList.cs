using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Impact;

/// <summary>The confidence tables of one impact map or appraisal.</summary>
internal static class ConfidenceTableList
{
    public const int Most = 20;

    /// <summary>Those that nothing is wrong with, by name.</summary>
    public static IReadOnlyDictionary<string, ConfidenceTable> Check(Checks checks, IReadOnlyList<ConfidenceTableDraft>? drafts, string pointer)
    {
        checks.Require(drafts is null || drafts.Count <= Most, MemberProblems.ListIsTooLong, pointer, $"There are at most {Most} tables.");
        var tables = new Dictionary<string, ConfidenceTable>(StringComparer.Ordinal);
        foreach (var (index, sent) in (drafts ?? []).Take(Most).Index())
        {
            // A list can hold null on the wire, whatever its type says.
            var (draft, before) = (sent ?? new ConfidenceTableDraft(), checks.Problems.Count);
            draft.Check(checks, $"{pointer}/{index}");
            if (checks.Problems.Count == before)
            {
                checks.Require(tables.TryAdd(draft.Name!, draft.ToTable()), ImpactProblems.TableIsGivenTwice, $"{pointer}/{index}/name", $"Another table is called '{draft.Name}'.");
            }
        }

        return tables;
    }
}
