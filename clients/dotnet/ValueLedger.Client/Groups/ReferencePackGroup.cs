using ValueLedger.Client.Transport;

namespace ValueLedger.Client.Groups;

/// <summary>Public figures that come with the product, dated and with their source.</summary>
public sealed class ReferencePackGroup
{
    private readonly Connection _connection;

    internal ReferencePackGroup(Connection connection) => _connection = connection;

    /// <summary>All of them by name, each with what it holds and when the organisation loaded it.</summary>
    public async Task<IReadOnlyList<ReferencePack>> ListAsync(CancellationToken cancellationToken = default) =>
        (await _connection.SendAsync(api => api.ListReferencePacksAsync(cancellationToken)).ConfigureAwait(false)).Items;

    public Task<ReferencePack> GetAsync(string name, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.GetReferencePackAsync(name, cancellationToken));

    /// <summary>Records the rates of a pack with what they need, or that its series are adopted. A version is loaded once; afterwards the same is answered.</summary>
    /// <param name="name">Of the pack.</param>
    /// <param name="measure">The measure of citizens' hours that takes the rates of a pack of wages; the one that the pack names when left out.</param>
    /// <param name="options">How it is to be recorded.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public Task<PackLoad> LoadAsync(string name, string? measure = null, RecordOptions? options = null, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.LoadReferencePackAsync(name, new PackLoadDraft { Measure = measure }, options?.DryRunOrNull, cancellationToken), Call.Of(options));
}
