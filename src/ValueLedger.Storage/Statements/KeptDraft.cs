using System.Security.Cryptography;
using Dapper;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Records;
using ValueLedger.Storage.Engines;

namespace ValueLedger.Storage.Statements;

/// <summary>What is kept of a statement and attested by the record of its preparation.</summary>
/// <param name="PreparedAtMicros">When it was prepared.</param>
/// <param name="PreparedBy">The actor that prepared it, as in a record's header; null for the operator of the server.</param>
/// <param name="Scope">Programmes and period, as stored in the column.</param>
/// <param name="KnownAtMicros">The moment as of which the statement knows everything.</param>
/// <param name="KnownSize">How many records the statement knew.</param>
/// <param name="Sha256">The hash that is kept beside the document, in lower-case hexadecimal.</param>
/// <param name="Sha256OfDocument">The hash that the document has.</param>
internal sealed record KeptDraft(
    long PreparedAtMicros,
    long? PreparedBy,
    string Scope,
    long KnownAtMicros,
    long KnownSize,
    string Sha256,
    string Sha256OfDocument
)
{
    /// <summary>From the record of the preparation.</summary>
    public static KeptDraft Of(RecordHeader header, DraftRecord record) =>
        new(
            header.RecordedAt.ToMicros(),
            header.ActorKey,
            new StatementScope(record.Programmes, new DateRange(record.From, record.To)).ToText(),
            record.KnownAt.ToMicros(),
            record.KnownSize,
            record.Sha256,
            record.Sha256
        );

    /// <summary>From the table.</summary>
    [method: ExplicitConstructor]
    internal sealed record Row(
        long Draft,
        long PreparedAtMicros,
        long? PreparedBy,
        string Scope,
        long KnownAtMicros,
        long KnownSize,
        byte[] Sha256,
        byte[] Document
    )
    {
        public KeptDraft Kept =>
            new(
                PreparedAtMicros,
                PreparedBy,
                Scope,
                KnownAtMicros,
                KnownSize,
                Convert.ToHexStringLower(Sha256),
                Convert.ToHexStringLower(SHA256.HashData(Document))
            );
    }
}
