using System.ComponentModel.DataAnnotations;
using NodaTime;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Timebanks;

/// <summary>The requested days of a time bank.</summary>
public sealed record TimebankPeriodQuery
{
    /// <summary>First day, inclusive.</summary>
    [Required]
    public LocalDate? From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    [Required]
    public LocalDate? To { get; init; }

    /// <summary>The moment up to which records are known, inclusive; the moment of the last record when left out.</summary>
    public Instant? KnownAt { get; init; }

    /// <summary>The days, or their problems.</summary>
    public Checked<DateRange> Period()
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
        return checks.Passed ? new DateRange(From!.Value, To!.Value) : checks.Problems;
    }
}
