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

/// <summary>An answer with an entity tag.</summary>
public abstract class TaggedAnswer : ITagged
{
    /// <summary>
    /// The entity tag of this version, which for a member of a time bank includes the balance; null if the answer had none, such as an item
    /// of a list.
    /// </summary>
    [JsonIgnore]
    public string? ETag { get; set; }
}

/// <summary>An answer to something recorded by POST.</summary>
public abstract class RecordedAnswer : IRecorded
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

public partial class Organisation : TaggedAnswer;

public partial class Programme : TaggedAnswer;

public partial class Party : TaggedAnswer;

public partial class Team : TaggedAnswer;

public partial class Contributor : TaggedAnswer;

public partial class Measure : TaggedAnswer;

public partial class Bridge : TaggedAnswer;

public partial class Summary : TaggedAnswer;

public partial class ImpactMap : TaggedAnswer;

public partial class ReferencePack : TaggedAnswer;

public partial class Timebank : TaggedAnswer;

public partial class Member : TaggedAnswer;

public partial class MemberStatement : TaggedAnswer;

public partial class TimebankSummary : TaggedAnswer;

public partial class EntryChanges : TaggedAnswer;

public partial class RateTable : RecordedAnswer;

public partial class Exchange : RecordedAnswer;

public partial class PackLoad : RecordedAnswer;

public partial class Batch : RecordedAnswer;

public partial class NewKey : RecordedAnswer;

public partial class StatementStatus : TaggedRecordedAnswer;

public partial class Entry : TaggedRecordedAnswer;

public partial class Rate : TaggedRecordedAnswer;

public partial class OpeningBalances : TaggedRecordedAnswer;

public partial class Key : TaggedRecordedAnswer;

public partial class Statement : TaggedRecordedAnswer, ILocated
{
    /// <summary>The id of the statement, which the document itself does not contain. Null for a dry run.</summary>
    [JsonIgnore]
    public Guid? Id { get; internal set; }

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
