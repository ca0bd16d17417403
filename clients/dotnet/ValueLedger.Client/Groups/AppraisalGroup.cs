using ValueLedger.Client.Transport;

namespace ValueLedger.Client.Groups;

/// <summary>Business cases and what-ifs, computed from the figures in the request. Nothing is recorded.</summary>
public class AppraisalGroup
{
    private readonly Connection _connection;

    internal AppraisalGroup(Connection connection) => _connection = connection;

    /// <summary>For mocks.</summary>
    protected AppraisalGroup() => _connection = null!;

    /// <summary>Works out what the costs and benefits add up to: present values, ratios, payback, who pays and who gains.</summary>
    /// <param name="draft">The case.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<AppraisalResult> AppraiseAsync(AppraisalDraft draft, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.AppraiseAsync(Argument.NotNull(draft), cancellationToken));

    /// <summary>Compares options of the same currency, base year and schedule, each also less business as usual.</summary>
    /// <param name="draft">The options.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<ComparisonResult> CompareAsync(ComparisonDraft draft, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.CompareOptionsAsync(Argument.NotNull(draft), cancellationToken));
}
