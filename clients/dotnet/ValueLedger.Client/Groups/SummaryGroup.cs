using ValueLedger.Client.Transport;

namespace ValueLedger.Client.Groups;

/// <summary>Inputs, outputs and outcomes of a period, and what the inputs were worth.</summary>
public class SummaryGroup
{
    private readonly Connection _connection;

    internal SummaryGroup(Connection connection) => _connection = connection;

    /// <summary>For mocks.</summary>
    protected SummaryGroup() => _connection = null!;

    /// <summary>The entries of a period that count, by group, as known at a moment.</summary>
    /// <param name="from">First day, inclusive.</param>
    /// <param name="to">Last day, inclusive.</param>
    /// <param name="groupBy">What to group rows by; only the total when left out.</param>
    /// <param name="programme">Only entries of this programme.</param>
    /// <param name="measure">Only entries of this measure.</param>
    /// <param name="team">Only entries of this team.</param>
    /// <param name="party">Only entries of this party.</param>
    /// <param name="basis">The basis on which citizens' time is valued; the organisation's standard basis when left out.</param>
    /// <param name="knownAt">As known at this moment, inclusive; the moment of the last record when left out.</param>
    /// <param name="plans">Puts the plans of this kind beside the quantities.</param>
    /// <param name="costs">Whether costs stand where they were recorded, or are spread over programmes by allocations.</param>
    /// <param name="suppressBelow">Suppresses figures of fewer people than this, and others that would tell them; 2 to 1,000.</param>
    /// <param name="area">Only entries of this area: where the team works or, for a team without area and for entries without team, the
    /// programme.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<Summary> GetAsync(
        DateOnly from,
        DateOnly to,
        IEnumerable<GroupBy>? groupBy = null,
        string? programme = null,
        string? measure = null,
        string? team = null,
        string? party = null,
        Basis? basis = null,
        DateTimeOffset? knownAt = null,
        PlanKind? plans = null,
        CostSharing? costs = null,
        int? suppressBelow = null,
        string? area = null,
        CancellationToken cancellationToken = default
    ) =>
        _connection.SendAsync(api =>
            api.GetSummaryAsync(
                from,
                to,
                groupBy,
                programme,
                measure,
                team,
                area,
                party,
                basis,
                knownAt,
                plans,
                costs,
                suppressBelow,
                cancellationToken
            )
        );

    /// <summary>The same summary as CSV, one row for each measure of a group; dispose of the stream.</summary>
    /// <inheritdoc cref="GetAsync" path="/param" />
    public virtual Task<Stream> ExportCsvAsync(
        DateOnly from,
        DateOnly to,
        IEnumerable<GroupBy>? groupBy = null,
        string? programme = null,
        string? measure = null,
        string? team = null,
        string? party = null,
        Basis? basis = null,
        DateTimeOffset? knownAt = null,
        PlanKind? plans = null,
        CostSharing? costs = null,
        int? suppressBelow = null,
        string? area = null,
        CancellationToken cancellationToken = default
    ) =>
        _connection.ExportAsync(api =>
            api.ExportSummaryAsync(
                from,
                to,
                groupBy,
                programme,
                measure,
                team,
                area,
                party,
                basis,
                knownAt,
                plans,
                costs,
                suppressBelow,
                null,
                cancellationToken: cancellationToken
            )
        );

    /// <summary>The totals of the same summary as CSV, one row for each group; dispose of the stream.</summary>
    /// <inheritdoc cref="GetAsync" path="/param" />
    public virtual Task<Stream> ExportTotalsCsvAsync(
        DateOnly from,
        DateOnly to,
        IEnumerable<GroupBy>? groupBy = null,
        string? programme = null,
        string? measure = null,
        string? team = null,
        string? party = null,
        Basis? basis = null,
        DateTimeOffset? knownAt = null,
        PlanKind? plans = null,
        CostSharing? costs = null,
        int? suppressBelow = null,
        string? area = null,
        CancellationToken cancellationToken = default
    ) =>
        _connection.ExportAsync(api =>
            api.ExportSummaryAsync(
                from,
                to,
                groupBy,
                programme,
                measure,
                team,
                area,
                party,
                basis,
                knownAt,
                plans,
                costs,
                suppressBelow,
                SummaryTotals.Only,
                cancellationToken: cancellationToken
            )
        );

    /// <summary>The programmes by Co and step of the co-production star, with what citizens gave and whom they reach.</summary>
    /// <param name="from">First day, inclusive.</param>
    /// <param name="to">Last day, inclusive; steps taken later do not count.</param>
    /// <param name="basis">The basis on which citizens' time is valued; the organisation's standard basis when left out.</param>
    /// <param name="knownAt">As known at this moment, inclusive; the moment of the last record when left out.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<CoProductionTable> GetCoProductionAsync(
        DateOnly from,
        DateOnly to,
        Basis? basis = null,
        DateTimeOffset? knownAt = null,
        CancellationToken cancellationToken = default
    ) => _connection.SendAsync(api => api.GetCoProductionAsync(from, to, basis, knownAt, cancellationToken));

    /// <summary>What assets offer in a period, what of it was used, and which needs they could meet.</summary>
    /// <param name="from">First day, inclusive.</param>
    /// <param name="to">Last day, inclusive.</param>
    /// <param name="groupBy">What to group rows by; only the total when left out.</param>
    /// <param name="basis">The basis on which citizens' time is valued; the organisation's standard basis when left out.</param>
    /// <param name="knownAt">As known at this moment, inclusive; the moment of the last record when left out.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<AssetSummary> GetAssetsAsync(
        DateOnly from,
        DateOnly to,
        IEnumerable<AssetGroupBy>? groupBy = null,
        Basis? basis = null,
        DateTimeOffset? knownAt = null,
        CancellationToken cancellationToken = default
    ) => _connection.SendAsync(api => api.GetAssetSummaryAsync(from, to, groupBy, basis, knownAt, cancellationToken));
}
