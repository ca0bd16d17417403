using NodaTime;

namespace ValueLedger.Core.Catalogue;

/// <summary>What somebody can offer: a skill, time, a hall, a van; or what is needed.</summary>
public sealed record Asset : ICatalogueItem
{
    /// <summary>The code that no asset may have, because its path leads to the summary.</summary>
    public const string Summary = "summary";

    /// <summary>Chosen by the client; never changes.</summary>
    public required string Code { get; init; }

    /// <summary>Title of the asset.</summary>
    public required string Title { get; init; }

    /// <summary>What kind of thing it is; need for something that is wanted.</summary>
    public required AssetKind Kind { get; init; }

    /// <summary>The kinds of asset that would meet a need; null for every other kind.</summary>
    public IReadOnlyList<AssetKind>? Wanted { get; init; }

    /// <summary>Who has it, or who needs it.</summary>
    public required AssetHolder Holder { get; init; }

    /// <summary>Where it is, in words; null when not stated.</summary>
    public string? Area { get; init; }

    /// <summary>Code of the measure, an input, that counts its use.</summary>
    public required string Measure { get; init; }

    /// <summary>How much of the measure it offers, or a need wants, in each unit of time.</summary>
    public required Capacity Capacity { get; init; }

    /// <summary>First day, inclusive.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Last day, inclusive; null while no end is known.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Where this is known from.</summary>
    public string? Source { get; init; }

    /// <summary>Whether new entries may no longer name it.</summary>
    public bool Archived { get; init; }

    public bool Equals(Asset? other) =>
        other is not null && Members().SequenceEqual(other.Members()) && (Wanted ?? []).SequenceEqual(other.Wanted ?? []);

    public override int GetHashCode() => HashCode.Combine(Code, Title);

    private IEnumerable<object?> Members() => [Code, Title, Kind, Holder, Area, Measure, Capacity, From, To, Source, Archived];
}

/// <summary>What kind of thing an asset is.</summary>
public enum AssetKind
{
    Skill,
    Time,
    Space,
    Equipment,
    Network,
    Knowledge,
    Money,

    /// <summary>Not an asset but something that is wanted.</summary>
    Need,
}

/// <summary>Who has an asset: exactly one of the three is stated.</summary>
public sealed record AssetHolder
{
    /// <summary>Code of a contributor.</summary>
    public string? Contributor { get; init; }

    /// <summary>Code of a party.</summary>
    public string? Party { get; init; }

    /// <summary>Code of a team.</summary>
    public string? Team { get; init; }

    public string? Code() => Contributor ?? Party ?? Team;

    /// <summary>Which of the three is stated.</summary>
    public string Kind() =>
        Contributor is not null ? "contributor"
        : Party is not null ? "party"
        : "team";
}

/// <summary>How much there is in each unit of time.</summary>
/// <param name="Quantity">In the unit of the measure.</param>
/// <param name="Per">The unit of time.</param>
public sealed record Capacity(decimal Quantity, CapacityUnit Per);

/// <summary>The unit of time of a capacity; months and years are as long as the calendar has them.</summary>
public enum CapacityUnit
{
    Day,
    Week,
    Month,
    Year,
}
