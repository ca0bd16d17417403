using System.ComponentModel;
using NodaTime;
using ValueLedger.Core.Amounts;

namespace ValueLedger.Core.Statements;

/// <summary>What a statement is of, and what was known when.</summary>
public sealed record StatementHeader
{
    /// <summary>Code of the organisation.</summary>
    public required string Organisation { get; init; }

    /// <summary>What the organisation called itself then.</summary>
    public required string OrganisationName { get; init; }

    /// <summary>Sorted by code.</summary>
    public required IReadOnlyList<StatementProgramme> Programmes { get; init; }

    /// <summary>First day, inclusive.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public required LocalDate To { get; init; }

    /// <summary>The moment as of which everything is known, inclusive.</summary>
    public required Instant KnownAt { get; init; }

    [Description("The log as it was then.")]
    public required StatementCheckpoint Checkpoint { get; init; }

    /// <summary>Version of the method by which every figure is computed.</summary>
    public required string Method { get; init; }

    /// <summary>ISO 4217 code of every figure of money.</summary>
    public required string Currency { get; init; }

    /// <summary>The basis that values citizens' time.</summary>
    public required Basis Basis { get; init; }

    /// <summary>Name of the discount schedule of every line without one of its own; the title of one of the sender's own.</summary>
    public required string Schedule { get; init; }

    [Description("The schedule itself where it is one of the sender's own; null for one that comes with the product.")]
    public required StatedSchedule? OwnSchedule { get; init; }

    /// <summary>The year in whose prices figures are, calendar (2013) or financial (2013-14); null for prices of the day.</summary>
    public required string? BaseYear { get; init; }

    [Description("The deflator that was asked for; null where none was, and the shipped series that has the base year is used.")]
    public required StatedDeflator? Deflator { get; init; }
}

/// <summary>A programme of a statement.</summary>
/// <param name="Code">Chosen by the organisation.</param>
/// <param name="Title">What it was called then.</param>
public sealed record StatementProgramme(string Code, string Title);

/// <summary>How far the log had come, without a signature.</summary>
/// <param name="Size">Number of records.</param>
/// <param name="Root">Root of the tree of their hashes (RFC 6962), base64.</param>
public sealed record StatementCheckpoint(long Size, string Root);
