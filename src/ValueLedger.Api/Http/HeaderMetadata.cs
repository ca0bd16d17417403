using Microsoft.Net.Http.Headers;

namespace ValueLedger.Api.Http;

/// <summary>Tells the document of a header that an endpoint reads.</summary>
public sealed record RequestHeaderMetadata(string Name, string Description)
{
    public static readonly RequestHeaderMetadata IfMatch = new(
        HeaderNames.IfMatch, "Entity tags in quotes, or *: go on only if what is there now has one of them; 412 otherwise.");

    public static readonly RequestHeaderMetadata IfNoneMatchOfARead = new(
        HeaderNames.IfNoneMatch, "Entity tags in quotes, or *: answer only if what is there now has none of them; 304 otherwise.");

    public static readonly RequestHeaderMetadata IfNoneMatchOfAWrite = new(
        HeaderNames.IfNoneMatch, "`*` goes on only if nothing is there yet; 412 otherwise.");

    public static readonly RequestHeaderMetadata IdempotencyKey = new(
        "Idempotency-Key",
        "1 to 255 visible ASCII characters of your choice: the same key with the same body records once, and answers again what it answered. Kept for at least 24 hours.");
}

/// <summary>Tells the document of a header that an endpoint answers with.</summary>
/// <param name="Name">Of the header.</param>
/// <param name="Description">What it says.</param>
/// <param name="Statuses">The statuses with which it comes.</param>
public sealed record ResponseHeaderMetadata(string Name, string Description, params int[] Statuses)
{
    public static readonly ResponseHeaderMetadata Location = new(
        HeaderNames.Location, "Where what was made can be read.", StatusCodes.Status201Created);

    public static readonly ResponseHeaderMetadata IdempotencyReplayed = new(
        "Idempotency-Replayed", "`true` when the same was answered before, under the same idempotency key.", StatusCodes.Status201Created);

    public static readonly ResponseHeaderMetadata Link = new(
        HeaderNames.Link, "The next page, with `rel=\"next\"` (RFC 8288); absent on the last.", StatusCodes.Status200OK);

    public static ResponseHeaderMetadata ETag(params int[] statuses) => new(HeaderNames.ETag, "Names this version, for If-Match and If-None-Match.", statuses);
}
