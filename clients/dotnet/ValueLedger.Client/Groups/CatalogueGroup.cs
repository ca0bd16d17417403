using ValueLedger.Client.Transport;

namespace ValueLedger.Client.Groups;

/// <summary>One collection of the catalogue: items under codes of your own.</summary>
/// <typeparam name="TItem">An item, as the server answers with it.</typeparam>
/// <typeparam name="TDraft">The content of an item, as it is sent.</typeparam>
public class CatalogueGroup<TItem, TDraft>
    where TItem : class
{
    private readonly CatalogueCalls<TItem, TDraft> _calls;

    /// <summary>For mocks.</summary>
    protected CatalogueGroup() => (Connection, _calls) = (null!, null!);

    internal CatalogueGroup(Connection connection, CatalogueCalls<TItem, TDraft> calls)
    {
        Connection = connection;
        _calls = calls;
    }

    private protected Connection Connection { get; }

    /// <summary>Registers an item, or replaces it.</summary>
    /// <param name="code">1 to 63 letters a to z, digits and hyphens.</param>
    /// <param name="draft">The content of the item.</param>
    /// <param name="ifMatch">The entity tag of the version to replace; refused with 412 if it was changed in the meantime.</param>
    /// <param name="onlyIfNew">Creates but never replaces; refused with 412 if something exists already.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<TItem> PutAsync(
        string code,
        TDraft draft,
        string? ifMatch = null,
        bool onlyIfNew = false,
        CancellationToken cancellationToken = default
    ) =>
        Connection.SendAsync(
            api => _calls.Put(api, Argument.Code(code), Argument.NotNull(draft), cancellationToken),
            Call.Put(ifMatch, onlyIfNew)
        );

    /// <summary>The item with this code, as it is now.</summary>
    /// <param name="code">The code of the item.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ValueLedgerException">Nothing is registered under the code (404).</exception>
    public virtual Task<TItem> GetAsync(string code, CancellationToken cancellationToken = default) =>
        Connection.SendAsync(api => _calls.Get(api, Argument.Code(code), cancellationToken));

    /// <summary>Null if nothing is registered under the code.</summary>
    public virtual Task<TItem?> FindAsync(string code, CancellationToken cancellationToken = default) =>
        Connection.FindAsync(GetAsync(code, cancellationToken));

    /// <summary>Null if the version is still the one that the entity tag names.</summary>
    public virtual Task<TItem?> GetIfChangedAsync(string code, string eTag, CancellationToken cancellationToken = default) =>
        Connection.SendIfChangedAsync(api => _calls.Get(api, Argument.Code(code), cancellationToken), eTag);

    /// <summary>Every item in the order of codes, page by page.</summary>
    /// <param name="pageSize">How many to ask for at once, 1 to 1,000.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual AsyncPageable<TItem> ListAsync(int pageSize = 1000, CancellationToken cancellationToken = default) =>
        Connection.ListAsync<TItem>((api, cursor, cancellation) => _calls.List(api, pageSize, cursor, cancellation), cancellationToken);

    /// <summary>Every item as CSV, one in a row, with the titles of the codes that it names; dispose of the stream.</summary>
    public virtual Task<Stream> ExportCsvAsync(CancellationToken cancellationToken = default) =>
        Connection.ExportAsync(api => _calls.Export(api, cancellationToken));
}

/// <summary>Contributors. They are known only by pseudonymous codes, and can be erased.</summary>
public class ContributorGroup : CatalogueGroup<Contributor, ContributorDraft>
{
    /// <summary>For mocks.</summary>
    protected ContributorGroup() { }

    internal ContributorGroup(Connection connection, CatalogueCalls<Contributor, ContributorDraft> calls)
        : base(connection, calls) { }

