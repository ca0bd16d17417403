using System.ComponentModel.DataAnnotations;
using NodaTime;
using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Rates;

/// <summary>A source as sent, before it is checked.</summary>
public sealed record SourceDraft
{
    /// <summary>What it is called; at most 500 characters.</summary>
    [Required]
    public string? Title { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>Year of publication.</summary>
    public int? Year { get; init; }

    /// <summary>Where it can be read, an http or https address.</summary>
    public string? Url { get; init; }

    /// <summary>Whether the figure was seen there itself (verified) or in a third party's copy only (secondary).</summary>
    public SourceStatus? Status { get; init; }

    /// <summary>Where the figure was seen, such as a copy or a report of it.</summary>
    public string? SeenIn { get; init; }

    /// <summary>The last day for which nothing newer of the same kind is known; what the rate values later is flagged.</summary>
    public LocalDate? CompleteUntil { get; init; }

    internal void Check(Checks checks, string pointer)
    {
        checks.RequiredText(Title, pointer + "/title", 500);
        checks.OptionalText(Publisher, pointer + "/publisher", 300);
        checks.Require(Year is null or (>= 1000 and <= 9999), MemberProblems.NumberIsOutOfRange, pointer + "/year", "A year has four digits.");
        checks.OptionalAddress(Url, pointer + "/url");
        checks.OptionalText(SeenIn, pointer + "/seenIn", 500);
    }

    internal Source ToSource() => new() { Title = Title!, Publisher = Publisher, Year = Year, Url = Url, Status = Status, SeenIn = SeenIn, CompleteUntil = CompleteUntil };
}
