using ValueLedger.Client.Transport;

namespace ValueLedger.Client.Groups;

/// <summary>Business cases and what-ifs, computed from the figures in the request. Nothing is recorded.</summary>
public sealed class AppraisalGroup
{
    private readonly Connection _connection;

    internal AppraisalGroup(Connection connection) => _connection = connection;

    /// <summary>The results of the costs and benefits: present values, ratios, payback, who pays and who gains.</summary>
    /// <param name="draft">The case.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public Task<AppraisalResult> AppraiseAsync(AppraisalDraft draft, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.AppraiseAsync(draft, cancellationToken));
}
