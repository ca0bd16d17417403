namespace ValueLedger.Core.ReferencePacks;

/// <summary>A request to load a pack, as sent.</summary>
public sealed record PackLoadDraft
{
    /// <summary>Code of the measure of citizens' hours that receives the rates of a pack of wages; the measure that the pack names when left out. Not allowed for other packs.</summary>
    public string? Measure { get; init; }
}
