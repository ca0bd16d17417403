using System.ComponentModel.DataAnnotations;
using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Assets;

/// <summary>A question about assets.</summary>
public sealed record AssetSummaryQuery
{
    /// <summary>First day, inclusive.</summary>
    [Required]
    public LocalDate? From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    [Required]
    public LocalDate? To { get; init; }

    /// <summary>The members to group rows by, separated by commas or each in a parameter of its own.</summary>
    [MaxLength(20)]
    public IReadOnlyList<AssetGroupBy>? GroupBy { get; init; }

    /// <summary>The basis that values citizens' time; the organisation's standard basis when left out.</summary>
    public Basis? Basis { get; init; }

    /// <summary>The moment up to which records are known, inclusive; the moment of the last record when left out.</summary>
    public Instant? KnownAt { get; init; }

    /// <param name="catalogue">As known at the moment of the question.</param>
    /// <param name="lastRecordedAt">When the last record was made: the moment of a question that names none.</param>
    /// <param name="now">By the clock.</param>
    public Checked<AssetSummaryRequest> Validate(CatalogueView catalogue, Instant lastRecordedAt, Instant now)
    {
        var checks = new Checks();
        checks.Present(From, "/from");
        checks.Present(To, "/to");
        checks.Require(
            From is null || To is null || From <= To,
            PeriodProblems.PeriodEndsBeforeItStarts,
            "/to",
            "The last day is before the first."
        );
        checks.KnownAt(KnownAt, now, lastRecordedAt);
        return checks.Passed
            ? new AssetSummaryRequest(
                new DateRange(From!.Value, To!.Value),
                Basis ?? catalogue.Organisation.StandardBasis,
                GroupBy?.Distinct().ToList() ?? [],
                KnownAt ?? lastRecordedAt
            )
            : checks.Problems;
    }
}

/// <summary>What a summary of assets can be grouped by.</summary>
public enum AssetGroupBy
{
    Kind,
    Area,
    Holder,
}

/// <summary>A checked question about assets.</summary>
/// <param name="Period">The days.</param>
/// <param name="Basis">The basis that values citizens' time.</param>
/// <param name="GroupBy">In the order in which rows are sorted; empty for the total alone.</param>
/// <param name="KnownAt">The moment up to which records are known; repeated in the answer.</param>
public sealed record AssetSummaryRequest(DateRange Period, Basis Basis, IReadOnlyList<AssetGroupBy> GroupBy, Instant KnownAt);
