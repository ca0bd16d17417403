using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Entries;

/// <summary>A reversal as sent, before it is checked.</summary>
public sealed record ReversalDraft
{
    /// <summary>Why the entry is reversed. The text can be erased later.</summary>
    [Required]
    [MultiLine]
    [StringLength(ReverseEntry.LongestReason, MinimumLength = 1)]
    public string? Reason { get; init; }
}

/// <summary>A correction as sent, before it is checked.</summary>
public sealed record CorrectionDraft
{
    /// <summary>Why the entry is replaced. The text can be erased later.</summary>
    [Required]
    [MultiLine]
    [StringLength(ReverseEntry.LongestReason, MinimumLength = 1)]
    public string? Reason { get; init; }

    [Required]
    [Description("The replacement; it keeps the reference of the reversed entry unless it names another.")]
    public EntryDraft? Entry { get; init; }
}

/// <summary>A release from suspense or a rejection as sent, before it is checked.</summary>
public sealed record SuspenseDecisionDraft
{
    /// <summary>Why the entry is released or rejected. The text can be erased later.</summary>
    [Required]
    [MultiLine]
    [StringLength(ReverseEntry.LongestReason, MinimumLength = 1)]
    public string? Reason { get; init; }
}

/// <summary>A batch as sent, before it is checked.</summary>
public sealed record BatchDraft
{
    public const int MostEntries = 1000;

    /// <summary>1 to 1,000 entries; all of them are recorded or none.</summary>
    [Required]
    [MaxLength(MostEntries)]
    [MinLength(1)]
    public IReadOnlyList<EntryDraft>? Entries { get; init; }
}
