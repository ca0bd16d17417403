using NodaTime;
using ValueLedger.Api.Imports.Reading;

namespace ValueLedger.Api.Imports;

/// <summary>An import: how far it is, or its result. Always accepted + alreadyRecorded + suspended + rejected = rows.</summary>
public sealed record ImportAnswer
{
    /// <summary>The id of the import, a UUID.</summary>
    public required Guid Id { get; init; }

    /// <summary>running, completed, failed or cancelled; only a completed import has recorded anything.</summary>
    public required ImportStatus Status { get; init; }

    /// <summary>What it is doing.</summary>
    public required ImportStage Stage { get; init; }

    /// <summary>Whether either all rows are recorded or none, or every row without problems is recorded.</summary>
    public required ImportMode Mode { get; init; }

    /// <summary>Whether it is a dry run, which records nothing.</summary>
    public required bool DryRun { get; init; }

    /// <summary>Rows read so far, without the header and empty rows.</summary>
    public required long Rows { get; init; }

    /// <summary>Rows that are new and have no problems; they are recorded when the import is completed, unless it is a dry run.</summary>
    public required long Accepted { get; init; }

    /// <summary>Rows that are already recorded in the ledger.</summary>
    public required long AlreadyRecorded { get; init; }

    /// <summary>Rows that break a soft rule; they are recorded like the accepted ones, but are in suspense until somebody
    /// decides.</summary>
    public required long Suspended { get; init; }

    /// <summary>Rows that have problems and are not recorded.</summary>
    public required long Rejected { get; init; }

    /// <summary>Rows written to the log so far; they count once the import is completed.</summary>
    public required long Recorded { get; init; }

    /// <summary>Rows of an export that were skipped: reversals, and the entries that they reversed.</summary>
    public required long PassedOver { get; init; }

    /// <summary>Rows per second since the import began.</summary>
    public required decimal RowsPerSecond { get; init; }

    /// <summary>When the import began.</summary>
    public required Instant StartedAt { get; init; }

    /// <summary>When the import ended; null while it runs.</summary>
    public Instant? EndedAt { get; init; }

    /// <summary>When the rejected rows, and the parts of them quoted in the problems, were deleted on request; null if they were
    /// not.</summary>
    public Instant? RejectedDeletedAt { get; init; }

    /// <summary>What the file is called, if the sender said it.</summary>
    public string? FileName { get; init; }

    /// <summary>SHA-256 of the file, in hexadecimal; null until the file has been read to its end.</summary>
    public string? FileSha256 { get; init; }

    /// <summary>The record of the log with which the import began; null while nothing is recorded.</summary>
    public long? FirstSequence { get; init; }

    /// <summary>The record of the log from which on its entries count.</summary>
    public long? LastSequence { get; init; }

    /// <summary>The columns that were not read, by their headers: those that the sender left out, and those that the ledger works out by
    /// itself.</summary>
    public IReadOnlyList<string> IgnoredColumns { get; init; } = [];

    /// <summary>What the sender should check although it was read: one warning of each kind, with the number of rows it concerns.</summary>
    public required IReadOnlyList<ReadingWarning> Warnings { get; init; }

    /// <summary>The first 100 problems; the full list is at /v1/imports/{id}/problems.</summary>
    public required IReadOnlyList<ImportProblem> Problems { get; init; }
}

/// <summary>One problem of a row, or of the import as a whole.</summary>
/// <param name="Row">The number of the row as in a spreadsheet, where the header is row 1; 0 for the file as a whole.</param>
/// <param name="Column">The header in the file; for NDJSON, the JSON Pointer; null when the whole row is meant.</param>
/// <param name="Code">The code of the problem.</param>
/// <param name="Found">The value in the file; null when there is none.</param>
/// <param name="Expected">What is wrong with the value and what was expected.</param>
public sealed record ImportProblem(long Row, string? Column, string Code, string? Found, string Expected);
