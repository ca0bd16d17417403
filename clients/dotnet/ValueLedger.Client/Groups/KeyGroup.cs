using ValueLedger.Client.Transport;

namespace ValueLedger.Client.Groups;

/// <summary>API keys of the organisation: who may do what, and until when.</summary>
public sealed class KeyGroup
{
    private readonly Connection _connection;

    internal KeyGroup(Connection connection) => _connection = connection;

    /// <summary>
    /// Makes a key that may do no more than the one it is made with. Its text is told once: it is null when the answer was lost and came
    /// again, and then the key is to be revoked and another made.
    /// </summary>
    /// <param name="draft">What it is for, what it may do, until when.</param>
    /// <param name="options">How it is sent.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public Task<NewKey> CreateAsync(KeyDraft draft, RecordOptions? options = null, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.CreateKeyAsync(draft, options?.DryRunOrNull, cancellationToken), Call.Of(options));

    public Task<Key> GetAsync(string keyId, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.GetKeyAsync(keyId, cancellationToken));

    /// <summary>Keys in the order in which they were made, with those that work no longer, page after page.</summary>
    /// <param name="pageSize">How many are asked for at once, 1 to 1,000.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public IAsyncEnumerable<Key> ListAsync(int pageSize = 1000, CancellationToken cancellationToken = default) =>
        _connection.ListAsync<Key>(async (api, cursor, cancellation) => await api.ListKeysAsync(pageSize, cursor, cancellation).ConfigureAwait(false), cancellationToken);

    /// <summary>Stops a key for good.</summary>
    /// <param name="keyId">Which key.</param>
    /// <param name="at">When it stops; null for at once.</param>
    /// <param name="options">How it is sent.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public Task<Key> RevokeAsync(string keyId, DateTimeOffset? at = null, RecordOptions? options = null, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.RevokeKeyAsync(keyId, new KeyRevocationDraft { At = at }, options?.DryRunOrNull, cancellationToken), Call.Of(options));

    /// <summary>Makes a key with the name and scopes of another, which goes on working until the moment that is said, or until it is revoked.</summary>
    /// <param name="keyId">Which key.</param>
    /// <param name="draft">When either stops; the old one not by this, and the new one when the old one would have, when it is left out.</param>
    /// <param name="options">How it is sent.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public Task<NewKey> RotateAsync(string keyId, KeyRotationDraft? draft = null, RecordOptions? options = null, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.RotateKeyAsync(keyId, draft ?? new KeyRotationDraft(), options?.DryRunOrNull, cancellationToken), Call.Of(options));
}
