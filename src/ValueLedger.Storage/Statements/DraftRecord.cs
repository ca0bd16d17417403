using NodaTime;
using ValueLedger.Core.Statements;

namespace ValueLedger.Storage.Statements;

/// <summary>What the log says about a statement when it is prepared; the record itself says who prepared it and when.</summary>
/// <param name="Draft">Numbers the statements of an organisation from 1.</param>
/// <param name="Sha256">Of its document, in lower-case hexadecimal.</param>
/// <param name="Programmes">Codes, sorted.</param>
/// <param name="From">First day, inclusive.</param>
/// <param name="To">Last day, inclusive.</param>
/// <param name="KnownAt">The moment as of which the statement knows everything.</param>
/// <param name="KnownSize">How many records were known.</param>
/// <param name="Request">What was asked for, from which it is prepared again before it is published; null when it was not kept.</param>
/// <param name="Program">The version of the program that prepared it.</param>
public sealed record DraftRecord(
    long Draft,
    string Sha256,
    IReadOnlyList<string> Programmes,
    LocalDate From,
    LocalDate To,
    Instant KnownAt,
    long KnownSize,
    StatementDraft? Request,
    string Program
);
