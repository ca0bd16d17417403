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

    /// <summary>Where the team works or, for a team without area and without a team, the programme; null if neither is stated.</summary>
    /// <param name="programme">Number of the programme.</param>
    /// <param name="team">Number of the team; 0 for none.</param>
    public string? AreaOf(int programme, int team) => (team == 0 ? null : Teams[team].Item.Area) ?? Programmes[programme].Item.Area;
}
