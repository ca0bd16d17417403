using System.Text.Json.Serialization;

namespace ValueLedger.Client;

/// <summary>What has an entity tag.</summary>
internal interface ITagged
{
    string? ETag { set; }
}

/// <summary>What was recorded by POST.</summary>
internal interface IRecorded
{
    bool IsNew { set; }

    bool IsReplayed { set; }
}

/// <summary>What does not say itself where it is kept.</summary>
internal interface ILocated
{
    string? Location { set; }
}

public partial class Organisation : ITagged
{
    /// <summary>Names this version; null when it came by a way that has none.</summary>
    [JsonIgnore]
    public string? ETag { get; set; }
}

public partial class Programme : ITagged
{
    /// <inheritdoc cref="Organisation.ETag" />
    [JsonIgnore]
    public string? ETag { get; set; }
}

public partial class Party : ITagged
{
    /// <inheritdoc cref="Organisation.ETag" />
    [JsonIgnore]
    public string? ETag { get; set; }
}

public partial class Team : ITagged
{
    /// <inheritdoc cref="Organisation.ETag" />
    [JsonIgnore]
    public string? ETag { get; set; }
}

public partial class Contributor : ITagged
{
    /// <inheritdoc cref="Organisation.ETag" />
    [JsonIgnore]
    public string? ETag { get; set; }
}

public partial class Measure : ITagged
{
    /// <inheritdoc cref="Organisation.ETag" />
    [JsonIgnore]
    public string? ETag { get; set; }
}

public partial class Bridge : ITagged
{
    /// <inheritdoc cref="Organisation.ETag" />
    [JsonIgnore]
    public string? ETag { get; set; }
}

public partial class Summary : ITagged
{
    /// <inheritdoc cref="Organisation.ETag" />
    [JsonIgnore]
    public string? ETag { get; set; }
}

public partial class ImpactMap : ITagged
{
    /// <inheritdoc cref="Organisation.ETag" />
    [JsonIgnore]
    public string? ETag { get; set; }
}

public partial class Statement : ITagged, IRecorded, ILocated
{
    /// <inheritdoc cref="Organisation.ETag" />
    [JsonIgnore]
    public string? ETag { get; set; }

    /// <summary>Under which it is kept: the document does not name it. Null when it was only tried.</summary>
    [JsonIgnore]
    public Guid? Id { get; internal set; }

    /// <inheritdoc cref="Entry.IsNew" />
    [JsonIgnore]
    public bool IsNew { get; set; }

    /// <inheritdoc cref="Entry.IsReplayed" />
    [JsonIgnore]
    public bool IsReplayed { get; set; }

    string? ILocated.Location
    {
        set => Id = Guid.TryParse(value?.Split('/')[^1], out var id) ? id : Id;
    }
}

public partial class StatementStatus : ITagged, IRecorded
{
    /// <inheritdoc cref="Organisation.ETag" />
    [JsonIgnore]
    public string? ETag { get; set; }

    /// <inheritdoc cref="Entry.IsNew" />
    [JsonIgnore]
    public bool IsNew { get; set; }

    /// <inheritdoc cref="Entry.IsReplayed" />
    [JsonIgnore]
    public bool IsReplayed { get; set; }
}

public partial class Entry : ITagged, IRecorded
{
    /// <inheritdoc cref="Organisation.ETag" />
    [JsonIgnore]
    public string? ETag { get; set; }

    /// <summary>Whether the request made it; false for what stood already, was only tried, or was read.</summary>
    [JsonIgnore]
    public bool IsNew { get; set; }

    /// <summary>Whether the same was answered before, under the same idempotency key.</summary>
    [JsonIgnore]
    public bool IsReplayed { get; set; }
}

public partial class Rate : ITagged, IRecorded
{
    /// <inheritdoc cref="Organisation.ETag" />
    [JsonIgnore]
    public string? ETag { get; set; }

