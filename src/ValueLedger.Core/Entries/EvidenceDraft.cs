using System.ComponentModel.DataAnnotations;
using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Entries;

/// <summary>Evidence as sent, before it is checked.</summary>
public sealed record EvidenceDraft
{
    private const int MostItems = 20;

    /// <summary>Grade of evidence; self-reported when left out.</summary>
    public EvidenceGrade? Grade { get; init; }

    /// <summary>The documents, at most 20.</summary>
    [MaxLength(MostItems)]
    public IReadOnlyList<EvidenceItemDraft>? Items { get; init; }

    internal void Check(Checks checks, string pointer)
    {
        checks.Require(Items is null || Items.Count <= MostItems, MemberProblems.ListIsTooLong, pointer + "/items", $"An entry has at most {MostItems} documents.");
        for (var index = 0; index < Math.Min(Items?.Count ?? 0, MostItems); index++)
        {
            // JSON can put null into a list, whatever its type says.
            (Items![index] ?? new EvidenceItemDraft()).Check(checks, $"{pointer}/items/{index}");
        }
    }

    internal Evidence ToEvidence() => new()
    {
        Grade = Grade ?? EvidenceGrade.SelfReported,
        Items = Items?.Select(item => item.ToItem()).ToList() ?? [],
    };
}
