namespace ValueLedger.Core.Impact;

/// <summary>The deflators that come with the product.</summary>
public static class DeflatorSeriesList
{
    private static readonly Dictionary<string, DeflatorSeries> ByName =
        EmbeddedData.Read<IReadOnlyList<DeflatorSeries>>("deflator-series").ToDictionary(series => series.Name, StringComparer.Ordinal);

    public static IReadOnlyCollection<DeflatorSeries> All => ByName.Values;

    /// <summary>Null when none has the name.</summary>
    public static DeflatorSeries? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>The last series that has an index for a year, calendar or financial; null when none has.</summary>
    public static DeflatorSeries? FindFor(string year) => All.LastOrDefault(series => series.Index.ContainsKey(year));
}
