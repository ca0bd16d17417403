namespace ValueLedger.Client;

/// <summary>Which entries of the journal are asked for; what is left out filters nothing.</summary>
public sealed record EntryFilter
{
    /// <summary>Code of a programme.</summary>
    public string? Programme { get; init; }

    /// <summary>Code of a measure.</summary>
    public string? Measure { get; init; }

    /// <summary>The measures of one stage.</summary>
    public MeasureStage? Stage { get; init; }

    /// <summary>Code of a team.</summary>
    public string? Team { get; init; }

    /// <summary>Code of a contributor.</summary>
    public string? Contributor { get; init; }

    /// <summary>Code of a party.</summary>
    public string? Party { get; init; }

    /// <summary>First day, inclusive.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The sender's own id.</summary>
    public string? Reference { get; init; }

    /// <summary>Written down after this moment, exclusive. To learn of everything that becomes known, use <see cref="Groups.EntryGroup.FollowAsync"/>.</summary>
    public DateTimeOffset? RecordedAfter { get; init; }

    /// <summary>Written down before this moment, exclusive.</summary>
    public DateTimeOffset? RecordedBefore { get; init; }

    /// <summary>As known at this moment, inclusive; now when left out.</summary>
    public DateTimeOffset? KnownAt { get; init; }

    /// <summary>True for the entries that wait in suspense; those that stand when false or left out.</summary>
    public bool? Suspended { get; init; }
}
