using System.Net;
using ValueLedger.Client.Transport;

namespace ValueLedger.Client.Groups;

/// <summary>One collection of the catalogue: items that entries may name, each under a code of your own.</summary>
public class CatalogueGroup<TItem, TDraft>
    where TItem : class
{
    private readonly CatalogueCalls<TItem, TDraft> _calls;

    internal CatalogueGroup(Connection connection, CatalogueCalls<TItem, TDraft> calls)
    {
        Connection = connection;
        _calls = calls;
    }

    private protected Connection Connection { get; }

    /// <summary>Registers an item, or replaces it.</summary>
    /// <param name="code">1 to 63 letters a to z, digits and hyphens.</param>
    /// <param name="draft">What it is to be.</param>
    /// <param name="ifMatch">The entity tag that is to be replaced; refused with 412 when it was changed in the meantime.</param>
    /// <param name="onlyIfNew">Never replaces; refused with 412 when something is there.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public Task<TItem> PutAsync(string code, TDraft draft, string? ifMatch = null, bool onlyIfNew = false, CancellationToken cancellationToken = default) =>
        Connection.SendAsync(api => _calls.Put(api, code, draft, cancellationToken), new Call { IfMatch = ifMatch, IfNoneMatch = onlyIfNew ? "*" : null });

    public Task<TItem> GetAsync(string code, CancellationToken cancellationToken = default) =>
        Connection.SendAsync(api => _calls.Get(api, code, cancellationToken));

    /// <summary>Null when nothing is registered under the code.</summary>
    public async Task<TItem?> FindAsync(string code, CancellationToken cancellationToken = default)
    {
        try
        {
            return await GetAsync(code, cancellationToken).ConfigureAwait(false);
        }
        catch (ValueLedgerException missing) when (missing.Status == HttpStatusCode.NotFound)
        {
            return null;
        }
    }

    /// <summary>Null when it is still what the entity tag names.</summary>
    public Task<TItem?> GetIfChangedAsync(string code, string eTag, CancellationToken cancellationToken = default) =>
        Connection.SendIfChangedAsync(api => _calls.Get(api, code, cancellationToken), eTag);

    /// <summary>Every item in the order of codes, page after page.</summary>
    /// <param name="pageSize">How many are asked for at once, 1 to 1,000.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public IAsyncEnumerable<TItem> ListAsync(int pageSize = 1000, CancellationToken cancellationToken = default) =>
        Connection.ListAsync<TItem>((api, cursor, cancellation) => _calls.List(api, pageSize, cursor, cancellation), cancellationToken);
}

/// <summary>Contributors: known by pseudonymous codes only, and can be erased.</summary>
public sealed class ContributorGroup : CatalogueGroup<Contributor, ContributorDraft>
{
    internal ContributorGroup(Connection connection, CatalogueCalls<Contributor, ContributorDraft> calls)
        : base(connection, calls)
    {
    }

    /// <summary>Erases team and quintile for good. The code stays, with its entries.</summary>
    /// <param name="code">Of the contributor.</param>
    /// <param name="texts">Whether to erase as well the free texts of every entry, exchange, reversal and decision of theirs.</param>
    /// <param name="cancellationToken">Ends the wait; what has begun is finished.</param>
    public Task EraseAsync(string code, bool texts = false, CancellationToken cancellationToken = default) =>
        Connection.SendAsync(api => api.EraseContributorAsync(code, texts ? true : null, cancellationToken));
}
