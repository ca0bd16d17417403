using ValueLedger.Client.Transport;

namespace ValueLedger.Client.Groups;

/// <summary>API keys of the organisation: what each may do, and until when.</summary>
public class KeyGroup
{
    private readonly Connection _connection;

    internal KeyGroup(Connection connection) => _connection = connection;

    /// <summary>For mocks.</summary>
    protected KeyGroup() => _connection = null!;

    /// <summary>
    /// Makes a key, never with more scopes than the key of this client. Its text is shown only once: if the answer was lost and the request
    /// was sent again, the text is null; then revoke the key and make another one.
    /// </summary>
    /// <param name="draft">What the key is for, what it may do, and until when.</param>
    /// <param name="options">The idempotency key.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<NewKey> CreateAsync(KeyDraft draft, RecordOptions? options = null, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.CreateKeyAsync(Argument.NotNull(draft), cancellationToken), Call.Of(options));

    /// <summary>A dry run of <see cref="CreateAsync"/>: every check runs, and nothing is written.</summary>
    public virtual Task<DryRunNewKey> CreateDryRunAsync(KeyDraft draft, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.DryRunCreateKeyAsync(Argument.NotNull(draft), cancellationToken), Call.Of(null));

    /// <summary>A key: what it may do, and until when. Its text is not shown again.</summary>
    /// <param name="keyId">The id of the key.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<Key> GetAsync(string keyId, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.GetKeyAsync(Argument.Code(keyId), cancellationToken));

    /// <summary>Keys in the order in which they were made, including those that no longer work, page by page.</summary>
    /// <param name="pageSize">How many to ask for at once, 1 to 1,000.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual AsyncPageable<Key> ListAsync(int pageSize = 1000, CancellationToken cancellationToken = default) =>
        _connection.ListAsync<Key>(
            async (api, cursor, cancellation) => await api.ListKeysAsync(pageSize, cursor, cancellation).ConfigureAwait(false),
            cancellationToken
        );

    /// <summary>Stops a key for good.</summary>
    /// <param name="keyId">The id of the key.</param>
    /// <param name="at">When the key stops; null to stop it at once.</param>
    /// <param name="options">The idempotency key.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<Key> RevokeAsync(
        string keyId,
        DateTimeOffset? at = null,
        RecordOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        _connection.SendAsync(
            api => api.RevokeKeyAsync(Argument.Code(keyId), new KeyRevocationDraft { At = at }, cancellationToken),
            Call.Of(options)
        );

    /// <summary>A dry run of <see cref="RevokeAsync"/>: every check runs, and nothing is written.</summary>
    public virtual Task<Key> RevokeDryRunAsync(string keyId, DateTimeOffset? at = null, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(
            api => api.DryRunRevokeKeyAsync(Argument.Code(keyId), new KeyRevocationDraft { At = at }, cancellationToken),
            Call.Of(null)
        );

    /// <summary>Makes a key with the name and scopes of another. The old key continues to work until the moment in the draft, or until it
    /// expires or is revoked.</summary>
    /// <param name="keyId">The id of the key.</param>
    /// <param name="draft">When each key stops. When left out, the old key is not stopped, and the new one expires when the old one
    /// would.</param>
    /// <param name="options">The idempotency key.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<NewKey> RotateAsync(
        string keyId,
        KeyRotationDraft? draft = null,
        RecordOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        _connection.SendAsync(
            api => api.RotateKeyAsync(Argument.Code(keyId), draft ?? new KeyRotationDraft(), cancellationToken),
            Call.Of(options)
        );

    /// <summary>A dry run of <see cref="RotateAsync"/>: every check runs, and nothing is written.</summary>
    public virtual Task<DryRunNewKey> RotateDryRunAsync(
        string keyId,
        KeyRotationDraft? draft = null,
        CancellationToken cancellationToken = default
    ) =>
        _connection.SendAsync(
            api => api.DryRunRotateKeyAsync(Argument.Code(keyId), draft ?? new KeyRotationDraft(), cancellationToken),
            Call.Of(null)
        );
}
