using System.ComponentModel.DataAnnotations;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Entries;

/// <summary>Another grade of evidence for an entry, or more documents, before it is checked.</summary>
public sealed record ReGradingDraft : IDraft
{
    /// <summary>The most documents that an entry can have, however often it is graded.</summary>
    public const int MostItems = 100;

    private const int MostItemsAtOnce = 20;
    private const int LongestReason = 1000;

    public static IReadOnlyList<ProblemCode> ProblemCodes { get; } =
    [
        EntryProblems.EvidenceIsTheSame,
        EntryProblems.EvidenceNamesNothing,
        EntryProblems.Sha256IsNotValid,
        MemberProblems.ListIsTooLong,
        MemberProblems.UrlIsNotValid,
    ];

    /// <summary>The grade of evidence from now on.</summary>
    [Required]
    public EvidenceGrade? Grade { get; init; }

    /// <summary>Documents to add, at most 20; those that the entry has already are passed over.</summary>
    [MaxLength(MostItemsAtOnce)]
    public IReadOnlyList<EvidenceItemDraft>? Items { get; init; }

    /// <summary>Why the grade is another now. The text can be erased later.</summary>
    [MultiLine]
    [StringLength(LongestReason)]
    public string? Reason { get; init; }

    /// <summary>What is new, or everything that is wrong.</summary>
    /// <param name="current">The evidence that the entry has now; null if there is no such entry.</param>
    public Checked<Evidence> Validate(Evidence? current)
    {
        var checks = new Checks();
        checks.Present(Grade, "/grade");
        new EvidenceDraft { Items = Items }.Check(checks, "");
        checks.OptionalText(Reason, "/reason", LongestReason);
        if (!checks.Passed)
        {
            return checks.Problems;
        }

        var known = current?.Items ?? [];
        var items = (Items ?? []).Select(item => item.ToItem()).Distinct().Except(known).ToList();
        checks.Require(
            known.Count + items.Count <= MostItems,
            MemberProblems.ListIsTooLong,
            "/items",
            $"An entry has at most {MostItems} documents in all; this one has {known.Count}."
        );
        checks.Require(
            current is null || Grade != current.Grade || items.Count > 0,
            EntryProblems.EvidenceIsTheSame,
            "",
            "The entry has this grade and these documents already."
        );
        return checks.Passed ? new Evidence { Grade = Grade!.Value, Items = items } : checks.Problems;
    }
}
