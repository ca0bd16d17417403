namespace ValueLedger.Api.Recording;

/// <summary>Query parameters of every request that records.</summary>
public sealed record RecordingQuery
{
    /// <summary>True for a dry run: runs every check and answers as if it had been recorded, but writes nothing. False when left
    /// out.</summary>
    public bool? DryRun { get; init; }
}
