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
        checks.Require(
            Items is null || Items.Count <= MostItems,
            MemberProblems.ListIsTooLong,
            pointer + "/items",
            $"An entry has at most {MostItems} documents."
        );
        for (var index = 0; index < Math.Min(Items?.Count ?? 0, MostItems); index++)
        {
            // JSON can put null into a list, whatever its type says.
            (Items![index] ?? new EvidenceItemDraft()).Check(checks, $"{pointer}/items/{index}");
        }
    }

    internal Evidence ToEvidence() =>
        new() { Grade = Grade ?? EvidenceGrade.SelfReported, Items = Items?.Select(item => item.ToItem()).ToList() ?? [] };
}

/// <summary>One document as sent, before it is checked.</summary>
public sealed record EvidenceItemDraft
{
    /// <summary>Title of the document; can be erased.</summary>
    [StringLength(300)]
    public string? Title { get; init; }

    /// <summary>Where the sender keeps it: an http or https address; can be erased.</summary>
    [StringLength(WebAddress.Longest)]
    [RegularExpression(WebAddress.Pattern)]
    public string? Uri { get; init; }

    /// <summary>SHA-256 of the document in hexadecimal.</summary>
    [RegularExpression("^[0-9A-Fa-f]{64}$")]
    public string? Sha256 { get; init; }

    internal void Check(Checks checks, string pointer)
    {
        checks.Require(
            Title is not null || Uri is not null || Sha256 is not null,
            EntryProblems.EvidenceNamesNothing,
            pointer,
            "A document needs a title, a uri or a sha256."
        );
        checks.OptionalText(Title, pointer + "/title", 300);
        checks.OptionalAddress(Uri, pointer + "/uri");
        checks.Require(
            Sha256 is null || (Sha256.Length == 64 && Sha256.All(char.IsAsciiHexDigit)),
            EntryProblems.Sha256IsNotValid,
            pointer + "/sha256",
            "A SHA-256 has 64 hexadecimal digits."
        );
    }

    internal EvidenceItem ToItem() =>
        new()
        {
            Title = Title,
            Uri = Uri,
            Sha256 = Sha256?.ToLowerInvariant(),
        };
}
