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
    public static int SizeOf(int? limit, HttpContext context) => Math.Min(limit ?? UsualItems, context.RequestServices.GetRequiredService<Limits>().ListItems);

    public static Problem ForeignCursor() => HttpProblemCodes.CursorIsNotValid.At(
        "/cursor", "Query parameter cursor: this list did not give this cursor, or other filters were sent with it than it contains.");

    /// <summary>Adds the link to the next page (RFC 8288).</summary>
    public static void LinkNext(HttpContext context, string? cursor, int? limit)
    {
        if (cursor is null)
        {
            return;
        }

        var size = limit is null ? "" : $"limit={limit}&";
        context.Response.Headers.Link = $"<{context.Request.Path}?{size}cursor={Uri.EscapeDataString(cursor)}>; rel=\"next\"";
    }
}

/// <summary>One page of a list.</summary>
/// <param name="Items">In the order of the list.</param>
/// <param name="NextCursor">Send it as cursor to get the next page; null on the last page.</param>
public sealed record ListPage<T>(IReadOnlyList<T> Items, string? NextCursor);
