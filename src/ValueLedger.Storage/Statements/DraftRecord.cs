using NodaTime;
using ValueLedger.Core.Statements;

namespace ValueLedger.Storage.Statements;

/// <summary>What the log says of a statement when it is prepared; who prepared it, and when, are those of the record.</summary>
/// <param name="Draft">Numbers the statements of an organisation from 1.</param>
/// <param name="Sha256">Of its document, in lower-case hexadecimal.</param>
/// <param name="Programmes">Codes, sorted.</param>
/// <param name="From">First day, inclusive.</param>
/// <param name="To">Last day, inclusive.</param>
/// <param name="KnownAt">The moment as of which everything is known to it.</param>
/// <param name="KnownSize">How many records were known.</param>
/// <param name="Request">What was asked for, by which it is prepared again before it is published; null where nobody kept it.</param>
/// <param name="Program">The version of the program that prepared it.</param>
public sealed record DraftRecord(
    long Draft, string Sha256, IReadOnlyList<string> Programmes, LocalDate From, LocalDate To, Instant KnownAt, long KnownSize, StatementDraft? Request, string Program);
