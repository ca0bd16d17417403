using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Http.Queries;

/// <summary>A list that is read page by page.</summary>
/// <param name="organisationId">Whose list it is.</param>
/// <param name="route">Which list it is; a cursor of another list is refused.</param>
/// <param name="cursors">Reads and makes its cursors.</param>
/// <param name="context">The request for a page.</param>
public sealed class PagedList(string organisationId, string route, Cursors cursors, HttpContext context)
{
    /// <summary>The page that a query asks for, or everything that is wrong with the query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="start">The position of the first page.</param>
    /// <param name="continues">Whether a cursor with this position goes with the query; left out if every one does.</param>
    /// <param name="also">Other problems of the query, reported with those of its limit and cursor.</param>
    public Checked<AskedPage<TPosition>> Ask<TQuery, TPosition>(
        Query<TQuery> query,
        TPosition start,
        Func<TPosition, bool>? continues = null,
        IEnumerable<Problem>? also = null
    )
        where TQuery : class, IPageQuery
        where TPosition : class
    {
        var position = query.Value.Cursor is { } cursor ? Read(cursor, continues) : start;
        Problem[] foreign = position is null ? [ForeignCursor()] : [];
        var problems = query.With([.. also ?? [], .. Paging.Check(query.Value.Limit), .. foreign]);
        return problems.Count > 0
            ? problems.ToList()
            : new AskedPage<TPosition>(this, position!, Paging.SizeOf(query.Value.Limit, context), query.Value.Limit);
    }

    /// <summary>The same, but a problem of the cursor is reported only if there is no other.</summary>
    /// <param name="query">The query.</param>
    /// <param name="start">The position of the first page.</param>
    /// <param name="continues">Whether a cursor with this position goes with the query; left out if every one does.</param>
    public Checked<AskedPage<TPosition>> AskInTurn<TQuery, TPosition>(
        Query<TQuery> query,
        TPosition start,
        Func<TPosition, bool>? continues = null
    )
        where TQuery : class, IPageQuery
        where TPosition : class
    {
        var problems = query.With(Paging.Check(query.Value.Limit));
        return problems.Count > 0 ? problems.ToList() : Ask(query, start, continues);
    }

    /// <summary>The cursor of the next page, with a link to it (RFC 8288) in the answer.</summary>
    internal string Next<TPosition>(TPosition position, int? limit)
        where TPosition : class
    {
        var cursor = cursors.Protect(organisationId, route, position);
        var size = limit is null ? "" : $"limit={limit}&";
        context.Response.Headers.Link = $"<{context.Request.Path}?{size}cursor={Uri.EscapeDataString(cursor)}>; rel=\"next\"";
        return cursor;
    }

    private TPosition? Read<TPosition>(string cursor, Func<TPosition, bool>? continues)
        where TPosition : class =>
        cursors.TryRead<TPosition>(organisationId, route, cursor, out var position) && continues?.Invoke(position) is not false
            ? position
            : null;

    private static Problem ForeignCursor() =>
        HttpProblemCodes.CursorIsNotValid.At(
            "/cursor",
            "Query parameter cursor: this list did not give this cursor, or other filters were sent with it than it contains."
        );
}

/// <summary>The page of a list that a request asks for.</summary>
/// <param name="List">The list.</param>
/// <param name="From">Where the page starts.</param>
/// <param name="Size">The most items on the page.</param>
/// <param name="Limit">The limit as it was sent.</param>
public sealed record AskedPage<TPosition>(PagedList List, TPosition From, int Size, int? Limit)
    where TPosition : class
{
    /// <summary>How many items to read: one more than the page holds, which shows whether there is a next page.</summary>
    public int ToRead => Size + 1;

    /// <summary>Makes the page, and links to the next one if there is one.</summary>
    /// <param name="found">What was read, at most <see cref="ToRead"/>.</param>
    /// <param name="positionOf">The position of a page that starts after this.</param>
    /// <param name="answerOf">How this is answered.</param>
    public ListPage<TAnswer> Of<TFound, TAnswer>(
        IReadOnlyList<TFound> found,
        Func<TFound, TPosition> positionOf,
        Func<TFound, TAnswer> answerOf
    )
    {
        var next = found.Count > Size ? List.Next(positionOf(found[Size - 1]), Limit) : null;
        return new ListPage<TAnswer>([.. found.Take(Size).Select(answerOf)], next);
    }

    /// <summary>The same for what is answered as it was read.</summary>
    public ListPage<TAnswer> Of<TAnswer>(IReadOnlyList<TAnswer> found, Func<TAnswer, TPosition> positionOf) =>
        Of(found, positionOf, answer => answer);
}
