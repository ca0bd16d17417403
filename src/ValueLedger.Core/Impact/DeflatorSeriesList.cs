using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Impact;

/// <summary>The deflators that come with the product.</summary>
public static class DeflatorSeriesList
{
    private static readonly Dictionary<string, DeflatorSeries> ByName =
        EmbeddedData.Read<IReadOnlyList<DeflatorSeries>>("deflator-series").ToDictionary(series => series.Name, StringComparer.Ordinal);

    public static IReadOnlyCollection<DeflatorSeries> All => ByName.Values;

    /// <summary>Null when none has this name.</summary>
    public static DeflatorSeries? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>
    /// The series for a base year where none is named: the last one that has the year, otherwise the last one with years of its kind. So a year after the
    /// end of the series is refused only where something must be converted.
    /// </summary>
    public static DeflatorSeries? FindFor(string year) =>
        All.LastOrDefault(series => series.Index.ContainsKey(year)) ?? All.LastOrDefault(series => series.Index.Keys.Any(known => PriceYear.AreOfOneKind(known, year)));
}
