namespace ValueLedger.Client;

/// <summary>How something is to be recorded.</summary>
public sealed record RecordOptions
{
    /// <summary>Runs every check and answers as if it had been recorded, and writes nothing.</summary>
    public bool DryRun { get; init; }

    /// <summary>1 to 255 visible ASCII characters; the same key with the same content records once. A new one for each call when left out.</summary>
    public string? IdempotencyKey { get; init; }

    internal bool? DryRunOrNull => DryRun ? true : null;
}
