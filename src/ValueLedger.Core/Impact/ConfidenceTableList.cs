using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Impact;

/// <summary>The confidence tables of one impact map or appraisal.</summary>
internal static class ConfidenceTableList
{
    public const int Most = 20;

    /// <summary>The tables without problems, by name.</summary>
    public static IReadOnlyDictionary<string, ConfidenceTable> Check(Checks checks, IReadOnlyList<ConfidenceTableDraft>? drafts, string pointer)
    {
        checks.Require(drafts is null || drafts.Count <= Most, MemberProblems.ListIsTooLong, pointer, $"At most {Most} tables are allowed.");
        var tables = new Dictionary<string, ConfidenceTable>(StringComparer.Ordinal);
        foreach (var (index, sent) in (drafts ?? []).Take(Most).Index())
        {
            // JSON can put null into a list, whatever its type says.
            var (draft, before) = (sent ?? new ConfidenceTableDraft(), checks.Problems.Count);
            draft.Check(checks, $"{pointer}/{index}");
            if (checks.Problems.Count == before)
            {
                checks.Require(tables.TryAdd(draft.Name!, draft.ToTable()), ImpactProblems.TableIsGivenTwice, $"{pointer}/{index}/name", $"Another table has the name '{draft.Name}'.");
            }
        }

        return tables;
    }
}
