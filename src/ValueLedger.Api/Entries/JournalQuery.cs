using System.ComponentModel;
using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Entries;

/// <summary>Which entries of the journal are asked for.</summary>
public record JournalQuery
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
    public LocalDate? From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public LocalDate? To { get; init; }

    /// <summary>The sender's own id.</summary>
    [Trimmed]
    public string? Reference { get; init => field = References.Spelled(value); }

    [Description("Written down after this moment, exclusive. It says only when something was written down: entries of an import are known from its end, and one that was released from suspense counts from then. To learn of everything that is new, follow /v1/entries/changes.")]
    public Instant? RecordedAfter { get; init; }

    [Description("Written down before this moment, exclusive.")]
    public Instant? RecordedBefore { get; init; }

    /// <summary>As known at this moment, inclusive; now when left out.</summary>
    public Instant? KnownAt { get; init; }

    /// <summary>True for the entries that wait in suspense; those that stand when false or left out.</summary>
    public bool? Suspended { get; init; }
}

/// <summary>Which page of the journal is asked for.</summary>
public sealed record JournalPageQuery : JournalQuery
{
    /// <summary>How many entries, 1 to 1,000; 100 when left out.</summary>
    public int? Limit { get; init; }

    /// <summary>Where to go on, from the answer before; it carries the filters.</summary>
    public string? Cursor { get; init; }

    public bool HasFilters() => this with { Limit = null, Cursor = null } != new JournalPageQuery();
}

/// <summary>What a cursor of the journal carries.</summary>
public sealed record JournalPosition(JournalPageQuery Query, long After);
