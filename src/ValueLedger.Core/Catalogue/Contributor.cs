namespace ValueLedger.Core.Catalogue;

/// <summary>A person who contributes, known only by a pseudonymous code; the ledger never asks for a name.</summary>
public sealed record Contributor : ICatalogueItem
{
    /// <summary>Chosen by the client; remains, with its entries, when the attributes are erased.</summary>
    public required string Code { get; init; }

    /// <summary>Code of the team; null when not stated or erased.</summary>
    public string? Team { get; init; }

    /// <summary>1 is the most deprived fifth; null when not stated or erased.</summary>
    public int? DeprivationQuintile { get; init; }

    /// <summary>Whether new entries may no longer name the contributor.</summary>
    public bool Archived { get; init; }

    /// <summary>Whether the attributes were erased, for good.</summary>
    public bool Erased { get; init; }
}
