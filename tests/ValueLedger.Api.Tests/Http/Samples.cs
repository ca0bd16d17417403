using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using NodaTime;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Tests.Http;

public enum Grade
{
    SelfReported,
    SystemRecorded,
}

/// <summary>Used in a query only.</summary>
public enum Direction
{
    Ascending,
    Descending,
}

/// <summary>Some evidence, as sent.</summary>
public sealed record SampleEvidenceDraft(Grade? Grade, [property: MaxLength(3)] IReadOnlyList<string>? Titles);

/// <summary>A figure, as sent.</summary>
[ShortForm("central")]
public sealed record SampleFigureDraft
{
    /// <summary>What is expected.</summary>
    [Required]
    public decimal? Central { get; init; }

    /// <summary>The least it may be.</summary>
    public decimal? Low { get; init; }
}

/// <summary>A sample, as sent.</summary>
public sealed record SampleDraft
{
    /// <summary>Of which programme.</summary>
    [Required]
    public string? Programme { get; init; }

    [Required]
    public decimal? Quantity { get; init; }

    public LocalDate? Date { get; init; }

    public LocalTime? StartTime { get; init; }

    public Instant? KnownAt { get; init; }

    public int? Count { get; init; }

    public long? Total { get; init; }

    public bool? Archived { get; init; }

    [MultiLine]
    public string? Note { get; init; }

    /// <summary>How well it is known.</summary>
    public Grade? Grade { get; init; }

    public SampleEvidenceDraft? Evidence { get; init; }

    [MaxLength(100)]
    public IReadOnlyList<SampleDraft>? Entries { get; init; }

    [MaxLength(10)]
    public IReadOnlyList<Grade>? Grades { get; init; }

    [MaxLength(5)]
    public IReadOnlyDictionary<string, decimal>? Index { get; init; }

    /// <summary>A figure that may be uncertain.</summary>
    public SampleFigureDraft? Share { get; init; }
}

public sealed record SampleQuery(
    [property: Description("The first day."), Required] LocalDate? From,
    Instant? KnownAt,
    [property: MaxLength(4)] IReadOnlyList<Grade>? GroupBy,
    [property: MaxLength(1000)] IReadOnlyList<string>? Teams,
    Grade? Grade,
    bool? DryRun,
    decimal? Share,
    int? Limit,
    string? Measure,
    Direction? Direction
);

public sealed record SamplePage(string? Cursor);

/// <summary>Part of an answer.</summary>
public sealed record SamplePart(decimal Amount, string? Why);

/// <summary>An answer.</summary>
/// <param name="Worst">The worst grade.</param>
/// <param name="Part">One part.</param>
public sealed record SampleAnswer(
    string Id,
    decimal Amount,
    decimal? Value,
    LocalDate Date,
    LocalDate? Until,
    LocalTime? StartTime,
    Instant RecordedAt,
    Instant? KnownAt,
    Grade Grade,
    Grade? Worst,
    SamplePart Part,
    SamplePart? Another,
    IReadOnlyList<SamplePart> Parts,
    IReadOnlyList<Grade>? Grades,
    IReadOnlyDictionary<string, decimal?> ByYear,
    int Count,
    long? Sequence,
    bool Archived
)
{
    public static SampleAnswer Any { get; } =
        new(
            "1",
            2.50m,
            null,
            new LocalDate(2015, 12, 5),
            null,
            new LocalTime(19, 30),
            Instant.FromUtc(2026, 1, 2, 3, 4, 5),
            null,
            Grade.SelfReported,
            null,
            new SamplePart(1, null),
            null,
            [],
            null,
            new Dictionary<string, decimal?> { ["2009"] = null },
            1,
            null,
            false
        );
}
