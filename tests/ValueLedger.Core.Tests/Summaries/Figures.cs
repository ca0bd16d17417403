using ValueLedger.Core.Summaries;

namespace ValueLedger.Core.Tests.Summaries;

/// <summary>Short ways to a figure of a summary.</summary>
internal static class Figures
{
    public static MeasureFigures Of(this SummaryFigures figures, string measure) =>
        Assert.Single(figures.Measures, found => found.Measure == measure);

    /// <summary>Each row's group, its members joined; a dash where there is none.</summary>
    public static string[] Groups(this Summary summary) =>
        [.. summary.Rows.Select(row => string.Join(' ', row.Group.Values.Select(value => value ?? "-")))];

    public static decimal?[] CitizenHours(this Summary summary) => [.. summary.Rows.Select(row => row.CitizenHours)];

    public static decimal?[] QuantitiesOf(this Summary summary, string measure) =>
        [.. summary.Rows.Select(row => row.Measures.SingleOrDefault(found => found.Measure == measure)?.Quantity)];
}
