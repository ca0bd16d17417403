using NodaTime;
using ValueLedger.Core.Records;

namespace ValueLedger.Storage.Statements;

/// <summary>A statement as it is kept, without its document.</summary>
/// <param name="Id">Its identity on the wire.</param>
/// <param name="Draft">Numbers the statements of an organisation, published or not.</param>
/// <param name="PreparedAt">When it was prepared.</param>
/// <param name="PreparedBy">The actor that prepared it, as in a record's header; null for the operator of the server.</param>
/// <param name="Scope">Its scope.</param>
/// <param name="KnownAt">The moment as of which the statement knows everything.</param>
/// <param name="KnownSize">How many records were known.</param>
/// <param name="Sha256">Of the document.</param>
/// <param name="Publication">Null for a draft.</param>
public sealed record StoredStatement(
    RecordId Id,
    long Draft,
    Instant PreparedAt,
    long? PreparedBy,
    StatementScope Scope,
    Instant KnownAt,
    long KnownSize,
    ReadOnlyMemory<byte> Sha256,
    StoredPublication? Publication
)
{
    /// <summary>Made in the same way as those of records, from a number that is the statement's own.</summary>
    public static RecordId IdOf(int organisation, long draft, Instant preparedAt) => RecordId.Of(organisation, draft, preparedAt);
}

/// <summary>A statement was published.</summary>
/// <param name="Number">From 1 and without gaps.</param>
/// <param name="Sequence">The record that attests it.</param>
/// <param name="PublishedAt">When it was recorded.</param>
/// <param name="PublishedBy">The actor that published it.</param>
/// <param name="Supersedes">The last publication of the same scope before it; null when it is the first.</param>
/// <param name="SupersededBy">The next publication of the same scope; null while it is the last.</param>
public sealed record StoredPublication(
    long Number,
    long Sequence,
    Instant PublishedAt,
    long? PublishedBy,
    RecordId? Supersedes,
    RecordId? SupersededBy
);
