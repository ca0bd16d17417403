using ValueLedger.Core.Rates;

namespace ValueLedger.Core.ReferencePacks;

/// <summary>A series that appraisals know by its name: discount rates or a deflator.</summary>
/// <param name="Name">As a schedule or deflator is named.</param>
/// <param name="Title">What it is.</param>
/// <param name="Status">Whether its figures were seen at their source.</param>
public sealed record PackSeries(string Name, string Title, SourceStatus Status);
