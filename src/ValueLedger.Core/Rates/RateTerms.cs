using NodaTime;

namespace ValueLedger.Core.Rates;

/// <summary>Whether a figure is exact or a bound.</summary>
public enum Bound
{
    Exact,
    LessThan,
    MoreThan,
    About,
}

/// <summary>How an uncertain figure is distributed between its low and its high.</summary>
public enum Distribution
{
    Triangular,
    Pert,
    Normal,
    Uniform,
}

/// <summary>How well a figure has been checked against its source.</summary>
public enum SourceStatus
{
    /// <summary>It was checked in the publisher's own or an official text.</summary>
    Verified,

    /// <summary>It was checked only in a third party's copy.</summary>
    Secondary,
}

/// <summary>Where a figure comes from.</summary>
public sealed record Source
{
    /// <summary>Title of the source.</summary>
    public required string Title { get; init; }

    /// <summary>Who published it; null when not stated.</summary>
    public string? Publisher { get; init; }

    /// <summary>Year of publication.</summary>
    public int? Year { get; init; }

    /// <summary>Where it can be read; null when not stated.</summary>
    public string? Url { get; init; }

    /// <summary>Whether the figure was checked there or in a copy; null when not stated.</summary>
    public SourceStatus? Status { get; init; }

    /// <summary>Where the figure was seen, for example in a copy or a report of it; null when not stated.</summary>
    public string? SeenIn { get; init; }

    /// <summary>The last day for which the figure is known to be the newest of its kind; null when not stated.</summary>
    public LocalDate? CompleteUntil { get; init; }

    /// <summary>Whether a newer figure may exist on the day, so that using this one needs a flag.</summary>
    public bool MayBeOutdatedOn(LocalDate day) => CompleteUntil < day;
}

/// <summary>Category of a benefit.</summary>
public enum BenefitCategory
{
    /// <summary>Money that a public budget no longer spends.</summary>
    Fiscal,

    /// <summary>Output or income that the economy gains.</summary>
    Economic,

    /// <summary>Gains of people that are not traded: health, safety, time.</summary>
    Social,

    /// <summary>Gains of the environment.</summary>
    Environmental,
}

/// <summary>What happens to bounds when figures are added and multiplied.</summary>
public static class Bounds
{
    /// <summary>For a sum: bounds on the same side stay; anything else becomes "about".</summary>
    public static Bound And(this Bound one, Bound other) =>
        one == Bound.Exact || one == other ? other
        : other == Bound.Exact ? one
        : Bound.About;

    /// <summary>For a sum of many.</summary>
    public static Bound Together(this IEnumerable<Bound> bounds) => bounds.Aggregate(Bound.Exact, (all, one) => all.And(one));

    /// <summary>For the product with a factor: a negative factor turns "at least" into "at most"; a factor of zero makes it
    /// exact.</summary>
    public static Bound Times(this Bound bound, decimal factor) =>
        factor > 0 ? bound
        : factor < 0 ? bound.Mirrored()
        : Bound.Exact;

    /// <summary>For the negated figure, and for the reciprocal.</summary>
    public static Bound Mirrored(this Bound bound) =>
        bound switch
        {
            Bound.LessThan => Bound.MoreThan,
            Bound.MoreThan => Bound.LessThan,
            _ => bound,
        };
}
