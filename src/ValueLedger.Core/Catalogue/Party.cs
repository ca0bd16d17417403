namespace ValueLedger.Core.Catalogue;

/// <summary>A stakeholder that bears a cost or gains a benefit.</summary>
public sealed record Party : ICatalogueItem
{
    /// <summary>Chosen by the client; never changes.</summary>
    public required string Code { get; init; }

    /// <summary>Name of the party.</summary>
    public required string Name { get; init; }

    /// <summary>The part of society it belongs to.</summary>
    public required Sector Sector { get; init; }

    /// <summary>Whether new entries may no longer name it.</summary>
    public bool Archived { get; init; }
}
