using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Dates;

namespace ValueLedger.Core.Summaries;

/// <summary>A checked request for a summary.</summary>
/// <param name="Period">The days of the summary.</param>
/// <param name="Basis">The basis that values citizens' time.</param>
/// <param name="GroupBy">In the order in which rows are sorted; empty for the total alone.</param>
/// <param name="Scope">Which entries count.</param>
/// <param name="KnownAt">The moment up to which records are known; repeated in the answer.</param>
public sealed record SummaryRequest(DateRange Period, Basis Basis, IReadOnlyList<GroupBy> GroupBy, SummaryScope Scope, Instant KnownAt)
{
    /// <summary>Whether the request leaves out some of the costs, so that it is unknown what was recorded of them.</summary>
    public bool FiltersCosts => Scope.Measure is not null || Scope.Party is not null;

    /// <summary>Whether teams are distinguished.</summary>
    public bool TellsTeams => Scope.Team is not null || GroupBy.Contains(Summaries.GroupBy.Team);

    /// <summary>Whether contributors are distinguished.</summary>
    public bool TellsContributors => GroupBy.Any(by => by is Summaries.GroupBy.Contributor or Summaries.GroupBy.DeprivationQuintile);

    /// <summary>Whether contributors are distinguished by quintile, and by nothing else.</summary>
    public bool TellsQuintilesAlone => GroupBy is [Summaries.GroupBy.DeprivationQuintile];

    /// <summary>Whether contributors are distinguished by quintile.</summary>
    public bool TellsQuintiles => GroupBy.Contains(Summaries.GroupBy.DeprivationQuintile);

    /// <summary>Whether who decided, or what was used, is distinguished.</summary>
    public bool TellsDetails => GroupBy.Any(by => by is Summaries.GroupBy.DecidedBy or Summaries.GroupBy.Asset);

    /// <summary>Whether a row holds only some of the costs of what it counts, so that a cost per unit would mislead.</summary>
    public bool SplitsCosts =>
        FiltersCosts
        || TellsContributors
        || TellsDetails
        || GroupBy.Any(by => by is Summaries.GroupBy.Measure or Summaries.GroupBy.Stage or Summaries.GroupBy.Party);
}

/// <summary>Numbers of the catalogue items to which a summary is limited; null for no limit.</summary>
public sealed record SummaryScope(int? Programme = null, int? Measure = null, int? Party = null, int? Team = null);
