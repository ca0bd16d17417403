using System.ComponentModel.DataAnnotations;
using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;

namespace ValueLedger.Core.Summaries;

/// <summary>A request for a summary.</summary>
public sealed record SummaryQuery
{
    /// <summary>First day, inclusive.</summary>
    [Required]
    public LocalDate? From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    [Required]
    public LocalDate? To { get; init; }

    /// <summary>The members to group rows by, separated by commas or each in a parameter of its own.</summary>
    [MaxLength(20)]
    public IReadOnlyList<GroupBy>? GroupBy { get; init; }

    /// <summary>Only entries of this programme.</summary>
    public string? Programme { get; init; }

    /// <summary>Only entries of this measure.</summary>
    public string? Measure { get; init; }

    /// <summary>Only entries of this team.</summary>
    public string? Team { get; init; }

    /// <summary>Only entries of this area: where the team works or, for a team without area and for entries without team, the
    /// programme.</summary>
    public string? Area { get; init; }

    /// <summary>Only entries of this party.</summary>
    public string? Party { get; init; }

    /// <summary>The basis that values citizens' time; the organisation's standard basis when left out.</summary>
    public Basis? Basis { get; init; }

    /// <summary>The moment up to which records are known, inclusive; the moment of the last record when left out.</summary>
    public Instant? KnownAt { get; init; }

    /// <summary>Puts the plans of this kind beside the quantities: those of a programme and measure that lie wholly within the
    /// period.</summary>
    public PlanKind? Plans { get; init; }

    /// <summary>Whether costs stand where they were recorded (direct, the default), or are spread over programmes by allocations
    /// (shared).</summary>
    public CostSharing? Costs { get; init; }

    /// <summary>Suppresses the figures of every group of fewer people than this (2 to 1,000), and others from which these could be worked
    /// out.</summary>
    [Range(Suppression.Fewest, Suppression.Most)]
    public int? SuppressBelow { get; init; }
}
