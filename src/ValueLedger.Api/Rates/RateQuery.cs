using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using NodaTime;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Core.Amounts;

namespace ValueLedger.Api.Rates;

/// <summary>The requested rates.</summary>
public record RateQuery
{
    /// <summary>Code of a measure.</summary>
    public string? Measure { get; init; }

    /// <summary>Only rates on this basis.</summary>
    public Basis? Basis { get; init; }

    /// <summary>Only the rates in force on this day.</summary>
    public LocalDate? On { get; init; }
}

/// <summary>The requested page of rates; its own members come after the filters.</summary>
public sealed record RateListQuery : RateQuery, IPageQuery
{
    /// <summary>Number of rates, 1 to 1,000; 100 when left out.</summary>
    [JsonPropertyOrder(1)]
    [Range(1, Paging.MostItems)]
    public int? Limit { get; init; }

    /// <summary>Where to continue, from the previous answer; it includes the filters.</summary>
    [JsonPropertyOrder(1)]
    public string? Cursor { get; init; }
}

/// <summary>The content of a cursor for rates.</summary>
public sealed record RatePosition(RateListQuery Query, long After);

/// <summary>The requested table of rates.</summary>
public sealed record RateTableQuery : RateQuery
{
    /// <summary>'only' for one row for each component of a rate; when left out, one row for each rate.</summary>
    [JsonPropertyOrder(1)]
    public RateComponents? Components { get; init; }
}

/// <summary>What to do with the components of rates.</summary>
public enum RateComponents
{
    /// <summary>They alone are in the table.</summary>
    Only,
}
