using NodaTime;

namespace ValueLedger.Core.Rates;

/// <summary>Whether a figure is the thing itself or a bound of it.</summary>
public enum Bound
{
    Exact,
    LessThan,
    MoreThan,
    About,
}

/// <summary>How an uncertain figure lies between its low and its high.</summary>
public enum Distribution
{
    Triangular,
    Pert,
    Normal,
    Uniform,
}

/// <summary>How sure it is that a figure is what its source says.</summary>
public enum SourceStatus
{
    /// <summary>It was seen in the publisher's own or an official text.</summary>
    Verified,

    /// <summary>It was seen in a third party's copy only.</summary>
    Secondary,
}

/// <summary>Where a figure comes from.</summary>
public sealed record Source
{
    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>Who published it; null when not stated.</summary>
    public string? Publisher { get; init; }

    /// <summary>Year of publication.</summary>
    public int? Year { get; init; }

    /// <summary>Where it can be read; null when not stated.</summary>
    public string? Url { get; init; }

    /// <summary>Whether the figure was seen there itself or in a copy; null when not stated.</summary>
    public SourceStatus? Status { get; init; }

    /// <summary>Where the figure was seen, such as a copy or a report of it; null when not stated.</summary>
    public string? SeenIn { get; init; }

    /// <summary>The last day for which nothing newer of the same kind is known; null when not stated.</summary>
    public LocalDate? CompleteUntil { get; init; }

    /// <summary>Whether a newer figure may be out on the day, so that using this one there must not pass in silence.</summary>
    public bool MayBeOutdatedOn(LocalDate day) => CompleteUntil < day;
}
