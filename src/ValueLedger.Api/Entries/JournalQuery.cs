using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using NodaTime;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Entries;

/// <summary>The entries of the journal to return.</summary>
public record JournalQuery
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
    public LocalDate? From { get; init; }

    /// <summary>The last day, inclusive.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Only entries with this reference, the sender's own id.</summary>
    [Trimmed]
    public string? Reference
    {
        get;
        init => field = References.Spelled(value);
    }

    /// <summary>Only entries of the import with this id, a UUID.</summary>
    public string? Import { get; init; }

    [Description(
        "Only entries written to the log after this moment, exclusive. This is not when they began to count: entries of an import count from its end, and an entry that was released from suspense counts from its release. To find everything that is new, follow /v1/entries/changes."
    )]
    public Instant? RecordedAfter { get; init; }

    [Description("Only entries written to the log before this moment, exclusive.")]
    public Instant? RecordedBefore { get; init; }

    /// <summary>The entries as known at this moment, inclusive; as known now when left out.</summary>
    public Instant? KnownAt { get; init; }

    /// <summary>True for the entries in suspense; false, or left out, for the entries that count.</summary>
    public bool? Suspended { get; init; }
}

/// <summary>The page of the journal to return.</summary>
public sealed record JournalPageQuery : JournalQuery, IPageQuery
{
    /// <summary>The most entries to return, 1 to 1,000; 100 when left out.</summary>
    [Range(1, Paging.MostItems)]
    public int? Limit { get; init; }

    /// <summary>The first recorded entry first (oldest, the default), or the last one (newest).</summary>
    public JournalOrder? Order { get; init; }

    /// <summary>Where to continue: the nextCursor of the answer before. It contains the filters.</summary>
    public string? Cursor { get; init; }
}

/// <summary>In which order entries are listed.</summary>
public enum JournalOrder
{
    Oldest,
    Newest,
}

/// <summary>The content of a cursor of the journal.</summary>
public sealed record JournalPosition(JournalPageQuery Query, long After);
