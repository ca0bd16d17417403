using ValueLedger.Core.Rates;

namespace ValueLedger.Core.ReferencePacks;

/// <summary>A series that appraisals and statements use by name: discount rates or a deflator.</summary>
/// <param name="Name">Name, as used for a schedule or deflator.</param>
/// <param name="Title">Title of the series.</param>
/// <param name="Source">Where its figures come from, whether they were checked there, and until when they are known to be the newest.</param>
/// <param name="Licence">Terms under which its figures may be used, if found.</param>
public sealed record PackSeries(string Name, string Title, Source Source, string Licence);
