using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Http.Queries;

/// <summary>How far into a list a page reaches.</summary>
public static class Paging
{
    public const int MostItems = 1000;
    public const int UsualItems = 100;

    public static readonly ProblemCode LimitIsOutOfRange = new("limit_is_out_of_range", 400, "The limit of a page is 1 to 1,000 items");

    public static IEnumerable<Problem> Check(int? limit)
    {
        if (limit is < 1 or > MostItems)
        {
            yield return LimitIsOutOfRange.At("/limit", $"Query parameter limit: it must be 1 to {MostItems}.");
        }
    }

    /// <summary>The most items on the page; the server may be set to give fewer than are asked for.</summary>
    public static int SizeOf(int? limit, HttpContext context) =>
        Math.Min(limit ?? UsualItems, context.RequestServices.GetRequiredService<Limits>().ListItems);

    /// <summary>A cursor contains the filters of its list, so that with it a request sends the same filters or none.</summary>
    /// <param name="sent">The filters of the request, without limit and cursor.</param>
    /// <param name="kept">The filters in the cursor.</param>
    public static bool AreTheSameFilters<TQuery>(TQuery sent, TQuery kept)
        where TQuery : class, IPageQuery, IEquatable<TQuery>, new() => sent.Equals(new TQuery()) || sent.Equals(kept);
}

/// <summary>One page of a list.</summary>
/// <param name="Items">In the order of the list.</param>
/// <param name="NextCursor">Send it as cursor to get the next page; null on the last page.</param>
public sealed record ListPage<T>(IReadOnlyList<T> Items, string? NextCursor);
