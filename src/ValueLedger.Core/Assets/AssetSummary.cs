using System.Text.Json.Serialization;
using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;

namespace ValueLedger.Core.Assets;

/// <summary>What was offered in a period, what of it was used, and which needs it could meet.</summary>
public sealed record AssetSummary
{
    /// <summary>First day, inclusive.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public required LocalDate To { get; init; }

    /// <summary>The moment up to which records are known, inclusive.</summary>
    public required Instant KnownAt { get; init; }

    /// <summary>ISO 4217 currency code of all money figures.</summary>
    public required string Currency { get; init; }

    /// <summary>The basis that values citizens' time.</summary>
    public required Basis Basis { get; init; }

    /// <summary>The figures of all assets; needs are not among them.</summary>
    public required AssetFigures Total { get; init; }

    /// <summary>The figures by group, sorted by group; empty without groupBy.</summary>
    public required IReadOnlyList<AssetRow> Rows { get; init; }

    /// <summary>The figures of each asset that is offered or used in the period, sorted by code.</summary>
    public required IReadOnlyList<AssetLine> Assets { get; init; }

    /// <summary>Each need of the period, sorted by code, with the assets that could meet it.</summary>
    public required IReadOnlyList<NeedLine> Needs { get; init; }
}

/// <summary>The figures of some assets. Money is rounded once, to the currency's minor unit.</summary>
public record AssetFigures
{
    /// <summary>Number of assets.</summary>
    public required int Count { get; init; }

    /// <summary>The unit of their measures; null where they differ and where there are no assets.</summary>
    public required string? Unit { get; init; }

    /// <summary>The capacity of the days on which they are offered, six decimals; null where units differ.</summary>
    public required decimal? Offered { get; init; }

    /// <summary>The quantity of the entries that name them; null where units differ.</summary>
    public required decimal? Used { get; init; }

    /// <summary>What is left of the offer of each asset, and nothing where more was used; null where units differ.</summary>
    public required decimal? Unused { get; init; }

    /// <summary>Why there are no quantities; null where there are.</summary>
    public required AssetGap? UndefinedReason { get; init; }

    /// <summary>What is offered is worth at the rate of each day; null where nothing of it has a rate.</summary>
    public required decimal? OfferedValue { get; init; }

    /// <summary>What is used is worth at the rate of its day; null where nothing of it has a rate.</summary>
    public required decimal? UsedValue { get; init; }

    /// <summary>The worth of the offer less the worth of what is used, and nothing where that is more; null where the offer has no
    /// worth.</summary>
    public required decimal? UnusedValue { get; init; }

    /// <summary>Whether the values leave out what has no rate.</summary>
    public required bool Partial { get; init; }
}

/// <summary>The figures of one group.</summary>
public sealed record AssetRow : AssetFigures
{
    /// <summary>The values that the rows are grouped by; with holder also holderIs: contributor, party or team.</summary>
    public required IReadOnlyDictionary<string, string?> Group { get; init; }
}

/// <summary>The figures of one asset.</summary>
public sealed record AssetLine : AssetFigures
{
    /// <summary>Code of the asset.</summary>
    public required string Asset { get; init; }

    /// <summary>Title of the asset.</summary>
    public required string Title { get; init; }

    /// <summary>What kind of thing it is.</summary>
    public required AssetKind Kind { get; init; }

    /// <summary>Where it is; null when not stated.</summary>
    public required string? Area { get; init; }

    /// <summary>Who has it.</summary>
    public required AssetHolder Holder { get; init; }

    /// <summary>Code of the measure that counts its use.</summary>
    public required string Measure { get; init; }
}

/// <summary>A need, and the assets of a wanted kind in the same area.</summary>
public sealed record NeedLine
{
    /// <summary>Code of the need.</summary>
    public required string Need { get; init; }

    /// <summary>Title of the need.</summary>
    public required string Title { get; init; }

    /// <summary>The kinds of asset that would meet it.</summary>
    public required IReadOnlyList<AssetKind> Wanted { get; init; }

    /// <summary>Where; null when not stated, which matches assets whose area is not stated either.</summary>
    public required string? Area { get; init; }

    /// <summary>Code of the measure.</summary>
    public required string Measure { get; init; }

    /// <summary>The unit of the measure.</summary>
    public required string Unit { get; init; }

    /// <summary>How much is needed on the days of the period, six decimals.</summary>
    public required decimal Needed { get; init; }

    /// <summary>The assets of a wanted kind in the same area that are offered in the period, sorted by code.</summary>
    public required IReadOnlyList<NeedMatch> Matches { get; init; }
}

/// <summary>An asset that could meet a need.</summary>
/// <param name="Asset">Code of the asset.</param>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Unit">The unit of its measure.</param>
/// <param name="Unused">What of it is unused in the period.</param>
public sealed record NeedMatch(string Asset, AssetKind Kind, string Unit, decimal Unused);

/// <summary>Why assets have no quantity together.</summary>
public enum AssetGap
{
    /// <summary>Their measures have several units, such as hours and pounds.</summary>
    [JsonStringEnumMemberName("units_differ")]
    UnitsDiffer,

    /// <summary>There are no assets.</summary>
    [JsonStringEnumMemberName("no_assets")]
    NoAssets,
}
