using NodaTime;
using ValueLedger.Core.Amounts;

namespace ValueLedger.Api.Rates;

/// <summary>Which rates are asked for.</summary>
public sealed record RateListQuery
{
    /// <summary>Code of a measure.</summary>
    public string? Measure { get; init; }

    /// <summary>The rates on one basis.</summary>
    public Basis? Basis { get; init; }

    /// <summary>Only the rates in force on this day.</summary>
    public LocalDate? On { get; init; }

    /// <summary>How many rates, 1 to 1,000; 100 when left out.</summary>
    public int? Limit { get; init; }

    /// <summary>Where to go on, from the answer before; it carries the filters.</summary>
    public string? Cursor { get; init; }

    public bool HasFilters() => this with { Limit = null, Cursor = null } != new RateListQuery();
}

/// <summary>What a cursor of rates carries.</summary>
public sealed record RatePosition(RateListQuery Query, long After);
