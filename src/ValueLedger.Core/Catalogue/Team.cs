namespace ValueLedger.Core.Catalogue;

/// <summary>A group of contributors, for example the Speedwatch team of one village.</summary>
public sealed record Team : ICatalogueItem
{
    /// <summary>Chosen by the client; never changes.</summary>
    public required string Code { get; init; }

    /// <summary>Name of the team.</summary>
    public required string Name { get; init; }

    /// <summary>The only programme it contributes to; null when it may contribute to any.</summary>
    public string? Programme { get; init; }

    /// <summary>Where it works, in words.</summary>
    public string? Area { get; init; }

    /// <summary>Whether new entries may no longer name it.</summary>
    public bool Archived { get; init; }
}
