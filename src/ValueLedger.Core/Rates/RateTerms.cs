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

/// <summary>Where a figure comes from.</summary>
public sealed record Source
{
    public required string Title { get; init; }

    public string? Publisher { get; init; }

    /// <summary>Year of publication.</summary>
    public int? Year { get; init; }

    public string? Url { get; init; }
}
