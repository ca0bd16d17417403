using System.ComponentModel.DataAnnotations;
using NodaTime;
using ValueLedger.Core.Amounts;

namespace ValueLedger.Core.Summaries;

/// <summary>A question about co-production.</summary>
public sealed record CoProductionQuery
{
    /// <summary>First day, inclusive.</summary>
    [Required]
    public LocalDate? From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    [Required]
    public LocalDate? To { get; init; }

    /// <summary>The basis that values citizens' time; the organisation's standard basis when left out.</summary>
    public Basis? Basis { get; init; }

    /// <summary>The moment up to which records are known, inclusive; the moment of the last record when left out.</summary>
    public Instant? KnownAt { get; init; }

    /// <summary>The summary that it is a table of.</summary>
    public SummaryQuery Summary() =>
        new()
        {
            From = From,
            To = To,
            Basis = Basis,
            KnownAt = KnownAt,
            GroupBy = [GroupBy.Co, GroupBy.Star],
        };
}
