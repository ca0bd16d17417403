namespace ValueLedger.Core.Summaries;

/// <summary>The entries in suspense of the period and the filters: they are in no figure and need a decision.</summary>
public sealed record SuspendedFigures
{
    /// <summary>Number of entries that need a decision.</summary>
    public required long Entries { get; init; }

    /// <summary>Their total by measure, sorted by code; empty when there are none.</summary>
    public required IReadOnlyList<SuspendedMeasure> Quantities { get; init; }

    internal static SuspendedFigures Of(IEnumerable<SuspendedQuantity> suspended, Catalogue.CatalogueOf<Catalogue.Measure> measures)
    {
        var quantities = suspended.GroupBy(quantity => quantity.Measure).Where(same => same.Sum(quantity => quantity.Entries) > 0).ToList();
        return new SuspendedFigures
        {
            Entries = quantities.Sum(same => same.Sum(quantity => quantity.Entries)),
            Quantities = [.. quantities
                .Select(same => (Measure: measures[same.Key].Item, Entries: same.Sum(quantity => quantity.Entries), Micros: same.Sum(quantity => quantity.Micros)))
                .Select(same => new SuspendedMeasure(same.Measure.Code, same.Measure.Unit, same.Measure.WhyNoSumOf(same.Entries) is null ? Amounts.Quantity.Units(same.Micros) : null))
                .OrderBy(measure => measure.Measure, StringComparer.Ordinal)],
        };
    }
}

/// <summary>The total of the entries of one measure in suspense.</summary>
/// <param name="Measure">Code of the measure.</param>
/// <param name="Unit">The unit of the measure.</param>
/// <param name="Quantity">The sum of the entries, even for a level measure; null for several shares, percentages, ratings or scores, which do not add up.</param>
public sealed record SuspendedMeasure(string Measure, string Unit, decimal? Quantity);
