using ValueLedger.Core.Organisations;

namespace ValueLedger.Core.Catalogue;

/// <summary>
/// What an organisation had registered, as known at one moment. Contributors are left out, because there may be too many to hold.
/// </summary>
public sealed record CatalogueView(
    Organisation Organisation,
    CatalogueOf<Programme> Programmes,
    CatalogueOf<Party> Parties,
    CatalogueOf<Team> Teams,
    CatalogueOf<Measure> Measures
)
{
    public CatalogueOf<Plan> Plans { get; init; } = new([]);

    public CatalogueOf<Allocation> Allocations { get; init; } = new([]);

    public CatalogueOf<Asset> Assets { get; init; } = new([]);
}