    /// <inheritdoc cref="Entry.IsNew" />
    [JsonIgnore]
    public bool IsNew { get; set; }

    /// <inheritdoc cref="Entry.IsReplayed" />
    [JsonIgnore]
    public bool IsReplayed { get; set; }
}

public partial class RateTable : IRecorded
{
    /// <inheritdoc cref="Entry.IsNew" />
    [JsonIgnore]
    public bool IsNew { get; set; }

    /// <inheritdoc cref="Entry.IsReplayed" />
    [JsonIgnore]
    public bool IsReplayed { get; set; }
}

public partial class Exchange : IRecorded
{
    /// <inheritdoc cref="Entry.IsNew" />
    [JsonIgnore]
    public bool IsNew { get; set; }

    /// <inheritdoc cref="Entry.IsReplayed" />
    [JsonIgnore]
    public bool IsReplayed { get; set; }
}

public partial class ReferencePack : ITagged
{
    /// <inheritdoc cref="Organisation.ETag" />
    [JsonIgnore]
    public string? ETag { get; set; }
}

public partial class OpeningBalances : IRecorded, ITagged
{
    /// <inheritdoc cref="Organisation.ETag" />
    [JsonIgnore]
    public string? ETag { get; set; }

    /// <inheritdoc cref="Entry.IsNew" />
    [JsonIgnore]
    public bool IsNew { get; set; }

    /// <inheritdoc cref="Entry.IsReplayed" />
    [JsonIgnore]
    public bool IsReplayed { get; set; }
}

public partial class Timebank : ITagged
{
    /// <inheritdoc cref="Organisation.ETag" />
    [JsonIgnore]
    public string? ETag { get; set; }
}

public partial class Member : ITagged
{
    /// <summary>Names this version and its balance; null when it came by a way that has none.</summary>
    [JsonIgnore]
    public string? ETag { get; set; }
}

public partial class MemberStatement : ITagged
{
    /// <inheritdoc cref="Organisation.ETag" />
    [JsonIgnore]
    public string? ETag { get; set; }
}

public partial class PackLoad : IRecorded
{
    /// <inheritdoc cref="Entry.IsNew" />
    [JsonIgnore]
    public bool IsNew { get; set; }

    /// <inheritdoc cref="Entry.IsReplayed" />
    [JsonIgnore]
    public bool IsReplayed { get; set; }
}

public partial class TimebankSummary : ITagged
{
    /// <inheritdoc cref="Organisation.ETag" />
    [JsonIgnore]
    public string? ETag { get; set; }
}

public partial class Batch : IRecorded
{
    /// <inheritdoc cref="Entry.IsNew" />
    [JsonIgnore]
    public bool IsNew { get; set; }

    /// <inheritdoc cref="Entry.IsReplayed" />
    [JsonIgnore]
    public bool IsReplayed { get; set; }
}

public partial class Key : ITagged, IRecorded
{
    /// <inheritdoc cref="Organisation.ETag" />
    [JsonIgnore]
    public string? ETag { get; set; }

    /// <inheritdoc cref="Entry.IsNew" />
    [JsonIgnore]
    public bool IsNew { get; set; }

    /// <inheritdoc cref="Entry.IsReplayed" />
    [JsonIgnore]
    public bool IsReplayed { get; set; }
}

public partial class Import : IRecorded
{
    /// <summary>Whether it has come to its end, in whatever way.</summary>
    [JsonIgnore]
    public bool IsOver => Status != ImportStatus.Running;

    /// <inheritdoc cref="Entry.IsReplayed" />
    [JsonIgnore]
    public bool IsReplayed { get; set; }

    bool IRecorded.IsNew
    {
        set { }
    }
}

public partial class NewKey : IRecorded
{
    /// <inheritdoc cref="Entry.IsNew" />
    [JsonIgnore]
    public bool IsNew { get; set; }

    /// <inheritdoc cref="Entry.IsReplayed" />
    [JsonIgnore]
    public bool IsReplayed { get; set; }
}
