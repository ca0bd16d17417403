namespace ValueLedger.Core.Catalogue;

/// <summary>A stakeholder that bears a cost or gains.</summary>
public sealed record Party : ICatalogueItem
{
    /// <summary>Chosen by the client; never changes.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required Sector Sector { get; init; }

    public bool Archived { get; init; }
}
