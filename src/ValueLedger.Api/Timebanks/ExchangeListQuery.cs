using System.ComponentModel.DataAnnotations;
using NodaTime;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Timebanks;

/// <summary>The requested exchanges.</summary>
public sealed record ExchangeListQuery : IPageQuery
{
    /// <summary>First day, inclusive.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public LocalDate? To { get; init; }

    /// <summary>The moment up to which records are known, inclusive; now when left out.</summary>
    public Instant? KnownAt { get; init; }

    /// <summary>Number of exchanges, 1 to 1,000; 100 when left out.</summary>
    [Range(1, Paging.MostItems)]
    public int? Limit { get; init; }

    /// <summary>Where to continue, from the previous answer; it includes the filters.</summary>
    public string? Cursor { get; init; }

    /// <summary>The problems of the days.</summary>
    public IEnumerable<Problem> Check()
    {
        if (From > To)
        {
            yield return PeriodProblems.PeriodEndsBeforeItStarts.At("/to", "The last day is before the first.");
        }
    }
}

/// <summary>The content of a cursor for exchanges.</summary>
public sealed record ExchangePosition(ExchangeListQuery Query, long After);
