using System.Text.Json.Serialization;

namespace ValueLedger.Client;

/// <summary>How what becomes of entries is to be followed.</summary>
public sealed record FollowOptions
{
    /// <summary>How long to wait before asking again when everything was told; null ends there instead.</summary>
    public TimeSpan? Interval { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How many changes are asked for at once, 1 to 1,000.</summary>
    public int PageSize { get; init; } = 1000;
}

public partial class EntryChange
{
    /// <summary>Where to go on once this change, and all before it, are done; null where more changes came in the same answer.</summary>
    [JsonIgnore]
    public string? Next { get; internal set; }
}

public partial class EntryChanges : ITagged
{
    /// <inheritdoc cref="Organisation.ETag" />
    [JsonIgnore]
    public string? ETag { get; set; }
}
