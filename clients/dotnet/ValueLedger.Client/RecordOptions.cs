namespace ValueLedger.Client;

/// <summary>How something should be recorded.</summary>
public sealed record RecordOptions
{
    /// <summary>1 to 255 visible ASCII characters; the same content sent again with the same key is recorded only once. When left out, each
    /// call gets a new key.</summary>
    public string? IdempotencyKey { get; init; }
}