    /// <summary>Hours, number of entries, and first and last day of each calendar year in which entries name the contributor.</summary>
    /// <param name="code">The code of the contributor.</param>
    /// <param name="knownAt">As known at this moment, inclusive; the moment of the last record when left out.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<ContributorYears> GetYearsAsync(
        string code,
        DateTimeOffset? knownAt = null,
        CancellationToken cancellationToken = default
    ) => Connection.SendAsync(api => api.GetContributorYearsAsync(Argument.Code(code), knownAt, cancellationToken));

    /// <summary>Erases the contributor's team and quintile for good. The code and its entries stay.</summary>
    /// <param name="code">The code of the contributor.</param>
    /// <param name="texts">Whether to erase also the free texts of all their entries and exchanges, and of reversals and decisions about
    /// them.</param>
    /// <param name="cancellationToken">Cancels the wait; an erasure that has begun is finished.</param>
    public virtual Task EraseAsync(string code, bool texts = false, CancellationToken cancellationToken = default) =>
        Connection.SendAsync(api => api.EraseContributorAsync(Argument.Code(code), texts ? true : null, cancellationToken));

    /// <summary>Lets a contributor count as another one from now on, because both codes are one person's. Entries keep their codes.</summary>
    /// <param name="code">The code that no longer counts on its own.</param>
    /// <param name="into">The code as which it counts, with its team and quintile.</param>
    /// <param name="reason">Why both codes are one person's. The text can be erased later.</param>
    /// <param name="options">The idempotency key.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<ContributorMerge> MergeAsync(
        string code,
        string into,
        string reason,
        RecordOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Connection.SendAsync(
            api =>
                api.MergeContributorAsync(
                    Argument.Code(code),
                    new ContributorMergeDraft { Into = Argument.NotNull(into), Reason = Argument.NotNull(reason) },
                    cancellationToken
                ),
            Call.Of(options)
        );

    /// <summary>A dry run of <see cref="MergeAsync"/>: every check runs, and nothing is written.</summary>
    public virtual Task<DryRunContributorMerge> MergeDryRunAsync(
        string code,
        string into,
        string reason,
        CancellationToken cancellationToken = default
    ) =>
        Connection.SendAsync(
            api =>
                api.DryRunMergeContributorAsync(
                    Argument.Code(code),
                    new ContributorMergeDraft { Into = Argument.NotNull(into), Reason = Argument.NotNull(reason) },
                    cancellationToken
                ),
            Call.Of(null)
        );

    /// <summary>Undoes the merge of a contributor, which counts on its own from now on. The answer is the merge.</summary>
    /// <param name="code">The contributor that was merged.</param>
    /// <param name="reason">Why the codes are two people's. The text can be erased later.</param>
    /// <param name="options">The idempotency key.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<ContributorMerge> UnmergeAsync(
        string code,
        string reason,
        RecordOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Connection.SendAsync(
            api =>
                api.UnmergeContributorAsync(
                    Argument.Code(code),
                    new ContributorUnmergeDraft { Reason = Argument.NotNull(reason) },
                    cancellationToken
                ),
            Call.Of(options)
        );

    /// <summary>A dry run of <see cref="UnmergeAsync"/>: every check runs, and nothing is written.</summary>
    public virtual Task<ContributorMerge> UnmergeDryRunAsync(string code, string reason, CancellationToken cancellationToken = default) =>
        Connection.SendAsync(
            api =>
                api.DryRunUnmergeContributorAsync(
                    Argument.Code(code),
                    new ContributorUnmergeDraft { Reason = Argument.NotNull(reason) },
                    cancellationToken
                ),
            Call.Of(null)
        );

    /// <summary>Every merge of a contributor into another one and of others into it, in the order in which they were recorded.</summary>
    /// <param name="code">The code of the contributor.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual AsyncPageable<ContributorMerge> ListMergesAsync(string code, CancellationToken cancellationToken = default)
    {
        var contributor = Argument.Code(code);
        return Connection.ListAsync<ContributorMerge>(
            async (api, cursor, cancellation) =>
                await api.ListContributorMergesAsync(contributor, null, cursor, cancellation).ConfigureAwait(false),
            cancellationToken
        );
    }
}
