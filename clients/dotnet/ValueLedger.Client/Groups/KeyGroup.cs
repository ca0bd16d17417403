using ValueLedger.Client.Transport;

namespace ValueLedger.Client.Groups;

/// <summary>API keys of the organisation: what each may do, and until when.</summary>
public sealed class KeyGroup
{
    private readonly Connection _connection;

    internal KeyGroup(Connection connection) => _connection = connection;

    /// <summary>
    /// Makes a key, never with more scopes than the key of this client. Its text is shown only once: if the answer was lost and the request
    /// was sent again, the text is null; then revoke the key and make another one.
    /// </summary>
    /// <param name="draft">What the key is for, what it may do, and until when.</param>
    /// <param name="options">Idempotency key and dry run.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<NewKey> CreateAsync(KeyDraft draft, RecordOptions? options = null, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.CreateKeyAsync(draft, options?.DryRunOrNull, cancellationToken), Call.Of(options));

    public Task<Key> GetAsync(string keyId, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.GetKeyAsync(keyId, cancellationToken));

    /// <summary>Keys in the order in which they were made, including those that no longer work, page by page.</summary>
    /// <param name="pageSize">How many to ask for at once, 1 to 1,000.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public IAsyncEnumerable<Key> ListAsync(int pageSize = 1000, CancellationToken cancellationToken = default) =>
        _connection.ListAsync<Key>(
            async (api, cursor, cancellation) => await api.ListKeysAsync(pageSize, cursor, cancellation).ConfigureAwait(false),
            cancellationToken
        );

    /// <summary>Stops a key for good.</summary>
    /// <param name="keyId">The id of the key.</param>
    /// <param name="at">When the key stops; null to stop it at once.</param>
    /// <param name="options">Idempotency key and dry run.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<Key> RevokeAsync(
        string keyId,
        DateTimeOffset? at = null,
        RecordOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        _connection.SendAsync(
            api => api.RevokeKeyAsync(keyId, new KeyRevocationDraft { At = at }, options?.DryRunOrNull, cancellationToken),
            Call.Of(options)
        );

    /// <summary>Makes a key with the name and scopes of another. The old key continues to work until the moment in the draft, or until it
    /// expires or is revoked.</summary>
    /// <param name="keyId">The id of the key.</param>
    /// <param name="draft">When each key stops. When left out, the old key is not stopped, and the new one expires when the old one
    /// would.</param>
    /// <param name="options">Idempotency key and dry run.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<NewKey> RotateAsync(
        string keyId,
        KeyRotationDraft? draft = null,
        RecordOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        _connection.SendAsync(
            api => api.RotateKeyAsync(keyId, draft ?? new KeyRotationDraft(), options?.DryRunOrNull, cancellationToken),
            Call.Of(options)
        );
}
