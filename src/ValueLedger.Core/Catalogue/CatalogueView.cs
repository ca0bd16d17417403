using ValueLedger.Core.Organisations;

namespace ValueLedger.Core.Catalogue;

/// <summary>
/// What an organisation had registered, as known at one moment. Contributors are not in it: there may be more of them than fit.
/// </summary>
public sealed record CatalogueView(
    Organisation Organisation,
    CatalogueOf<Programme> Programmes,
    CatalogueOf<Party> Parties,
    CatalogueOf<Team> Teams,
    CatalogueOf<Measure> Measures);
