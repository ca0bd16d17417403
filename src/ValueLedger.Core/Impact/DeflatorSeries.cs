using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Impact;

/// <summary>A price index by year.</summary>
/// <remarks>A series never changes under its name; a later release has another name.</remarks>
/// <param name="name">Name with its release; empty for an index that the sender stated.</param>
/// <param name="title">Title of the series.</param>
/// <param name="source">Who publishes it; without a status for an index that the sender stated.</param>
/// <param name="licence">Terms under which it may be used; null where the sender stated the index.</param>
/// <param name="index">By price year, calendar (2013) or financial (2013-14).</param>
public sealed class DeflatorSeries(string name, string title, Source source, string? licence, IReadOnlyDictionary<string, decimal> index)
{
    public string Name { get; } = name;

    public string Title { get; } = title;

    public Source Source { get; } = source;

    public string? Licence { get; } = licence;

    public IReadOnlyDictionary<string, decimal> Index { get; } = index;

    /// <summary>An index that the sender stated.</summary>
    /// <param name="index">By price year.</param>
    /// <param name="source">Where it comes from; null when not stated.</param>
    public static DeflatorSeries OfTheSender(IReadOnlyDictionary<string, decimal> index, string? source) =>
        new("", "Index of the sender's own", new Source { Title = source ?? "stated without a source" }, null, index);

    /// <summary>Its years of the same kind as the given one, for example "1990 to 2024"; null where it has none of that kind.</summary>
    internal string? YearsLike(string year)
    {
        var years = Index.Keys.Where(known => PriceYear.AreOfOneKind(known, year)).Order(StringComparer.Ordinal).ToList();
        return years.Count == 0 ? null
            : years.Count == 1 ? years[0]
            : $"{years[0]} to {years[^1]}";
    }
}

/// <summary>The deflators that come with the product.</summary>
public static class DeflatorSeriesList
{
    private static readonly Dictionary<string, DeflatorSeries> ByName = EmbeddedData
        .Read<IReadOnlyList<DeflatorSeries>>("deflator-series")
        .ToDictionary(series => series.Name, StringComparer.Ordinal);

    public static IReadOnlyCollection<DeflatorSeries> All => ByName.Values;

    /// <summary>Null when none has this name.</summary>
    public static DeflatorSeries? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>
    /// The series for a base year where none is named: the last one that has the year, otherwise the last one with years of its kind. So a
    /// year after the end of the series is refused only where something must be converted.
    /// </summary>
    public static DeflatorSeries? FindFor(string year) =>
        All.LastOrDefault(series => series.Index.ContainsKey(year))
        ?? All.LastOrDefault(series => series.Index.Keys.Any(known => PriceYear.AreOfOneKind(known, year)));
}
