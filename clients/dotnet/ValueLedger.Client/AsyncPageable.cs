using System.Runtime.CompilerServices;

namespace ValueLedger.Client;

/// <summary>A list that is read page by page while it is enumerated: as items with <c>await foreach</c>, or as pages with
/// <see cref="AsPages"/>.</summary>
/// <typeparam name="T">What is listed.</typeparam>
public abstract class AsyncPageable<T> : IAsyncEnumerable<T>
{
    /// <summary>For lists of your own, for example in tests; see also <see cref="FromPages"/>.</summary>
    protected AsyncPageable() { }

    /// <summary>The pages of the list. Keep the <see cref="Page{T}.NextCursor"/> of the last page that you have processed, and continue from
    /// there, even in another process.</summary>
    /// <param name="cursor">Where to continue; from the beginning when left out.</param>
    public abstract IAsyncEnumerable<Page<T>> AsPages(string? cursor = null);

    /// <summary>Every item of the list.</summary>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    public virtual async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (var page in AsPages().WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            foreach (var item in page.Items)
            {
                yield return item;
            }
        }
    }

    /// <summary>A list made of pages that are already there, for tests of programs that use the client.</summary>
    /// <param name="pages">The pages; each but the last has a cursor.</param>
    /// <exception cref="ArgumentNullException">There are no pages.</exception>
    public static AsyncPageable<T> FromPages(IEnumerable<Page<T>> pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        return new Read((cursor, _) => AfterAsync(pages, cursor), CancellationToken.None);
    }

    internal static AsyncPageable<T> Of(
        Func<string?, CancellationToken, IAsyncEnumerable<Page<T>>> read,
        CancellationToken cancellationToken
    ) => new Read(read, cancellationToken);

    private static async IAsyncEnumerable<Page<T>> AfterAsync(IEnumerable<Page<T>> pages, string? cursor)
    {
        var isReached = cursor is null;
        foreach (var page in pages)
        {
            if (isReached)
            {
                yield return page;
            }

            isReached = isReached || page.NextCursor == cursor;
        }

        await Task.CompletedTask.ConfigureAwait(false);
    }

    private sealed class Read(Func<string?, CancellationToken, IAsyncEnumerable<Page<T>>> read, CancellationToken cancellationToken)
        : AsyncPageable<T>
    {
        public override IAsyncEnumerable<Page<T>> AsPages(string? cursor = null) => PagesAsync(cursor, cancellationToken);

        /// <summary>Ends with either token: that of the call, and that of the enumeration.</summary>
        private async IAsyncEnumerable<Page<T>> PagesAsync(string? cursor, [EnumeratorCancellation] CancellationToken either)
        {
            await foreach (var page in read(cursor, either).ConfigureAwait(false))
            {
                yield return page;
            }
        }
    }
}

/// <summary>One page of a list.</summary>
/// <typeparam name="T">What is listed.</typeparam>
public sealed class Page<T>
{
    /// <summary>A page of a list of your own.</summary>
    /// <param name="items">The items of the page.</param>
    /// <param name="nextCursor">Where the next page begins; null for the last page.</param>
    /// <param name="requestId">Names the request in the server's log.</param>
    /// <exception cref="ArgumentNullException">There are no items.</exception>
    public Page(IReadOnlyList<T> items, string? nextCursor, string? requestId = null)
    {
        ArgumentNullException.ThrowIfNull(items);
        (Items, NextCursor, RequestId) = (items, nextCursor, requestId);
    }

    /// <summary>The items of the page, in the order of the list.</summary>
    public IReadOnlyList<T> Items { get; }

    /// <summary>Where the next page begins, for <see cref="AsyncPageable{T}.AsPages"/>; null if this is the last page.</summary>
    public string? NextCursor { get; }

    /// <summary>Names the request in the server's log.</summary>
    public string? RequestId { get; }
}
