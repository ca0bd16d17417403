using Microsoft.Net.Http.Headers;

namespace ValueLedger.Api.Http;

/// <summary>Describes in the document a header that an endpoint reads.</summary>
public sealed record RequestHeaderMetadata(string Name, string Description)
{
    public static readonly RequestHeaderMetadata IfMatch = new(
        HeaderNames.IfMatch,
        "Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412."
    );

    public static readonly RequestHeaderMetadata IfNoneMatchOfARead = new(
        HeaderNames.IfNoneMatch,
        "Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304."
    );

    public static readonly RequestHeaderMetadata IfNoneMatchOfAWrite = new(
        HeaderNames.IfNoneMatch,
        "`*`: the request is done only if nothing exists here yet; otherwise the answer is 412."
    );

    public static readonly RequestHeaderMetadata ContentEncoding = new(
        HeaderNames.ContentEncoding,
        "`gzip` if the body is compressed; no other coding is accepted."
    );

    public static readonly RequestHeaderMetadata IdempotencyKey = new(
        "Idempotency-Key",
        "1 to 255 visible ASCII characters of your choice. If you send the same key with the same body again, nothing is recorded twice and you get the same answer again. Keys are kept for at least 24 hours."
    );
}

/// <summary>Describes in the document a header of an endpoint's answers.</summary>
/// <param name="Name">The name of the header.</param>
/// <param name="Description">What it says.</param>
/// <param name="Statuses">The statuses of the answers that have it.</param>
public sealed record ResponseHeaderMetadata(string Name, string Description, params int[] Statuses)
{
    public static readonly ResponseHeaderMetadata Location = new(
        HeaderNames.Location,
        "The address of what was created.",
        StatusCodes.Status201Created
    );

    public static readonly ResponseHeaderMetadata IdempotencyReplayed = new(
        "Idempotency-Replayed",
        "`true` when the same request was already answered under this idempotency key.",
        StatusCodes.Status201Created
    );

    public static readonly ResponseHeaderMetadata Link = new(
        HeaderNames.Link,
        "The address of the next page, with `rel=\"next\"` (RFC 8288); absent on the last page.",
        StatusCodes.Status200OK
    );

    public static ResponseHeaderMetadata ETag(params int[] statuses) =>
        new(HeaderNames.ETag, "The entity tag of this version, for If-Match and If-None-Match.", statuses);
}
