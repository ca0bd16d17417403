using NodaTime;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Timebanks;

/// <summary>Which exchanges are asked for.</summary>
public sealed record ExchangeListQuery
{
    /// <summary>First day, inclusive.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public LocalDate? To { get; init; }

    /// <summary>As known at this moment, inclusive; now when left out.</summary>
    public Instant? KnownAt { get; init; }

    /// <summary>How many exchanges, 1 to 1,000; 100 when left out.</summary>
    public int? Limit { get; init; }

    /// <summary>Where to go on, from the answer before; it carries the filters.</summary>
    public string? Cursor { get; init; }

    public bool HasFilters() => this with { Limit = null, Cursor = null } != new ExchangeListQuery();

    /// <summary>What is wrong with the days.</summary>
    public IEnumerable<Problem> Check()
    {
        if (From > To)
        {
            yield return PeriodProblems.PeriodEndsBeforeItStarts.At("/to", "The last day lies before the first.");
        }
    }
}

/// <summary>What a cursor of exchanges carries.</summary>
public sealed record ExchangePosition(ExchangeListQuery Query, long After);
