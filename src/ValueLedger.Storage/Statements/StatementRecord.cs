using NodaTime;

namespace ValueLedger.Storage.Statements;

/// <summary>What the log says of a published statement.</summary>
/// <param name="Number">From 1 and without gaps.</param>
/// <param name="Draft">The number that the statement was given when it was prepared.</param>
/// <param name="Sha256">Of its document, in lower-case hexadecimal.</param>
/// <param name="Programmes">Codes, sorted.</param>
/// <param name="From">First day, inclusive.</param>
/// <param name="To">Last day, inclusive.</param>
/// <param name="KnownSize">How many records it knew.</param>
/// <param name="PreparedAt">When it was prepared.</param>
/// <param name="PreparedBy">The actor that prepared it, as in a record's header; null for the operator of the server.</param>
internal sealed record StatementRecord(
    long Number,
    long Draft,
    string Sha256,
    IReadOnlyList<string> Programmes,
    LocalDate From,
    LocalDate To,
    long KnownSize,
    Instant PreparedAt,
    long? PreparedBy
)
{
    public static StatementRecord Of(long number, StoredStatement statement) =>
        new(
            number,
            statement.Draft,
            Convert.ToHexStringLower(statement.Sha256.Span),
            statement.Scope.Programmes,
            statement.Scope.Period.From,
            statement.Scope.Period.To,
            statement.KnownSize,
            statement.PreparedAt,
            statement.PreparedBy
        );
}
