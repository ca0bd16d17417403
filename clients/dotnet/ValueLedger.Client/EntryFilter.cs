namespace ValueLedger.Client;

/// <summary>Which entries of the journal to return; members that are left out filter nothing.</summary>
public sealed record EntryFilter
{
    /// <summary>Only entries of the programme with this code.</summary>
    public string? Programme { get; init; }

    /// <summary>Only entries of the measure with this code.</summary>
    public string? Measure { get; init; }

    /// <summary>Only entries of measures of this stage.</summary>
    public MeasureStage? Stage { get; init; }

    /// <summary>Only entries of the team with this code.</summary>
    public string? Team { get; init; }

    /// <summary>Only entries of this area: where the team works or, for a team without area and for entries without team, the
    /// programme.</summary>
    public string? Area { get; init; }

    /// <summary>Only entries of the contributor with this code.</summary>
    public string? Contributor { get; init; }

    /// <summary>Only entries of the party with this code.</summary>
    public string? Party { get; init; }

    /// <summary>The first day, inclusive.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day, inclusive.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Only entries with this reference, the sender's own id.</summary>
    public string? Reference { get; init; }

    /// <summary>Only entries of the import with this id.</summary>
    public Guid? Import { get; init; }

    /// <summary>Only entries written to the log after this moment, exclusive. To find everything that is new, use
    /// <see cref="Groups.EntryGroup.FollowAsync"/>.</summary>
    public DateTimeOffset? RecordedAfter { get; init; }

    /// <summary>Only entries written to the log before this moment, exclusive.</summary>
    public DateTimeOffset? RecordedBefore { get; init; }

    /// <summary>The entries as known at this moment, inclusive; as known now when left out.</summary>
    public DateTimeOffset? KnownAt { get; init; }

    /// <summary>True for the entries in suspense; false, or left out, for the entries that count.</summary>
    public bool? Suspended { get; init; }
}
