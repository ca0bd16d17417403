using System.Text.Json.Serialization;

namespace ValueLedger.Client;

/// <summary>How changes of entries are followed.</summary>
public sealed record FollowOptions
{
    /// <summary>How long to wait before asking for new changes; with null, following ends at the last change so far.</summary>
    public TimeSpan? Interval { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How many changes to ask for at once, 1 to 1,000.</summary>
    public int PageSize { get; init; } = 1000;
}

public partial class EntryChange
{
    /// <summary>
    /// Where to continue once this change, and all before it, have been processed; null if more changes of the same answer follow.
    /// </summary>
    [JsonIgnore]
    public string? Next { get; set; }
}
