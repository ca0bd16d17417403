using System.Text.Json.Serialization;

namespace ValueLedger.Client;

/// <summary>An answer with an entity tag.</summary>
internal interface ITagged
{
    string? ETag { set; }
}

/// <summary>An answer to something recorded by POST.</summary>
internal interface IRecorded
{
    bool IsNew { set; }

    bool IsReplayed { set; }
}

/// <summary>An answer that does not contain its own address.</summary>
internal interface ILocated
{
    string? Location { set; }
}

public partial class Organisation : ITagged
{
    /// <summary>The entity tag of this version; null if the answer had none, such as an item of a list.</summary>
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

    /// <summary>The id of the statement, which the document itself does not contain. Null for a dry run.</summary>
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

    /// <summary>Whether the request created it; false if it already existed, for a dry run, or if it was only read.</summary>
    [JsonIgnore]
    public bool IsNew { get; set; }

    /// <summary>Whether the same request was already answered under this idempotency key.</summary>
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
    /// <summary>The entity tag of this version and its balance; null if the answer had none, such as an item of a list.</summary>
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
    /// <summary>Whether the import has ended, in any way.</summary>
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
