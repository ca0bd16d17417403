using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Entries;

/// <summary>A reversal as sent, before it is checked.</summary>
public sealed record ReversalDraft
{
    /// <summary>Why the entry is taken out; can be erased.</summary>
    [Required]
    [MultiLine]
    public string? Reason { get; init; }
}

/// <summary>A correction as sent, before it is checked.</summary>
public sealed record CorrectionDraft
{
    /// <summary>Why the entry is replaced; can be erased.</summary>
    [Required]
    [MultiLine]
    public string? Reason { get; init; }

    [Required]
    [Description("What stands in its place; keeps the reference unless it names another.")]
    public EntryDraft? Entry { get; init; }
}

/// <summary>A release from suspense or a rejection as sent, before it is checked.</summary>
public sealed record SuspenseDecisionDraft
{
    /// <summary>Why the entry is released or rejected; can be erased.</summary>
    [Required]
    [MultiLine]
    public string? Reason { get; init; }
}

/// <summary>A batch as sent, before it is checked.</summary>
public sealed record BatchDraft
{
    public const int MostEntries = 1000;

    /// <summary>1 to 1,000 entries, recorded all or none.</summary>
    [Required]
    [MaxLength(MostEntries)]
    public IReadOnlyList<EntryDraft>? Entries { get; init; }
}
