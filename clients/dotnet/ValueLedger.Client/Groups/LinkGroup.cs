using ValueLedger.Client.Transport;

namespace ValueLedger.Client.Groups;

/// <summary>Addresses that show one view of the page, or one published statement, to somebody who has no key.</summary>
public class LinkGroup
{
    private readonly Connection _connection;

    internal LinkGroup(Connection connection) => _connection = connection;

    /// <summary>For mocks.</summary>
    protected LinkGroup() => _connection = null!;

    /// <summary>
    /// Makes a link. Its address is shown only once: if the answer was lost and the request was sent again, the address is null; then
    /// revoke the link and make another one.
    /// </summary>
    /// <param name="draft">What the link shows, for whom, and until when.</param>
    /// <param name="options">The idempotency key.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<NewLink> CreateAsync(
        LinkDraft draft,
        RecordOptions? options = null,
        CancellationToken cancellationToken = default
    ) => _connection.SendAsync(api => api.CreateLinkAsync(Argument.NotNull(draft), cancellationToken), Call.Of(options));

    /// <summary>A dry run of <see cref="CreateAsync"/>: every check runs, and nothing is written.</summary>
    public virtual Task<DryRunNewLink> CreateDryRunAsync(LinkDraft draft, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.DryRunCreateLinkAsync(Argument.NotNull(draft), cancellationToken), Call.Of(null));

    /// <summary>A link: what it shows, until when, and how often it was used. Its address is not shown again.</summary>
    /// <param name="id">The id of the link.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<Link> GetAsync(string id, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.GetLinkAsync(Argument.Code(id), cancellationToken));

    /// <summary>Links in the order in which they were made, including those that no longer work, page by page.</summary>
    /// <param name="pageSize">How many to ask for at once, 1 to 1,000.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual AsyncPageable<Link> ListAsync(int pageSize = 1000, CancellationToken cancellationToken = default) =>
        _connection.ListAsync<Link>(
            async (api, cursor, cancellation) => await api.ListLinksAsync(pageSize, cursor, cancellation).ConfigureAwait(false),
            cancellationToken
        );

    /// <summary>Stops a link for good.</summary>
    /// <param name="id">The id of the link.</param>
    /// <param name="at">When the link stops; null to stop it at once.</param>
    /// <param name="options">The idempotency key.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<Link> RevokeAsync(
        string id,
        DateTimeOffset? at = null,
        RecordOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        _connection.SendAsync(
            api => api.RevokeLinkAsync(Argument.Code(id), new KeyRevocationDraft { At = at }, cancellationToken),
            Call.Of(options)
        );

    /// <summary>A dry run of <see cref="RevokeAsync"/>: every check runs, and nothing is written.</summary>
    public virtual Task<Link> RevokeDryRunAsync(string id, DateTimeOffset? at = null, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(
            api => api.DryRunRevokeLinkAsync(Argument.Code(id), new KeyRevocationDraft { At = at }, cancellationToken),
            Call.Of(null)
        );

    /// <summary>What the link shows whose token this client sends instead of a key.</summary>
    public virtual Task<LinkInUse> GetInUseAsync(CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.GetLinkInUseAsync(cancellationToken));

    /// <summary>The figures of the programme that the link in use shows, as a statement that is counted now and not kept.</summary>
    public virtual Task<Statement> GetAccountAsync(CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.GetAccountOfLinkAsync(cancellationToken));
}
