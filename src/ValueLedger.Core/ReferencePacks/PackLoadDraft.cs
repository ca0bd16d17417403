namespace ValueLedger.Core.ReferencePacks;

/// <summary>How a pack is to be loaded, as sent.</summary>
public sealed record PackLoadDraft
{
    /// <summary>Code of the measure of citizens' hours that takes the rates of a pack of wages; the one that the pack names when left out. Other packs take none.</summary>
    public string? Measure { get; init; }
}
