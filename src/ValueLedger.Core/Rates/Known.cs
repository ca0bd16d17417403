using ValueLedger.Core.Catalogue;

namespace ValueLedger.Core.Rates;

/// <summary>What gives entries their meaning and value, as known at one moment: the catalogue and the rate card.</summary>
public sealed record Known(CatalogueView Catalogue, RateCard Rates);
