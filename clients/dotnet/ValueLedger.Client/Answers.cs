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

/// <summary>An answer of the server.</summary>
public abstract class LedgerAnswer
{
    /// <summary>Names the request in the server's log; quote it when you ask for help. Null for what is only a part of an answer, such as
    /// an item of a list.</summary>
    [JsonIgnore]
    public string? RequestId { get; set; }
}

/// <summary>An answer with an entity tag.</summary>
public abstract class TaggedAnswer : LedgerAnswer, ITagged
{
    /// <summary>
    /// The entity tag of this version, which for a member of a time bank includes the balance; null if the answer had none, such as an item
    /// of a list.
    /// </summary>
    [JsonIgnore]
    public string? ETag { get; set; }
}

/// <summary>An answer to something recorded by POST.</summary>
public abstract class RecordedAnswer : LedgerAnswer, IRecorded
{
    /// <summary>Whether the request created it; false if it already existed, for a dry run, or if it was only read.</summary>
    [JsonIgnore]
    public bool IsNew { get; set; }

    /// <summary>Whether the same request was already answered under this idempotency key.</summary>
    [JsonIgnore]
    public bool IsReplayed { get; set; }
}

/// <summary>An answer to something recorded by POST that has an entity tag when it is read.</summary>
public abstract class TaggedRecordedAnswer : RecordedAnswer, ITagged
{
    /// <inheritdoc cref="TaggedAnswer.ETag" />
    [JsonIgnore]
    public string? ETag { get; set; }
}

public partial class Statement : ILocated
{
    /// <summary>The id of the statement, which the document itself does not contain. Null for a dry run.</summary>
    [JsonIgnore]
    public Guid? Id { get; set; }

    string? ILocated.Location
    {
        set => Id = Guid.TryParse(value?.Split('/')[^1], out var id) ? id : Id;
    }
}

public partial class Import : IRecorded
{
    /// <summary>Whether the import has ended, in any way.</summary>
    [JsonIgnore]
    public bool IsOver => Status != ImportStatus.Running;

    /// <inheritdoc cref="RecordedAnswer.IsReplayed" />
    [JsonIgnore]
    public bool IsReplayed { get; set; }

    bool IRecorded.IsNew
    {
        set { }
    }
}
