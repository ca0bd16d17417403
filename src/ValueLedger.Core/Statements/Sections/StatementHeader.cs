using System.ComponentModel;
using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;

namespace ValueLedger.Core.Statements.Sections;

/// <summary>The scope of a statement, and the state of the log.</summary>
public sealed record StatementHeader
{
    /// <summary>Code of the organisation.</summary>
    public required string Organisation { get; init; }

    /// <summary>Name of the organisation at that time.</summary>
    public required string OrganisationName { get; init; }

    /// <summary>Sorted by code.</summary>
    public required IReadOnlyList<StatementProgramme> Programmes { get; init; }

    /// <summary>First day, inclusive.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public required LocalDate To { get; init; }

    /// <summary>The moment up to which records are known, inclusive.</summary>
    public required Instant KnownAt { get; init; }

    [Description("The state of the log at that time.")]
    public required StatementCheckpoint Checkpoint { get; init; }

    /// <summary>Version of the method that computes every figure.</summary>
    public required string Method { get; init; }

    /// <summary>ISO 4217 currency code of all money figures.</summary>
    public required string Currency { get; init; }

    /// <summary>The basis that values citizens' time.</summary>
    public required Basis Basis { get; init; }

    /// <summary>Name of the discount schedule of every line that has none of its own; the title where the sender stated the
    /// schedule.</summary>
    public required string Schedule { get; init; }

    [Description("The schedule itself where the sender stated it; null for one that comes with the product.")]
    public required StatedSchedule? OwnSchedule { get; init; }

    /// <summary>The year whose prices the figures are in, calendar (2013) or financial (2013-14); null for prices of the day.</summary>
    public required string? BaseYear { get; init; }

    [Description("The deflator that was asked for; null where none was, and then the shipped series that has the base year is used.")]
    public required StatedDeflator? Deflator { get; init; }
}

/// <summary>A programme of a statement.</summary>
/// <param name="Code">Chosen by the organisation.</param>
/// <param name="Title">Title of the programme at that time.</param>
public sealed record StatementProgramme(string Code, string Title)
{
    /// <summary>The kinds of co-production, for example co-delivery/co-performing, as registered at that time.</summary>
    public IReadOnlyList<string> CoProduction { get; init; } = [];

    /// <summary>The steps of the co-production star that it had taken by the last day of the period: map, focus, people, market,
    /// grow.</summary>
    public IReadOnlyList<string> Star { get; init; } = [];

    internal static StatementProgramme Of(Programme programme, LocalDate day) =>
        new(programme.Code, programme.Title) { CoProduction = programme.CoProduction, Star = [.. programme.StepsOn(day).OfType<string>()] };
}

/// <summary>The state of the log at that moment, without a signature.</summary>
/// <param name="Size">Number of records.</param>
/// <param name="Root">Root of the tree of their hashes (RFC 6962), base64.</param>
public sealed record StatementCheckpoint(long Size, string Root);
