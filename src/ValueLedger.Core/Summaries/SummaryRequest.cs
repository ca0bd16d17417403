using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
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
    /// <summary>The plans that stand beside the quantities; null for none.</summary>
    public PlanKind? Plans { get; init; }

    /// <summary>Whether costs stand where they were recorded, or are spread by allocations.</summary>
    public CostSharing Costs { get; init; }

    /// <summary>Figures of fewer people are suppressed; null for none.</summary>
    public int? SuppressBelow { get; init; }

    /// <summary>Whether the request leaves out some of the costs, so that it is unknown what was recorded of them.</summary>
    public bool FiltersCosts => Scope.Measure is not null || Scope.Party is not null;

    /// <summary>Whether teams are distinguished.</summary>
    public bool TellsTeams => TellsEveryTeam || TellsAreas;

    /// <summary>Whether each team is distinguished, whatever its area.</summary>
    public bool TellsEveryTeam => Scope.Team is not null || GroupBy.Contains(Summaries.GroupBy.Team);

    /// <summary>Whether areas are distinguished, so that teams of another area than their programme are.</summary>
    public bool TellsAreas => Scope.Area is not null || GroupBy.Contains(Summaries.GroupBy.Area);

    /// <summary>Whether all figures, or those of rows, are divided by what plans are not divided by.</summary>
    /// <param name="isRow">Whether a row is meant, and not the total.</param>
    public bool DividesPlans(bool isRow) =>
        Scope.Party is not null
        || Scope.Team is not null
        || (isRow && (TellsContributors || TellsDetails || GroupBy.Any(by => by is Summaries.GroupBy.Party or Summaries.GroupBy.Team)));

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

/// <summary>Numbers of the catalogue items to which a summary is limited, and the area; null for no limit.</summary>
public sealed record SummaryScope(int? Programme = null, int? Measure = null, int? Party = null, int? Team = null)
{
    /// <summary>Where the team works or, for a team without area and without a team, the programme.</summary>
    public string? Area { get; init; }

    /// <summary>Whether entries of the flow are in the area.</summary>
    public bool IsInTheArea(CatalogueView catalogue, Flow flow) => Area is null || catalogue.AreaOf(flow.Programme, flow.Team) == Area;
}

/// <summary>Where the costs stand that programmes share.</summary>
public enum CostSharing
{
    /// <summary>Where they were recorded.</summary>
    Direct,

    /// <summary>Spread over programmes by allocations.</summary>
    Shared,
}
