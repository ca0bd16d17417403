using ValueLedger.Core.Dates;
using ValueLedger.Core.Summaries;
using ValueLedger.Storage.Engines;

namespace ValueLedger.Storage.Summaries;

/// <summary>What is asked of the database for one summary.</summary>
/// <param name="Organisation">Whose summary it is.</param>
/// <param name="Period">The days it is about.</param>
/// <param name="Scope">Which entries count.</param>
/// <param name="Known">The last record that is known.</param>
/// <param name="Head">The last record there is.</param>
/// <param name="TellsContributors">Whether contributors are distinguished.</param>
internal sealed record SummaryScan(
    int Organisation,
    DateRange Period,
    SummaryScope Scope,
    long Known,
    long Head,
    bool TellsContributors = false
)
{
    public bool IsPast => Known < Head;

    /// <summary>Whether fewer records were known then than were added since, so that adding up is cheaper than subtracting.</summary>
    public bool AddsUp => Known < Head - Known;

    public object Over(DateRange days, IReadOnlyList<int>? measures = null) => Parameters(days, measures, 0, 0);

    /// <summary>The records after one and up to another, including the last one.</summary>
    /// <param name="after">The record before the first one.</param>
    /// <param name="until">The last one, which is included.</param>
    /// <param name="measures">Numbers of the measures that a query names.</param>
    public object Records(long after, long until, IReadOnlyList<int>? measures = null) => Parameters(Period, measures, after, until);

    private object Parameters(DateRange days, IReadOnlyList<int>? measures, long after, long until) =>
        new
        {
            organisation = Organisation,
            first = days.From.ToDay(),
            last = days.To.ToDay(),
            programme = Scope.Programme,
            measure = Scope.Measure,
            measures,
            party = Scope.Party,
            team = Scope.Team,
            known = Known,
            after,
            until,
            tellsContributors = TellsContributors,
        };
}
