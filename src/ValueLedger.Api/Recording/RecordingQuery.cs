namespace ValueLedger.Api.Recording;

/// <summary>Query parameters of whatever records.</summary>
public sealed record RecordingQuery
{
    /// <summary>Runs every check and answers as if it had been recorded, and writes nothing.</summary>
    public bool? DryRun { get; init; }
}
