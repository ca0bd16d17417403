using System.ComponentModel.DataAnnotations;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Audits;

/// <summary>What an auditor found about an entry that was drawn, before it is checked.</summary>
public sealed record FindingDraft
{
    private const int LongestNote = 1000;

    /// <summary>The value that the entry should have, or its quantity if the sample was drawn by count; 0 if it should not be
    /// there.</summary>
    [Required]
    [Range(0, Quantity.Largest)]
    public decimal? Found { get; init; }

    /// <summary>How it was found. The text can be erased later.</summary>
    [MultiLine]
    [StringLength(LongestNote)]
    public string? Note { get; init; }

    /// <summary>Everything that is wrong with it.</summary>
    public List<Problem> Check()
    {
        var checks = new Checks();
        checks.Require(
            !checks.Present(Found, "/found") || Found is >= 0 and <= Quantity.Largest,
            MemberProblems.NumberIsOutOfRange,
            "/found",
            "What was found is at least 0, which means that the entry should not be there."
        );
        checks.OptionalText(Note, "/note", LongestNote);
        return checks.Problems;
    }
}
