using System.Security.Cryptography;
using Dapper;
using ValueLedger.Core.Dates;
using ValueLedger.Storage.Engines;

namespace ValueLedger.Storage.Statements;

/// <summary>
/// What is kept of a publication and attested by its record; a value of the statement is null when the statement is gone.
/// </summary>
/// <param name="Sequence">The record that attests it.</param>
/// <param name="Draft">The number that the statement was given when it was prepared.</param>
/// <param name="Scope">Programmes and period, as stored in the column.</param>
/// <param name="KnownSize">How many records the statement knew.</param>
/// <param name="PreparedAtMicros">When it was prepared.</param>
/// <param name="PreparedBy">The actor that prepared it, as in a record's header; null for the operator of the server.</param>
/// <param name="Sha256">The hash that is kept beside the document, in lower-case hexadecimal.</param>
/// <param name="Sha256OfDocument">The hash that the document has.</param>
internal sealed record KeptPublication(
    long Sequence,
    long Draft,
    string? Scope,
    long? KnownSize,
    long? PreparedAtMicros,
    long? PreparedBy,
    string? Sha256,
    string? Sha256OfDocument
)
{
    /// <summary>From the record of a publication.</summary>
    public static KeptPublication Of(long sequence, StatementRecord record) =>
        new(
            sequence,
            record.Draft,
            new StatementScope(record.Programmes, new DateRange(record.From, record.To)).ToText(),
            record.KnownSize,
            record.PreparedAt.ToMicros(),
            record.PreparedBy,
            record.Sha256,
            record.Sha256
        );

    /// <summary>From the tables.</summary>
    [method: ExplicitConstructor]
    internal sealed record Row(
        long Number,
        long Draft,
        long Sequence,
        string? Scope,
        long? KnownSize,
        long? PreparedAtMicros,
        long? PreparedBy,
        byte[]? Sha256,
        byte[]? Document
    )
    {
        public KeptPublication Kept =>
            new(
                Sequence,
                Draft,
                Scope,
                KnownSize,
                PreparedAtMicros,
                PreparedBy,
                Sha256 is null ? null : Convert.ToHexStringLower(Sha256),
                Document is null ? null : Convert.ToHexStringLower(SHA256.HashData(Document))
            );
    }
}
