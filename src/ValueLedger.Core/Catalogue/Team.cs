namespace ValueLedger.Core.Catalogue;

/// <summary>A group of contributors, such as the Speedwatch team of one village.</summary>
public sealed record Team : ICatalogueItem
{
    /// <summary>Chosen by the client; never changes.</summary>
    public required string Code { get; init; }

    /// <summary>What people call it.</summary>
    public required string Name { get; init; }

    /// <summary>The only programme it gives to; null when it may give to any.</summary>
    public string? Programme { get; init; }

    /// <summary>Where it works, in words.</summary>
    public string? Area { get; init; }

    /// <summary>Whether new entries may no longer name it.</summary>
    public bool Archived { get; init; }
}
