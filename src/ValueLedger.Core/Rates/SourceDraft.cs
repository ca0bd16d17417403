using System.ComponentModel.DataAnnotations;
using NodaTime;
using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Rates;

/// <summary>A source as sent, before it is checked.</summary>
public sealed record SourceDraft
{
    /// <summary>Title of the source; at most 500 characters.</summary>
    [Required]
    [StringLength(500, MinimumLength = 1)]
    public string? Title { get; init; }

    /// <summary>Who published it.</summary>
    [StringLength(300)]
    public string? Publisher { get; init; }

    /// <summary>Year of publication.</summary>
    [Range(1000, 9999)]
    public int? Year { get; init; }

    /// <summary>Where it can be read: an http or https address.</summary>
    [StringLength(WebAddress.Longest)]
    [RegularExpression(WebAddress.Pattern)]
    public string? Url { get; init; }

    /// <summary>Whether the figure was checked there (verified) or only in a third party's copy (secondary).</summary>
    public SourceStatus? Status { get; init; }

    /// <summary>Where the figure was seen, for example in a copy or a report of it.</summary>
    [StringLength(500)]
    public string? SeenIn { get; init; }

    /// <summary>The last day for which the figure is known to be the newest of its kind; values for later days get a flag.</summary>
    public LocalDate? CompleteUntil { get; init; }

    internal void Check(Checks checks, string pointer)
    {
        checks.RequiredText(Title, pointer + "/title", 500);
        checks.OptionalText(Publisher, pointer + "/publisher", 300);
        checks.Require(
            Year is null or (>= 1000 and <= 9999),
            MemberProblems.NumberIsOutOfRange,
            pointer + "/year",
            "A year has four digits."
        );
        checks.OptionalAddress(Url, pointer + "/url");
        checks.OptionalText(SeenIn, pointer + "/seenIn", 500);
    }

    internal Source ToSource() =>
        new()
        {
            Title = Title!,
            Publisher = Publisher,
            Year = Year,
            Url = Url,
            Status = Status,
            SeenIn = SeenIn,
            CompleteUntil = CompleteUntil,
        };
}
