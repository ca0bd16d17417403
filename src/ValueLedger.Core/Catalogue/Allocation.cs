using NodaTime;
using ValueLedger.Core.Dates;

namespace ValueLedger.Core.Catalogue;

/// <summary>How the costs that one programme, the pool, has in common for several are spread over these.</summary>
public sealed record Allocation : ICatalogueItem
{
    /// <summary>Chosen by the client; never changes.</summary>
    public required string Code { get; init; }

    /// <summary>Title of the allocation.</summary>
    public required string Title { get; init; }

    /// <summary>Code of the programme under which the shared costs are recorded.</summary>
    public required string Pool { get; init; }

    /// <summary>First day whose costs are spread, inclusive.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Last day whose costs are spread, inclusive.</summary>
    public required LocalDate To { get; init; }

    /// <summary>In proportion to what.</summary>
    public required AllocationKey Key { get; init; }

    /// <summary>Code of the measure of the key quantity; null for every other key.</summary>
    public string? Measure { get; init; }

    /// <summary>Codes of the programmes that take part; null for every programme that recorded something in the period and is not a pool
    /// itself, and for the key given.</summary>
    public IReadOnlyList<string>? Programmes { get; init; }

    /// <summary>The shares of the key given; null for every other key.</summary>
    public IReadOnlyList<AllocationShare>? Shares { get; init; }

    /// <summary>Whether it was taken back, so that it no longer spreads anything.</summary>
    public bool Archived { get; init; }

    public DateRange Days() => new(From, To);

    public bool Equals(Allocation? other) =>
        other is not null
        && Members().SequenceEqual(other.Members())
        && (Programmes ?? []).SequenceEqual(other.Programmes ?? [])
        && (Shares ?? []).SequenceEqual(other.Shares ?? []);

    public override int GetHashCode() => HashCode.Combine(Code, Title);

    private IEnumerable<object?> Members() => [Code, Title, Pool, From, To, Key, Measure, Programmes is null, Shares is null, Archived];
}

/// <summary>In proportion to what a shared cost is spread.</summary>
public enum AllocationKey
{
    /// <summary>Every programme bears the same.</summary>
    Equal,

    /// <summary>The number of entries of the period.</summary>
    Entries,

    /// <summary>The hours of input of the period.</summary>
    Hours,

    /// <summary>The quantity of a measure in the period.</summary>
    Quantity,

    /// <summary>Shares that are stated.</summary>
    Given,
}

/// <summary>The share of a pool's costs that a programme bears.</summary>
/// <param name="Programme">Code of the programme.</param>
/// <param name="Share">0 to 1.</param>
public sealed record AllocationShare(string Programme, decimal Share);
