using System.ComponentModel.DataAnnotations;
using NodaTime;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Timebanks;

/// <summary>Which days of a time bank are asked for.</summary>
public sealed record TimebankPeriodQuery
{
    /// <summary>First day, inclusive.</summary>
    [Required]
    public LocalDate? From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    [Required]
    public LocalDate? To { get; init; }

    /// <summary>As known at this moment, inclusive; the moment of the last record when left out.</summary>
    public Instant? KnownAt { get; init; }

    /// <summary>The days, or what is wrong with them.</summary>
    public Decision<Core.Dates.Period> Period()
    {
        var checks = new Checks();
        checks.Present(From, "/from");
        checks.Present(To, "/to");
        checks.Require(From is null || To is null || From <= To, PeriodProblems.PeriodEndsBeforeItStarts, "/to", "The last day lies before the first.");
        return checks.Passed ? new Core.Dates.Period(From!.Value, To!.Value) : checks.Problems;
    }
}
