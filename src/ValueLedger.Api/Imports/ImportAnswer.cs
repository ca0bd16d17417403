using NodaTime;
using ValueLedger.Api.Imports.Reading;

namespace ValueLedger.Api.Imports;

/// <summary>An import: how far it is, or what came of it. Always accepted + alreadyRecorded + suspended + rejected = rows.</summary>
public sealed record ImportAnswer
{
    /// <summary>Its identity.</summary>
    public required Guid Id { get; init; }

    /// <summary>running, completed, failed or cancelled; only a completed one recorded anything.</summary>
    public required ImportStatus Status { get; init; }

    /// <summary>What it is doing.</summary>
    public required ImportStage Stage { get; init; }

    /// <summary>Whether all rows are recorded or none, or those that are right.</summary>
    public required ImportMode Mode { get; init; }

    /// <summary>Whether it only tried.</summary>
    public required bool DryRun { get; init; }

    /// <summary>Rows met so far, without header and empty rows.</summary>
    public required long Rows { get; init; }

    /// <summary>Rows that are new and right; recorded when the import is completed and no trial.</summary>
    public required long Accepted { get; init; }

    /// <summary>Rows that the ledger has already.</summary>
    public required long AlreadyRecorded { get; init; }

    /// <summary>Rows in doubt, recorded like the accepted ones but in suspense until somebody decides.</summary>
    public required long Suspended { get; init; }

    /// <summary>Rows that are wrong.</summary>
    public required long Rejected { get; init; }

    /// <summary>Rows that are in the log so far; they stand when the import is completed.</summary>
    public required long Recorded { get; init; }

    /// <summary>Rows of an export that were passed over: reversals, and what they took out.</summary>
    public required long PassedOver { get; init; }

    /// <summary>Rows per second since it began.</summary>
    public required decimal RowsPerSecond { get; init; }

    /// <summary>When it began.</summary>
    public required Instant StartedAt { get; init; }

    /// <summary>When it was over; null while it runs.</summary>
    public Instant? EndedAt { get; init; }

    /// <summary>When the rejected rows were deleted on demand, and with them what the problems repeated of them; null while they are kept.</summary>
    public Instant? RejectedDeletedAt { get; init; }

    /// <summary>SHA-256 of the file, in hexadecimal; null until it was read to its end.</summary>
    public string? FileSha256 { get; init; }

    /// <summary>The record of the log that began it; null while nothing is recorded.</summary>
    public long? FirstSequence { get; init; }

    /// <summary>The record of the log from which its entries stand.</summary>
    public long? LastSequence { get; init; }

    /// <summary>What the sender should look at, though it was read: one of each kind, with how many rows it concerns.</summary>
    public required IReadOnlyList<ReadingWarning> Warnings { get; init; }

    /// <summary>The first 100 problems; all of them are under /problems.</summary>
    public required IReadOnlyList<ImportProblem> Problems { get; init; }
}

/// <summary>One thing that is wrong with a row, or with the import as a whole.</summary>
/// <param name="Row">As a spreadsheet numbers it, the header being 1; 0 for the file as a whole.</param>
/// <param name="Column">The header in the file; of NDJSON the pointer; null when the whole row is meant.</param>
/// <param name="Code">The code of the problem.</param>
/// <param name="Found">What stands there; null when nothing does.</param>
/// <param name="Expected">What is wrong with it and what was expected.</param>
public sealed record ImportProblem(long Row, string? Column, string Code, string? Found, string Expected);
