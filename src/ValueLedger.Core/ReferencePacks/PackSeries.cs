using ValueLedger.Core.Rates;

namespace ValueLedger.Core.ReferencePacks;

/// <summary>A series that appraisals and statements know by its name: discount rates or a deflator.</summary>
/// <param name="Name">As a schedule or deflator is named.</param>
/// <param name="Title">What it is.</param>
/// <param name="Source">Where its figures come from, whether they were seen there, and until when nothing newer is known.</param>
/// <param name="Licence">Under which its figures may be used, as far as that was seen.</param>
public sealed record PackSeries(string Name, string Title, Source Source, string Licence);
